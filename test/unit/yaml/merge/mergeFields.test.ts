import assert from 'node:assert/strict';

import { asked, merged, outcome, type Texts } from './mergeTexts';

describe('merging fields', () => {
  const base =
    '- id: m\n  title: M\n  due: 2026-12-01   # firm\n  next: {what: Call, due: 2026-11-20}\n';
  const milestones = 'milestones.yaml';
  const change = (from: string, to: string, text = base) => text.replace(from, to);
  const cases: readonly (readonly [string, string, Texts, string])[] = [
    [
      'takes a change from each side',
      milestones,
      { base, ours: change('M\n', 'Own it\n'), theirs: change('12-01', '12-24') },
      change('M\n', 'Own it\n', change('12-01', '12-24')),
    ],
    [
      'takes the same change once',
      milestones,
      { base, ours: change('M\n', 'N\n'), theirs: `${change('M\n', '"N"\n')}  forum: board\n` },
      `${change('M\n', '"N"\n')}  forum: board\n`.replace('"N"', 'N'),
    ],
    [
      'keeps an unknown key',
      milestones,
      { base, ours: `${base}  colour: red\n`, theirs: `${base}  done: 2026-11-30\n` },
      `${base}  colour: red\n  done: 2026-11-30\n`,
    ],
    [
      'removes a field with its line',
      milestones,
      { base, ours: change('  due: 2026-12-01   # firm\n', ''), theirs: change('Call', 'Write') },
      change('  due: 2026-12-01   # firm\n', '', change('Call', 'Write')),
    ],
    [
      'keeps a comment beside the other side’s value',
      milestones,
      { base, ours: change('# firm', '# agreed'), theirs: change('12-01', '12-24') },
      change('# firm', '# agreed', change('12-01', '12-24')),
    ],
    [
      'keeps comments that both sides wrote',
      milestones,
      {
        base,
        ours: change('  due', '  # one\n  due'),
        theirs: change('M\n  due', 'N\n  # two\n  due'),
      },
      change('M\n  due', 'N\n  # one\n  # two\n  due'),
    ],
    [
      'merges brackets and lines',
      milestones,
      {
        base: '- {id: m, title: M}\n',
        ours: '- {id: m, title: N}\n',
        theirs: '- id: m\n  title: M\n  forum: board\n',
      },
      '- id: m\n  title: N\n  forum: board\n',
    ],
    [
      'merges block text',
      milestones,
      {
        base: '- id: m\n  forum: |\n    old\n    <<<<<<< HEAD\n',
        ours: '- id: m\n  forum: |\n    new\n    <<<<<<< HEAD\n',
        theirs: '- id: m\n  title: M\n  forum: |\n    old\n    <<<<<<< HEAD\n',
      },
      '- id: m\n  title: M\n  forum: |\n    new\n    <<<<<<< HEAD\n',
    ],
    [
      'moves lines to the columns of ours',
      'people.yaml',
      {
        base: '- id: l\n  name: L\n',
        ours: '-   id: l\n    name: L\n    seat: peer\n',
        theirs: '- id: l\n  name: L\n  roles:\n    - kind: mentor\n      cadence: monthly\n',
      },
      '-   id: l\n    name: L\n    seat: peer\n    roles:\n      - kind: mentor\n        cadence: monthly\n',
    ],
    [
      'merges groups of fields in a singleton',
      'settings.yaml',
      {
        base: 'targets:\n  goals: 3\n  mentors: 2\n',
        ours: '# mine\ntargets:\n  goals: 4\n  mentors: 2\n',
        theirs: 'format: 1\ntargets: {goals: 3, mentors: 1}\n',
      },
      '# mine\nformat: 1\ntargets:\n  goals: 4\n  mentors: 1\n',
    ],
    [
      'begins a singleton',
      'profile.yaml',
      { base: '', ours: 'name: Ada\n', theirs: 'role: Engineer\n' },
      'name: Ada\nrole: Engineer\n',
    ],
  ];
  for (const [name, path, texts, expected] of cases) {
    it(name, () => {
      assert.equal(merged(path, texts), expected);
    });
  }

  it('asks where both sides changed a field differently, and takes the answer', () => {
    const texts = { base, ours: change('12-01', '12-24'), theirs: change('12-01', '12-31') };
    assert.deepEqual(asked(milestones, texts), ['m due: 2026-12-24 | 2026-12-31 | 2026-12-01']);
    assert.equal(merged(milestones, texts, { 'milestones/m/due': 'ours' }), texts.ours);
    assert.equal(merged(milestones, texts, { 'milestones/m/due': 'theirs' }), texts.theirs);
  });

  it('asks again for what is not answered', () => {
    const texts = {
      base,
      ours: change('12-01', '12-24').replace('M\n', 'X\n'),
      theirs: change('12-01', '12-31').replace('M\n', 'Y\n'),
    };
    assert.deepEqual(asked(milestones, texts), [
      'm title: X | Y | M',
      'm due: 2026-12-24 | 2026-12-31 | 2026-12-01',
    ]);
    const half = outcome(milestones, texts, { 'milestones/m/due': 'ours' });
    assert.equal(half, 'questions');
  });

  it('asks once about a statement, and never mixes two', () => {
    assert.deepEqual(
      asked(milestones, { base, ours: change('Call', 'Write'), theirs: change('11-20', '11-27') }),
      [
        'm next: {what: Write, due: 2026-11-20} | {what: Call, due: 2026-11-27} | {what: Call, due: 2026-11-20}',
      ],
    );
  });

  it('asks about a field that one side removed and the other changed', () => {
    assert.deepEqual(
      asked(milestones, {
        base,
        ours: change('  due: 2026-12-01   # firm\n', ''),
        theirs: change('12-01', '12-24'),
      }),
      ['m due: - | 2026-12-24 | 2026-12-01'],
    );
  });

  it('asks about every field that differs when nobody knows the base', () => {
    assert.deepEqual(
      asked(milestones, { ours: change('12-01', '12-24'), theirs: `${base}  done: 2026-11-30\n` }),
      ['m due: 2026-12-24 | 2026-12-01 | -', 'm done: - | 2026-11-30 | -'],
    );
  });

  it('asks about a field of a singleton', () => {
    assert.deepEqual(
      asked('profile.yaml', { base: 'name: A\n', ours: 'name: B\n', theirs: 'name: C\n' }),
      ['profile name: B | C | A'],
    );
  });
});
