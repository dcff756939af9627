import assert from 'node:assert/strict';

import { streak, streakWeeks, winsPerQuarter } from '../../../../src/core/measures/winsOverTime';
import { logOf } from '../../logOf';
import { vectors } from '../../vectors';

describe('a streak', () => {
  for (const { today, period_weeks, logged, streak: expected } of vectors.streak) {
    it(`of [${logged.join(', ')}] on ${today} is ${expected}`, () => {
      assert.equal(streak(logged, period_weeks, today), expected);
    });
  }

  it('is counted in periods of several weeks, from a Monday long ago', () => {
    assert.equal(streak(['2026-11-23', '2026-11-09'], 2, '2026-11-23'), 2);
    assert.equal(streak(['2026-11-23', '2026-11-08'], 2, '2026-11-23'), 1);
  });

  it('needs a rhythm in weeks', () => {
    assert.equal(streakWeeks(logOf({ settings: 'cadences: {wins: every 2 weeks}\n' })), 2);
    assert.equal(streakWeeks(logOf({ settings: 'cadences: {wins: monthly}\n' })), undefined);
  });
});

describe('wins per quarter', () => {
  const wins =
    '- {id: a, date: 2026-02-01, title: A}\n' +
    '- {id: b, date: 2026-09-30, title: B}\n' +
    '- {id: c, date: 2026-09-01, title: C, kind: setback, lesson: L}\n' +
    '- {id: d, date: 2026-12-31, title: D}\n';

  it('run from the first to the current one, with those without a win, without setbacks', () => {
    const found = winsPerQuarter(logOf({ 'wins/2026': wins }), '2026-11-23');
    assert.deepEqual(
      found.map(({ label, count }) => [label, count]),
      [
        ['2026-Q1', 1],
        ['2026-Q2', 0],
        ['2026-Q3', 1],
        ['2026-Q4', 0],
      ],
    );
  });

  it('follow the fiscal year', () => {
    const log = logOf({ 'wins/2026': wins, settings: 'fiscal_start: 10\n' });
    const labels = winsPerQuarter(log, '2026-11-23').map(({ label }) => label);
    assert.deepEqual(labels, ['FY2026-Q2', 'FY2026-Q3', 'FY2026-Q4', 'FY2027-Q1']);
  });

  it('are none where nothing was logged', () => {
    assert.deepEqual(winsPerQuarter(logOf({}), '2026-11-23'), []);
  });
});
