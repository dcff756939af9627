import assert from 'node:assert/strict';

import { mergeConflict } from '../../../../src/yaml/merge/mergeConflict';

import { mergedConflict } from './mergeTexts';

const wins = 'wins/2026.yaml';
const first = '- id: a   # mine\n  date: 2026-11-19\n  title:  "First"\n';
const mine = '\n# mine\n- id: m\n  date: 2026-11-20\n  title: Mine\n';
const yours = '\n- {id: y, date: 2026-11-21, title: Yours}   # flow\n';
const both = first + mine + yours;

describe('merging a file with conflict markers', () => {
  const region = (base: string) =>
    `${first}<<<<<<< HEAD\n${mine}${base}=======\n${yours}>>>>>>> topic\n`;
  const styles: Readonly<Record<string, string>> = {
    merge: region(''),
    diff3: region('||||||| 1a2b3c\n'),
    'diff3 with Windows line ends': region('||||||| 1a2b3c\n').replaceAll('\n', '\r\n'),
    zdiff3: `${first}\n<<<<<<< HEAD\n${mine.slice(1)}||||||| 1a2b3c\n=======\n${yours.slice(1)}>>>>>>> topic\n`,
    'merge over the whole file': `<<<<<<< HEAD\n${first}${mine}=======\n${first}${yours}>>>>>>> topic\n`,
  };
  for (const [name, text] of Object.entries(styles)) {
    it(`keeps the new entries of both sides, in the style ${name}`, () => {
      const expected = text.includes('\r') ? both.replaceAll('\n', '\r\n') : both;
      const actual = mergedConflict(wins, text);
      assert.equal(actual.replace(/\n\n\n/, '\n\n'), expected);
    });
  }

  it('merges a conflict in the middle of an entry without a question', () => {
    const text = [
      '- id: m1',
      '  title: One',
      '<<<<<<< HEAD',
      '  due: 2026-12-01   # moved',
      '  done: 2026-11-30',
      '||||||| base',
      '  due: 2026-11-01',
      '  forum: board',
      '=======',
      '  due: 2026-11-01',
      '  forum: council   # renamed',
      '  promotion: true',
      '>>>>>>> topic',
      '- {id: m2, title: Two, due: 2027-01-01}',
      '',
    ].join('\n');
    assert.deepEqual(
      mergeConflict('milestones.yaml', text).outcome,
      'questions',
      'forum was removed here and changed there',
    );
    const kept = text.replace('  done: 2026-11-30\n', '  forum: board\n  done: 2026-11-30\n');
    assert.equal(
      mergedConflict('milestones.yaml', kept),
      [
        '- id: m1',
        '  title: One',
        '  due: 2026-12-01   # moved',
        '  forum: council   # renamed',
        '  done: 2026-11-30',
        '  promotion: true',
        '- {id: m2, title: Two, due: 2027-01-01}',
        '',
      ].join('\n'),
    );
  });

  it('needs the base to see which side changed a field', () => {
    const text =
      '- id: a\n<<<<<<< HEAD\n  date: 2026-11-19\n  title: New\n=======\n  date: 2026-11-18\n  title: Old\n>>>>>>> t\n';
    assert.equal(mergeConflict(wins, text).outcome, 'questions');
    const base = '- id: a\n  date: 2026-11-19\n  title: Old\n';
    assert.equal(mergedConflict(wins, text, base), '- id: a\n  date: 2026-11-18\n  title: New\n');
  });

  it('keeps markers that are text of an entry', () => {
    const notes =
      '- id: a\n  date: 2026-11-19\n  title: A\n  story: |\n    <<<<<<< HEAD\n    =======\n    >>>>>>> x\n';
    const text = `${notes}<<<<<<< HEAD\n- {id: b, date: 2026-11-20, title: B}\n=======\n- {id: c, date: 2026-11-20, title: C}\n>>>>>>> t\n`;
    assert.equal(
      mergedConflict(wins, text),
      `${notes}- {id: b, date: 2026-11-20, title: B}\n- {id: c, date: 2026-11-20, title: C}\n`,
    );
  });

  it('does not trust a base of zdiff3 in which a line stands twice', () => {
    // Both sides wrote the same title, which zdiff3 moved out of the conflict, and different dates.
    const text =
      '- id: a\n  title: New\n<<<<<<< HEAD\n  date: 2026-11-20\n||||||| base\n  title: Old\n  date: 2026-11-20\n=======\n  date: 2026-11-21\n>>>>>>> t\n';
    assert.equal(mergeConflict(wins, text).outcome, 'questions');
  });

  it('keeps a byte order mark', () => {
    const text = `\uFEFF<<<<<<< HEAD\n${first}${mine}=======\n${first}${yours}>>>>>>> topic\n`;
    assert.equal(mergedConflict(wins, text), `\uFEFF${both}`);
    const inside = `<<<<<<< HEAD\n\uFEFF${first}${mine}=======\n\uFEFF${first}${yours}>>>>>>> topic\n`;
    assert.equal(mergedConflict(wins, inside), `\uFEFF${both}`);
  });

  const refusals: readonly (readonly [string, string, string, RegExp])[] = [
    ['without a conflict', wins, first, /holds no conflict/],
    ['with half a conflict', wins, `<<<<<<< HEAD\n${first}`, /not complete/],
    ['of no kind', 'winz.yaml', '<<<<<<< a\n=======\n>>>>>>> b\n', /no file of a career log/],
    [
      'with a broken mapping',
      'profile.yaml',
      '<<<<<<< a\nname: "x\n=======\n>>>>>>> b\n',
      /syntax error/,
    ],
    [
      'that is no plain text',
      wins,
      '<<<<<<< a\n\u0001\n=======\n>>>>>>> b\n',
      /control characters/,
    ],
  ];
  for (const [name, path, text, reason] of refusals) {
    it(`refuses a file ${name}`, () => {
      const result = mergeConflict(path, text);
      if (result.outcome !== 'refused') assert.fail(JSON.stringify(result));
      assert.match(result.reason, reason);
    });
  }
});
