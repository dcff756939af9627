import assert from 'node:assert/strict';

import type { Kind } from '../../../src/core/schema/kinds';
import { EditRefused } from '../../../src/yaml/edit/splice';

import { added, changed } from './edited';

const remove = { change: 'remove' } as const;
const set = (value: unknown) => ({ change: 'set', value }) as const;
const append = (value: unknown) => ({ change: 'append', value }) as const;

const win = '- id: a\n  date: 2026-11-19\n';
const milestone = (text: string) => `- id: a\n  title: x\n  due: 2026-12-01\n${text}`;

describe('adding an entry to a file in an unusual style', () => {
  const values = { id: 'b', date: '2026-11-20', title: 'x' };
  const entry = '- id: b\n  date: 2026-11-20\n  title: x\n';
  const cases: readonly (readonly [string, string, string])[] = [
    ['behind a document marker', '---\n', `---\n${entry}`],
    ['before the end of a document', '# wins\n...\n', `# wins\n${entry}...\n`],
    [
      'in the column of the dashes, wherever the keys stand',
      '  -   id: a\n      date: 2026-11-19\n      title: x\n...\n',
      `  -   id: a\n      date: 2026-11-19\n      title: x\n${entry.replace(/^/gm, '  ').trimEnd()}\n...\n`,
    ],
    [
      'indented, behind a byte order mark and a marker',
      '\uFEFF  - id: a\n    date: 2026-11-19\n    title: x\n...\n',
      `\uFEFF  - id: a\n    date: 2026-11-19\n    title: x\n${entry.replace(/^/gm, '  ').trimEnd()}\n...\n`,
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      assert.equal(added(before, values), after);
    });
  }
});

describe('changing a field in an unusual style', () => {
  it('puts no block before a comment that it would swallow', () => {
    const lines = set('two\nlines');
    assert.equal(
      changed(`${win}  title: x # mine\n`, 'wins', 'title', lines),
      `${win}  title: "two\\nlines" # mine\n`,
    );
    assert.equal(
      changed(`${win}  title: x\n\n      # deeper\n`, 'wins', 'title', lines),
      `${win}  title: "two\\nlines"\n\n      # deeper\n`,
    );
    assert.equal(
      changed(`${win}  title: x\n      # deeper\n`, 'wins', 'story', lines),
      `${win}  title: x\n  story: "two\\nlines"\n      # deeper\n`,
    );
  });

  it('puts no block before white space that it would swallow', () => {
    assert.equal(
      changed(`${win}  title: x\n         \n`, 'wins', 'title', set('two\nlines')),
      `${win}  title: "two\\nlines"\n         \n`,
    );
  });

  it('keeps the comments behind the last item of a list that is replaced', () => {
    assert.equal(
      changed(
        `${win}  title: x\n  skills:\n    - empathy # mine\n      # more\n`,
        'wins',
        'skills',
        set([]),
      ),
      `${win}  title: x\n  skills: [] # mine\n      # more\n`,
    );
  });

  it('replaces a text together with the unusual white space at its end', () => {
    assert.equal(
      changed(`${win}  title: x\u00A0\n`, 'wins', 'title', set('next')),
      `${win}  title: next\n`,
    );
  });

  it('keeps the comments between a key and its value, and behind the header of a text', () => {
    const set = (text: string, key: string, value: unknown) =>
      changed(`- id: a\n  date: 2026-11-20\n${text}`, 'wins', key, { change: 'set', value }).slice(
        27,
      );
    assert.equal(
      set('  title: # the long one\n    First\n', 'title', 'Second'),
      '  title: # the long one\n    Second\n',
    );
    const story = '  title: T\n  story: | # told to Lena\n    old\n';
    assert.equal(set(story, 'story', 'new'), '  title: T\n  story: new # told to Lena\n');
    assert.equal(
      set('  title: T\n  evidence: # see the wiki\n    # 1\n    - a\n', 'evidence', ['c', 'd']),
      '  title: T\n  evidence: # see the wiki\n    # 1\n    [c, d]\n',
    );
    assert.equal(
      changed('- why: # note\n    W\n  id: a\n  title: T\n', 'goals', 'why', { change: 'remove' }),
      '- why: # note\n  id: a\n  title: T\n',
    );
  });

  it('takes exactly one line away, whatever its line end', () => {
    const text = '- id: a\r\n  title: x\n\n  due: 2026-12-01\r\n  done: 2026-11-20\n';
    assert.equal(
      changed(text, 'milestones', 'due', set('2026-12-02')),
      text.replace('12-01', '12-02'),
    );
    assert.equal(
      changed(text, 'milestones', 'done', remove),
      '- id: a\r\n  title: x\n\n  due: 2026-12-01\n',
    );
    const mixed = '- id: a\r\n  title: x\n\n  done: 2026-11-20\n  due: 2026-12-01\n';
    assert.equal(
      changed(mixed, 'milestones', 'done', remove),
      '- id: a\r\n  title: x\n\n  due: 2026-12-01\n',
    );
  });

  it('takes a key out of braces without its neighbours and their comments', () => {
    assert.equal(
      changed('- {id: a, start: null, title: x, due: 2026-12-01}\n', 'milestones', 'start', remove),
      '- {id: a, title: x, due: 2026-12-01}\n',
    );
    assert.equal(
      changed(
        '- {id: a, start: null, forum: f, title: x, due: 2026-12-01}\n',
        'milestones',
        'forum',
        remove,
      ),
      '- {id: a, start: null, title: x, due: 2026-12-01}\n',
    );
    assert.equal(
      changed(
        '- {id: a, title: x, due: 2026-12-01, # mine\n   forum: f }\n',
        'milestones',
        'forum',
        remove,
      ),
      '- {id: a, title: x, due: 2026-12-01, # mine\n    }\n',
    );
    assert.equal(
      changed(
        '- {id: a, title: x, # mine\n   forum: f, due: 2026-12-01}\n',
        'milestones',
        'forum',
        remove,
      ),
      '- {id: a, title: x, # mine\n    due: 2026-12-01}\n',
    );
  });

  it('takes an item out of brackets without its neighbours and their comments', () => {
    const without = (item: number, written: string) =>
      changed(
        `- {id: m, date: 2026-11-20, with: [a], topics: ${written}}\n`,
        'meetings',
        `topics.${item}`,
        remove,
      ).slice(`- {id: m, date: 2026-11-20, with: [a], topics: `.length, -2);
    assert.equal(without(1, '[a, b, c]'), '[a, c]');
    assert.equal(without(1, '[a, # mine\n  b, c]'), '[a, # mine\n   c]');
    assert.equal(without(1, '[a, # mine\n  b]'), '[a, # mine\n  ]');
    assert.equal(without(0, '[a, # mine\n  b]'), '[ # mine\n  b]');
    assert.equal(without(0, '[a, b]'), '[b]');
    assert.equal(without(0, '[a,]'), '[]');
  });

  it('takes the last line of a text without an end for the new last line', () => {
    const text = '- id: m\n  date: 2026-11-20\n  with: [a]\n  topics:\n    - a\n    - b';
    assert.equal(changed(text, 'meetings', 'topics.1', remove), text.slice(0, -'\n    - b'.length));
  });

  it('makes a list of a single value, whatever it is written as', () => {
    const step = { date: '2026-11-20', value: 2 };
    assert.equal(
      changed(
        milestone('  measurements:\n    date: 2026-11-19 # first\n    value: 1\n'),
        'milestones',
        'measurements',
        append(step),
      ),
      milestone(
        '  measurements:\n  - date: 2026-11-19 # first\n    value: 1\n  - {date: 2026-11-20, value: 2}\n',
      ),
    );
    const skills = (value: string) => `${win}  title: x\n  skills: ${value}\n`;
    assert.equal(
      changed(skills('|-\n    go\n    on'), 'wins', 'skills', append('empathy')),
      skills('["go\\non", empathy]'),
    );
    assert.equal(
      changed(skills('go, on'), 'wins', 'skills', append('empathy')),
      skills('["go, on", empathy]'),
    );
  });
});

