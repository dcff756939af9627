import assert from 'node:assert/strict';

import { merged, outcome, questions, type Texts } from './mergeTexts';

const wins = 'wins/2026.yaml';

describe('merging entries', () => {
  const a = '- {id: a, date: 2026-11-01, title: A}\n';
  const b = '- {id: b, date: 2026-11-02, title: B}\n';
  const c = '- {id: c, date: 2026-11-03, title: C}\n';
  const cases: readonly (readonly [string, Texts, string])[] = [
    [
      'takes the only change byte for byte',
      {
        base: a + b,
        ours: a + b,
        theirs: `${a}- id:   b  # x\n  date:   2026-11-02\n  title:  B2\n`,
      },
      `${a}- id:   b  # x\n  date:   2026-11-02\n  title:  B2\n`,
    ],
    ['keeps an entry that both added alike once', { base: a, ours: a + b, theirs: a + b }, a + b],
    [
      'keeps once what both added alike in another style',
      { base: a, ours: a + b, theirs: `${a}- id: b\n  date: "2026-11-02"\n  title: B\n` },
      `${a}- id: b\n  date: 2026-11-02\n  title: B\n`,
    ],
    [
      'joins new entries of which one says more',
      { base: a, ours: a + b, theirs: a + b.replace('}', ', impact: cost}') },
      a + b.replace('}', ', impact: cost}'),
    ],
    [
      'takes away what one side deleted',
      { base: a + b + c, ours: a + c, theirs: a + b + c },
      a + c,
    ],
    ['lets both sides delete the same', { base: a + b, ours: a, theirs: a }, a],
    ['keeps a new order', { base: a + b, ours: a + b + c, theirs: b + a }, b + c + a],
    [
      'puts a new entry where it was put',
      { base: a + b, ours: a + c + b, theirs: a + b.replace('B', 'X') },
      a + c + b.replace('B', 'X'),
    ],
    [
      'puts a new first entry first',
      { base: `# w\n${a}`, ours: `# w\n${c}${a}`, theirs: `# w\n${a}${b}` },
      `# w\n${c}${a}${b}`,
    ],
    ['keeps entries of one side without a base', { ours: a + b, theirs: a + c }, a + b + c],
    [
      'begins an empty file',
      { base: '# wins\n', ours: `# wins\n${a}`, theirs: `# wins\n${b}` },
      `# wins\n${a}${b}`,
    ],
    ['begins a file that both sides added', { ours: a, theirs: b, base: '' }, a + b],
    ['fills an empty list', { base: '[]\n', ours: '[]\n', theirs: a }, a],
    [
      'merges lists in brackets',
      {
        base: '[{id: a, title: A}]\n',
        ours: '[{id: a, title: A}, {id: b}]\n',
        theirs: '[{id: a, title: X}]\n',
      },
      '[{id: a, title: X}, {id: b}]\n',
    ],
    [
      'adds the line end that the last line of ours lacks',
      { base: a.trim(), ours: a + b.trim(), theirs: a + c.trim() },
      a + b + c.trim(),
    ],
    [
      'keeps the indentation of ours',
      { base: '', ours: `  - id: a\n    title: A\n`, theirs: '- id: b\n  title: B\n' },
      '  - id: a\n    title: A\n  - id: b\n    title: B\n',
    ],
    [
      'keeps broken entries as they are',
      { base: `${a}- id: "x\n`, ours: `${a}- id: "x\n${b}`, theirs: `${a}- id: "x\n${c}` },
      `${a}- id: "x\n${b}${c}`,
    ],
    [
      'keeps entries without an id',
      { base: a, ours: `${a}- {title: B}\n`, theirs: `${a}- {title: C}\n` },
      `${a}- {title: B}\n- {title: C}\n`,
    ],
    [
      'takes changed line ends',
      { base: a + b, ours: a + b + c, theirs: (a + b).replaceAll('\n', '\r\n') },
      (a + b + c).replaceAll('\n', '\r\n'),
    ],
    [
      'follows anchors',
      {
        base: '- {id: a, date: &d 2026-01-01, title: A}\n',
        ours: '- {id: a, date: &d 2026-01-01, title: A}\n- {id: b, date: *d, title: B}\n',
        theirs: '- {id: a, date: &d 2026-01-01, title: X}\n',
      },
      '- {id: a, date: &d 2026-01-01, title: X}\n- {id: b, date: *d, title: B}\n',
    ],
  ];
  for (const [name, texts, expected] of cases) {
    it(name, () => {
      assert.equal(merged(wins, texts), expected);
    });
  }

  it('asks when one side deleted what the other changed', () => {
    const texts = { base: a + b, ours: a, theirs: a + b.replace('B', 'X') };
    const [question] = questions(wins, texts);
    assert.deepEqual(question, {
      key: 'wins/b',
      kind: 'wins',
      id: 'b',
      field: undefined,
      ours: undefined,
      theirs: '{id: b, date: 2026-11-02, title: X}',
      base: '{id: b, date: 2026-11-02, title: B}',
      choices: ['ours', 'theirs'],
    });
    assert.equal(merged(wins, texts, { 'wins/b': 'ours' }), a);
    assert.equal(merged(wins, texts, { 'wins/b': 'theirs' }), texts.theirs);
    assert.equal(questions(wins, { ...texts, ours: texts.theirs, theirs: a }).length, 1);
  });

  it('asks whether two new entries with one id are one, and keeps both if not', () => {
    const other = '- {id: b, date: 2026-11-02, title: Something else, impact: cost}\n';
    const texts = { base: a, ours: a + b, theirs: a + other };
    const [question, ...more] = questions(wins, texts);
    assert.deepEqual(
      [question?.key, question?.choices, more],
      ['wins/b', ['ours', 'theirs', 'both'], []],
    );
    assert.equal(merged(wins, texts, { 'wins/b': 'ours' }), a + b);
    assert.equal(merged(wins, texts, { 'wins/b': 'theirs' }), a + other);
    assert.equal(merged(wins, texts, { 'wins/b': 'both' }), a + b + other);
  });

  it('refuses what would not read as both sides meant it', () => {
    // The anchor goes with the entry that one side deleted, and the other side still refers to it.
    const anchored = '- {id: a, date: &d 2026-01-01, title: A}\n';
    const sides = {
      base: anchored + b,
      ours: b,
      theirs: `${anchored}${b}- {id: c, date: *d, title: C}\n`,
    };
    assert.equal(outcome(wins, sides), 'refused');
  });

  it('keeps the column of an indented list, of which the first entry is gone', () => {
    const [first, second] = ['a', 'b'].map(id => `  - id: ${id}\n    title: T\n`);
    const texts = {
      base: `${first}\n${second}`,
      ours: `${second}`,
      theirs: `${first}\n  # about b\n${second}`,
    };
    assert.equal(merged(wins, texts), `  # about b\n${second}`);
  });

  it('tells entries with one id apart by what they say', () => {
    const other = a.replace('title: A', 'title: Other');
    const texts = { base: a, ours: other + a, theirs: a + b };
    assert.equal(merged(wins, texts), other + a + b);
    const changed = { ...texts, theirs: a.replace('title: A', 'title: X') };
    assert.equal(questions(wins, changed).length, 1);
    assert.equal(merged(wins, changed, { 'wins/a': 'ours' }), changed.ours);
    assert.equal(merged(wins, changed, { 'wins/a': 'theirs' }), changed.theirs);
  });
});
