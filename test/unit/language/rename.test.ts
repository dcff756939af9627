import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { idPlaces } from '../../../src/language/ids';
import { renameAt, renameRangeAt } from '../../../src/language/rename';
import { applySplices } from '../../../src/yaml/edit/splice';
import { expected, sampleTexts } from '../sampleLog';
import { readTexts } from '../yaml/example';

import { caretIn } from './caret';

type Texts = Readonly<Record<string, string>>;

/** The texts after a rename, or the reason why there was none. The caret is at the `|`. */
function renamed(marked: Texts, newId: string): Texts | string {
  const [file = '', text = ''] = Object.entries(marked).find(([, one]) => one.includes('|')) ?? [];
  const caret = caretIn(file, text);
  const texts = { ...marked, [file]: caret.text };
  const result = renameAt(readTexts(texts), caret, newId);
  if ('refused' in result) return result.refused;
  const changes = result.edits.map(
    ({ file: path, splices }) => [path, applySplices(texts[path] ?? '', splices)] as const,
  );
  return { ...texts, ...Object.fromEntries<string>(changes) };
}

const people = '- {id: lena, name: Lena}\n- {id: tobias, name: Tobias}\n';

describe('renaming an id', () => {
  it('changes the entry and every reference, and keeps their quotes', () => {
    assert.deepEqual(
      renamed(
        {
          'people.yaml': '- id: le|na # me\n  name: Lena\n- {id: b, name: B, knows: ["lena", a]}\n',
          'meetings.yaml': "- id: m\r\n  date: 2026-11-05\r\n  with:\r\n  - 'lena'\r\n  - b\r\n",
          'milestones.yaml': '- {id: lena, title: lena, due: 2026-12-01}\n',
          'profile.yaml': 'manager: lena\n',
        },
        'lena-ruiz',
      ),
      {
        'people.yaml':
          '- id: lena-ruiz # me\n  name: Lena\n- {id: b, name: B, knows: ["lena-ruiz", a]}\n',
        'meetings.yaml': "- id: m\r\n  date: 2026-11-05\r\n  with:\r\n  - 'lena-ruiz'\r\n  - b\r\n",
        'milestones.yaml': '- {id: lena, title: lena, due: 2026-12-01}\n',
        'profile.yaml': 'manager: lena-ruiz\n',
      },
    );
  });

  it('is refused where an alias repeats the id as another value', () => {
    const name = { 'people.yaml': '- id: &x le|na\n  name: *x\n' };
    assert.equal(renamed(name, 'l'), '"lena" could not be renamed without changing other text.');
    const meant = { 'people.yaml': '- {id: &x le|na, name: L}\n- {id: b, name: B, knows: *x}\n' };
    assert.deepEqual(renamed(meant, 'l'), {
      'people.yaml': '- {id: &x l, name: L}\n- {id: b, name: B, knows: *x}\n',
    });
  });

  it('works from a reference, and on priorities', () => {
    assert.deepEqual(
      renamed(
        {
          'settings.yaml': 'priorities: [{id: cost, title: Cut cost}]\n',
          'wins.yaml': '- {id: w, date: 2026-11-05, title: W, priorities: c|ost}\n',
        },
        'price',
      ),
      {
        'settings.yaml': 'priorities: [{id: price, title: Cut cost}]\n',
        'wins.yaml': '- {id: w, date: 2026-11-05, title: W, priorities: price}\n',
      },
    );
  });

  it('quotes an id that YAML would read as nothing', () => {
    assert.deepEqual(renamed({ 'people.yaml': '- {id: l|ena, name: Lena}\n' }, 'null'), {
      'people.yaml': '- {id: "null", name: Lena}\n',
    });
  });

  it('leaves aliases to their anchor', () => {
    assert.deepEqual(
      renamed(
        { 'people.yaml': '- {id: &x le|na, name: Lena}\n- {id: b, name: B, knows: [*x]}\n' },
        'ruiz',
      ),
      { 'people.yaml': '- {id: &x ruiz, name: Lena}\n- {id: b, name: B, knows: [*x]}\n' },
    );
  });

  const refusals: readonly (readonly [string, Texts, string, string])[] = [
    [
      'an id with other characters',
      { 'people.yaml': people.replace('lena', 'l|ena') },
      'Lena',
      '"Lena" is no id. Use lower-case letters, digits and hyphens.',
    ],
    [
      'an id that is taken',
      { 'people.yaml': people.replace('lena', 'l|ena') },
      'tobias',
      'Another person has the id "tobias".',
    ],
    [
      'what is no id',
      { 'people.yaml': people.replace('Lena', 'L|ena') },
      'x',
      'Only the id of an entry can be renamed.',
    ],
    [
      'a reference to nothing',
      { 'profile.yaml': 'manager: no|body\n', 'people.yaml': people },
      'x',
      'No person has the id "nobody".',
    ],
    [
      'an id that two entries took',
      { 'people.yaml': '- {id: l|ena, name: Lena}\n- {id: lena, name: Lena}\n' },
      'x',
      'More than one person has the id "lena".',
    ],
    [
      'an id that is named in a broken file',
      {
        'people.yaml': people.replace('lena', 'l|ena'),
        'meetings.yaml': '- id: "m\n  with: lena\n',
      },
      'x',
      'meetings.yaml has a syntax error, so nothing was renamed. Mend it first.',
    ],
  ];
  for (const [name, texts, newId, reason] of refusals) {
    it(`refuses ${name}`, () => {
      assert.equal(renamed(texts, newId), reason);
    });
  }

  it('is not hindered by a broken file that does not name the id', () => {
    const texts = {
      'people.yaml': people.replace('lena', 'l|ena'),
      'wins.yaml': '- id: "w\n  title: lena-x\n',
    };
    assert.equal(typeof renamed(texts, 'x'), 'object');
  });

  it('waits for a text that was not read yet', () => {
    const caret = caretIn('people.yaml', people.replace('lena', 'l|ena'));
    const result = renameAt(
      readTexts({ 'people.yaml': people }),
      { ...caret, text: `${people}\n` },
      'x',
    );
    assert.deepEqual(result, { refused: 'The log is being read. Try again in a moment.' });
  });

  it('tells what would be renamed, before', () => {
    const caret = caretIn('people.yaml', '- {id: "l|ena", name: Lena}\n');
    assert.deepEqual(renameRangeAt(readTexts({ 'people.yaml': caret.text }), caret), {
      id: 'lena',
      start: 8,
      end: 12,
    });
  });

  it('of every entry of the sample log changes nothing else, there and back', () => {
    const texts = sampleTexts();
    const reading = readTexts(texts);
    const before = diagnose(reading, expected.today).length;
    const definitions = [...idPlaces(reading)].filter(({ isDefinition }) => isDefinition);
    assert.ok(definitions.length > 100);
    for (const [index, { file, start, name }] of definitions.entries()) {
      if (index % 17 !== 0) continue;
      const there = apply(texts, file, start, 'another-name');
      assert.equal(diagnose(readTexts(there), expected.today).length, before, name.id);
      assert.deepEqual(
        apply(there, file, (there[file] ?? '').indexOf('another-name'), name.id),
        texts,
      );
    }
  });
});

function apply(texts: Texts, file: string, offset: number, newId: string): Texts {
  const caret = { file, text: texts[file] ?? '', offset };
  const result = renameAt(readTexts(texts), caret, newId);
  assert.ok('edits' in result, 'refused' in result ? result.refused : '');
  const changes = result.edits.map(
    edit => [edit.file, applySplices(texts[edit.file] ?? '', edit.splices)] as const,
  );
  return { ...texts, ...Object.fromEntries<string>(changes) };
}