describe('changing a meeting with entries inside it', () => {
  const meeting = '- id: m\n  date: 2026-11-05\n  with: lena\n';
  const promise = '  commitments:\n    - {what: a, due: 2026-12-01}\n';

  it('changes what they inherit', () => {
    assert.equal(
      changed(meeting + promise, 'meetings', 'date', set('2026-11-06')),
      meeting.replace('05', '06') + promise,
    );
  });

  it('adds and replaces them', () => {
    const more = { what: 'b', due: '2026-12-02' };
    assert.equal(
      changed(meeting + promise, 'meetings', 'commitments', append(more)),
      `${meeting}${promise}    - {what: b, due: 2026-12-02}\n`,
    );
    assert.equal(
      changed(meeting, 'meetings', 'commitments', append(more)),
      `${meeting}  commitments: [{what: b, due: 2026-12-02}]\n`,
    );
  });
});

describe('refusing an edit', () => {
  const refused = (text: string, kind: Kind, key: string, value: unknown) =>
    assert.throws(() => changed(text, kind, key, set(value)), EditRefused);

  it('changes no value that an alias repeats elsewhere', () => {
    const text = `- {id: a, date: &day 2026-11-19, title: x}\n- {id: b, date: *day, title: y}\n`;
    refused(text, 'wins', 'date', '2026-11-20');
  });

  it('writes over nothing that has no meaning, or could not be read', () => {
    const refused = (kind: Kind, text: string, key: string, value: unknown) => {
      assert.throws(() => changed(text, kind, key, { change: 'set', value }), /not understood/);
    };
    const win = '- id: a\n  date: 2026-11-20\n  title: T\n';
    refused('wins', `${win}  metric: from 450 to 270, see May\n`, 'metric', {
      name: 'p',
      value: 2,
    });
    refused('wins', `${win}  part: I led it, with Lena\n`, 'part', 'lead');
    refused('people', '- {id: a, name: A, agreement: {mode: remote, mine: b}}\n', 'agreement', {});
  });

  it('changes no unknown key', () => {
    refused('- {id: a, date: 2026-11-19, title: x, mine: 1}\n', 'wins', 'mine', 2);
  });
});
