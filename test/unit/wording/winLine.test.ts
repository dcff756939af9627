import assert from 'node:assert/strict';

import { winLine } from '../../../src/wording/winLine';
import { logOf } from '../logOf';

describe('the line of a win', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'tells the change of its metric',
      'metric: {name: p95, baseline: 450, value: 325, unit: ms}, actions: moved the index',
      'Faster, as measured by p95 from 450 to 325 ms (-27.8 %), by moved the index',
    ],
    [
      'says that a value is estimated',
      'metric: {name: pages, baseline: 4, value: 6, unit: a week, kind: estimated}',
      'Faster, as measured by pages from 4 to 6 a week est. (+50 %)',
    ],
    [
      'tells no share of nothing',
      'metric: {name: drills, baseline: 0, value: 3}',
      'Faster, as measured by drills from 0 to 3',
    ],
    [
      'tells the value alone where no baseline is recorded',
      'metric: {name: share, value: 70, unit: "%"}',
      'Faster, as measured by share of 70 %',
    ],
    [
      'tells the effect without a metric, as typed but for its full stop',
      'effect: Nobody was called., actions: "practised, twice..."',
      'Faster, as evidenced by Nobody was called, by practised, twice...',
    ],
    ['is the title where nothing else is recorded', 'scope: team', 'Faster'],
  ];
  for (const [name, fields, expected] of cases) {
    it(name, () => {
      const wins = `- {id: a, date: 2026-11-01, title: Faster, ${fields}}\n`;
      const [win] = logOf({ wins }).wins;
      assert.ok(win);
      assert.equal(winLine(win), expected);
    });
  }

  it('stays on one line', () => {
    const wins = '- id: a\n  date: 2026-11-01\n  title: Faster\n  effect: |\n    one\n    two\n';
    const [win] = logOf({ wins }).wins;
    assert.ok(win);
    assert.equal(winLine(win), 'Faster, as evidenced by one two');
  });
});
