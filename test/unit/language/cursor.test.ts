import assert from 'node:assert/strict';

import { cursorAt } from '../../../src/language/cursor/cursorAt';

import { caretIn } from './caret';

/** `key path [word]` or `value path: type [word]`, with the kind of entry where it is another one. */
function told(marked: string, file = 'milestones.yaml'): string {
  const cursor = cursorAt(caretIn(file, marked));
  if (!cursor) return 'nowhere';
  const { place, entry, path, word } = cursor;
  const kind = file.startsWith(entry.kind) ? '' : `${entry.kind} `;
  if (place === 'key') return `${kind}key ${path} [${word.text}]`;
  return `${kind}value ${path}: ${cursor.type.type} ${cursor.position} [${word.text}]`;
}

const cases: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'in finished text': [
    ['a key', '- id: a\n  ti|tle: x\n', 'key title [title]'],
    ['a value', '- id: a\n  goal: gr|ow\n', 'value goal: ref behind-key [grow]'],
    ['the end of a value', '- goal: grow|\n', 'value goal: ref behind-key [grow]'],
    ['a quoted value', '- goal: "gr|ow"\n', 'value goal: ref behind-key [grow]'],
    ['a value before a comment', '- goal: gr|ow # why\n', 'value goal: ref behind-key [grow]'],
    [
      'a mapping in a list',
      '- id: a\n  topics:\n    - topic: x\n      mentors:\n        - le|na\n',
      'value topics.0.mentors.0: ref behind-dash [lena]',
    ],
    [
      'a list whose dashes stand below its key',
      '- id: a\n  topics:\n  - topic: y\n  - mentors: [lena, de|v]\n  due: x\n',
      'value topics.1.mentors.1: ref in-brackets [dev]',
    ],
    ['flow style', '[{id: a, next: {what: x, d|ue: 2026-11-20}}]', 'key next.due [due]'],
    [
      'a single value for a list',
      '- topics: {mentors: le|na}\n',
      'value topics.0.mentors.0: ref in-brackets [lena]',
    ],
    [
      'a block of text',
      '- title: >\n    some\n    te|xt\n',
      'value title: text behind-key [>\n    some\n    text]',
    ],
    [
      'text over two lines',
      '- title: some\n    te|xt\n',
      'value title: text behind-key [some\n    text]',
    ],
    [
      'a variant of the measure',
      '- measure: {target: 3, ba|seline: 2}\n',
      'key measure.baseline [baseline]',
    ],
    ['an unknown key', '- what: {ever: x|}\n', 'value what.ever: anything in-brackets [x]'],
  ],
  'with anchors and tags': [
    ['a value', '- goal: &x gr|ow\n', 'value goal: ref behind-key [grow]'],
    ['a value in braces', '- {goal: &x gr|ow}\n', 'value goal: ref in-brackets [grow]'],
    ['a mapping below an anchor', '- next: &x\n    d|ue: 2026-12-01\n', 'key next.due [due]'],
  ],
  'in text that is being written': [
    ['a key without a colon', '- id: a\n  ti|\n  due: 2026-12-01\n', 'key ti [ti]'],
    ['a blank line', '- id: a\n  |\n  due: 2026-12-01\n', 'key  []'],
    ['a blank line below a list', '- id: a\n  topics:\n    - topic: x\n  |\n', 'key  []'],
    [
      'a blank line in a list item',
      '- id: a\n  topics:\n    - topic: x\n      |\n',
      'key topics.0. []',
    ],
    ['an empty value', '- id: a\n  goal: |\n  due: x\n', 'value goal: ref behind-key []'],
    ['a colon', '- id: a\n  goal:|\n  due: x\n', 'value goal: ref behind-key []'],
    ['a colon in braces', '- {id: a, goal:|}\n', 'value goal: ref in-brackets []'],
    ['a value on the line below', '- id: a\n  goal:\n    |\n', 'value goal: ref own-line []'],
    ['an open quote', '- id: a\n  goal: "gr|\n  due: x\n', 'value goal: ref behind-key [gr]'],
    [
      'an open bracket',
      '- id: a\n  topics: [{mentors: [le|\n  due: x\n',
      'value topics.0.mentors.0: ref in-brackets [le]',
    ],
    [
      'after a comma',
      '- topics: {mentors: [lena, |]}\n',
      'value topics.0.mentors.1: ref in-brackets []',
    ],
    ['empty braces', '- next: {|}\n', 'key next. []'],
    ['a new dash', '- topics:\n    - topic: x\n    - |\n', 'value topics.1: record behind-dash []'],
    ['a dash before its keys', '- topics:\n    - |\n      topic: x\n', 'key topics.0. []'],
    [
      'the column of the dashes',
      '- topics:\n    - topic: x\n    |\n',
      'value topics.1: record own-line []',
    ],
    [
      'below a mapping that has no key yet',
      '- measure:\n    ta|\n',
      'value measure: variant own-line [ta]',
    ],
    ['before a comment', '- goal: |# why\n', 'value goal: ref behind-key []'],
    ['after a value that stands too deep', '- id: a\n    due: x\n  go|\n', 'key go [go]'],
    ['below a list that hangs on a value', '- id: a\n  forum: x\n  - y\n  go|: z\n', 'key go [go]'],
  ],
  'at the top of a file': [
    ['an empty file', '|', 'value : record own-line []'],
    ['after comments', '# mine\n\n|', 'value : record own-line []'],
    ['after the last entry', '- id: a\n\n|', 'value : record own-line []'],
    ['between entries', '- id: a\n|\n- id: b\n', 'value : record own-line []'],
    ['a dash', '- id: a\n- |\n', 'value : record behind-dash []'],
    ['a word', '- id: a\nmi|\n', 'value : record own-line [mi]'],
    ['a flow list', '[|]\n', 'value : record in-brackets []'],
  ],
  nowhere: [
    ['a comment', '- id: a # no|te\n', 'nowhere'],
    ['a line that is a comment', '- id: a\n  # no|te\n', 'nowhere'],
    ['a margin', '- id: a\n |  title: x\n', 'nowhere'],
    ['before a dash', '|- id: a\n', 'nowhere'],
    ['behind a dash', '-| id: a\n', 'nowhere'],
    ['before a bracket', '- goal: |[grow]\n', 'nowhere'],
    ['before a brace in brackets', '- topics: [|{topic: x}]\n', 'nowhere'],
    ['between a colon and a bracket', '- {goal:| [grow]}\n', 'nowhere'],
    ['before a quote', '- goal: |"grow"\n', 'nowhere'],
    ['behind a closing quote', '- id: "a"|\n', 'nowhere'],
  ],
};

