import assert from 'node:assert/strict';

import { asked, merged, type Texts } from './mergeTexts';

const wins = 'wins/2026.yaml';
const entry = (...lines: readonly string[]) =>
  ['- id: a', '  title: T', ...lines.map(line => `  ${line}`), ''].join('\n');

describe('merging comments', () => {
  const cases: readonly (readonly [string, Texts, string])[] = [
    [
      'behind a list in brackets',
      {
        base: entry('witnesses: [x]'),
        ours: entry('witnesses: [x, y]'),
        theirs: entry('witnesses: [x, z] # z said so'),
      },
      entry('# z said so', 'witnesses: [x, y, z]'),
    ],
    [
      'behind the key of a list',
      {
        base: entry('evidence:', '  - x'),
        ours: entry('evidence:', '  - x', '  - y'),
        theirs: entry('evidence: # all in the wiki', '  - x', '  - z'),
      },
      entry('# all in the wiki', 'evidence:', '  - x', '  - y', '  - z'),
    ],
    [
      'between brackets',
      {
        base: entry('evidence: [x]'),
        ours: entry('evidence:', '  - x', '  - y'),
        theirs: entry('evidence: [x, # first', '  z, # important', '  q]'),
      },
      entry('# first', '# important', 'evidence:', '  - x', '  - y', '  - z', '  - q'),
    ],
    [
      'inside the brackets of theirs',
      {
        base: entry('evidence: [x]'),
        ours: entry('evidence: [x, y]'),
        theirs: entry('evidence: [', '  # keep these', '  x, z', '  # end of them', '  ]'),
      },
      entry('# keep these', '# end of them', 'evidence: [x, y, z]'),
    ],
    [
      'behind a single value',
      {
        base: entry('evidence: x'),
        ours: entry('evidence: [x, y]'),
        theirs: entry('evidence: x # mail of 3 May'),
      },
      entry('# mail of 3 May', 'evidence: [x, y]'),
    ],
  ];
  for (const [name, texts, expected] of cases) {
    it(`keeps one ${name}`, () => {
      assert.equal(merged(wins, texts), expected);
    });
  }

  it('takes no text for a comment', () => {
    const texts = {
      base: entry('story: |', '  # one', 'evidence: [x]'),
      ours: entry('story: "# one\\n"', 'evidence: [x, y]'),
      theirs: entry("story: '# one'", 'evidence: [x, z]').replace(
        "'# one'",
        '|\n    # one\n    # two',
      ),
    };
    assert.equal(
      merged(wins, texts),
      entry('story: |', '  # one', '  # two', 'evidence: [x, y, z]'),
    );
  });

  it('asks about a field that one side removed and the other added a comment to', () => {
    const texts = {
      base: entry('story: s'),
      ours: entry('# Lena asked for it', 'story: s'),
      theirs: entry(),
    };
    assert.deepEqual(asked(wins, texts), ['a story: # Lena asked for it\ns | - | s']);
    assert.equal(merged(wins, texts, { 'wins/a/story': 'ours' }), texts.ours);
    assert.equal(merged(wins, texts, { 'wins/a/story': 'theirs' }), texts.theirs);
  });

  it('asks about an entry that one side removed and the other added a comment to', () => {
    const rest = '- id: b\n  title: B\n';
    const texts = {
      base: entry('story: s') + rest,
      ours: rest,
      theirs: entry('story: s # told to Lena') + rest,
    };
    assert.deepEqual(asked(wins, texts).length, 1);
    assert.equal(merged(wins, texts, { 'wins/a': 'ours' }), texts.ours);
  });

  it('throws a comment away with the field that it stands in, where that was chosen', () => {
    const texts = {
      base: entry('story: s'),
      ours: entry('# mine', 'story: t # told to Lena', 'impact: cost'),
      theirs: entry(),
    };
    assert.equal(merged(wins, texts, { 'wins/a/story': 'theirs' }), entry('impact: cost'));
  });
});
