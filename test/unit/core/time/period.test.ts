import assert from 'node:assert/strict';

import { inLastYear } from '../../../../src/core/time/lastYear';
import { inLastDays } from '../../../../src/core/time/period';

describe('the last days', () => {
  const today = '2026-11-23';
  const cases: readonly (readonly [string, boolean])[] = [
    ['2026-11-24', false],
    ['2026-11-23', true],
    ['2026-11-17', true],
    ['2026-11-16', false],
  ];
  for (const [date, isIn] of cases) {
    it(`${isIn ? 'hold' : 'do not hold'} ${date}, of seven`, () => {
      assert.equal(inLastDays(today, 7)(date), isIn);
    });
  }

  it('of 12 months are 365, in a leap year too', () => {
    assert.deepEqual(
      ['2025-11-23', '2025-11-24', '2026-11-23'].map(date => inLastYear(date, today)),
      [false, true, true],
    );
    assert.deepEqual(
      ['2024-02-29', '2024-03-01'].map(date => inLastYear(date, '2025-02-28')),
      [false, true],
    );
    assert.equal(inLastYear(undefined, today), false);
  });
});