describe('the cursor', () => {
  for (const [group, examples] of Object.entries(cases)) {
    describe(group, () => {
      for (const [name, text, expected] of examples) {
        it(`knows ${name}`, () => {
          assert.equal(told(text), expected);
        });
        it(`knows ${name}, with CRLF`, () => {
          const crlf = (part: string) => part.replaceAll('\n', '\r\n');
          assert.equal(told(crlf(text)), crlf(expected));
        });
      }
    });
  }

  it('goes into entries inside a meeting, which take over some fields', () => {
    const text = '- id: m\n  with: [lena]\n  commitments:\n    - what: x\n      d|ue: 2026-12-01\n';
    assert.equal(told(text, 'meetings/2026.yaml'), 'commitments key due [due]');
    const cursor = cursorAt(caretIn('meetings/2026.yaml', text));
    assert.deepEqual(cursor?.entry.inherited, ['id', 'date', 'made', 'meeting', 'person']);
  });

  it('knows the files that are one mapping, with a byte order mark too', () => {
    assert.equal(
      told('\uFEFFpriorities:\n  - id: a\n    ow|ner: dana\n', 'settings.yaml'),
      'key priorities.0.owner [owner]',
    );
    assert.equal(told('na|\n', 'profile.yaml'), 'value : record own-line [na]');
    assert.equal(told('\uFEFF- id: a\n  goal: gr|\n'), 'value goal: ref behind-key [gr]');
  });

  it('tells the range of the word, what was typed of it, and what stands beside it', () => {
    const text = '- id: m\n  with: [lena, de|v, tobias]\n';
    const cursor = cursorAt(caretIn('meetings.yaml', text));
    assert.ok(cursor?.place === 'value');
    const { word, siblings, isListed, entry } = cursor;
    assert.deepEqual(word, { start: 23, end: 26, text: 'dev', typed: 'de', style: 'plain' });
    assert.deepEqual([siblings, isListed, entry.id], [['lena', 'tobias'], true, 'm']);
  });

  it('is nowhere in files that are not of the log', () => {
    assert.equal(told('- id: a|\n', 'notes.yaml'), 'nowhere');
    assert.equal(told('- id: a|\n', 'reports/a.md'), 'nowhere');
  });
});
