import assert from 'node:assert/strict';

import { progressOf, type Progress } from '../../../../src/core/measures/progress';
import { logOf } from '../../logOf';
import { vectors } from '../../vectors';

const today = '2026-11-23';

function progress(fields: string, behind = 0.15): Progress {
  const [milestone] = logOf({ milestones: `- {id: m, title: M, ${fields}}\n` }).milestones;
  assert.ok(milestone, fields);
  return progressOf(milestone, today, behind);
}

describe('progress', () => {
  for (const { baseline, target, current, raw, progress: expected } of vectors.progress) {
    it(`from ${baseline} to ${target}, now ${current}, is ${expected}`, () => {
      const found = progress(
        `due: 2027-01-01, measure: {name: x, baseline: ${baseline}, target: ${target}}, ` +
          `measurements: [{date: 2026-11-01, value: ${current}}]`,
      );
      assert.equal(found.raw, raw);
      assert.equal(found.progress, expected);
    });
  }

  const measure = 'measure: {name: p95, baseline: 450, target: 200}';
  const cases: readonly (readonly [string, string, Partial<Progress>])[] = [
    [
      'past the target is kept as it is',
      `due: 2027-01-01, ${measure}, measurements: [{date: 2026-11-01, value: 150}]`,
      { raw: 1.2, progress: 1 },
    ],
    [
      'worse than at the start is kept as it is',
      `due: 2027-01-01, ${measure}, measurements: [{date: 2026-11-01, value: 500}]`,
      { raw: -0.2, progress: 0 },
    ],
    [
      'takes the last listed of one day, and none of a day to come',
      `due: 2027-01-01, ${measure}, measurements: [{date: 2026-11-01, value: 400}, {date: 2026-11-01, value: 325}, {date: 2026-12-01, value: 200}]`,
      { raw: 0.5 },
    ],
    ['starts at the baseline', `due: 2027-01-01, ${measure}`, { raw: 0, progress: 0 }],
    [
      'of a checklist counts its items',
      'due: 2027-01-01, measure: {kind: checklist, items: [{text: a, done: 2026-11-01}, {text: b}]}',
      { progress: 0.5 },
    ],
    ['is unknown without a measure', 'due: 2027-01-01', { progress: undefined, state: 'open' }],
    [
      'is behind when more of the time has passed',
      'start: 2026-11-13, due: 2026-12-03, measure: {kind: checklist, items: [{text: a, done: 2026-11-14}, {text: b}, {text: c}]}',
      { elapsed: 0.5, state: 'behind' },
    ],
    ['has passed its due date', 'due: 2026-11-22', { state: 'past-due' }],
    ['is not past due on the day itself', 'due: 2026-11-23', { state: 'open' }],
    ['is done', 'due: 2026-11-01, done: 2026-10-30', { state: 'done' }],
    ['is dropped', 'due: 2026-11-01, dropped: 2026-10-30', { state: 'dropped' }],
    ['is planned before its start', 'start: 2026-12-01, due: 2027-03-01', { state: 'planned' }],
    [
      'of a milestone that starts on its due date is over that day',
      `start: 2026-11-23, due: 2026-11-23, ${measure}`,
      { elapsed: 1 },
    ],
  ];
  for (const [name, fields, expected] of cases) {
    it(name, () => {
      const found = progress(fields);
      for (const key of Object.keys(expected) as (keyof Progress)[]) {
        assert.equal(found[key], expected[key], key);
      }
    });
  }

  it('is behind only by more than the setting', () => {
    const fields =
      'start: 2026-11-13, due: 2026-12-03, measure: {kind: checklist, items: [{text: a, done: 2026-11-14}, {text: b}, {text: c}, {text: d}]}';
    assert.equal(progress(fields, 0.25).state, 'on-track');
    assert.equal(progress(fields, 0.24).state, 'behind');
  });
});
