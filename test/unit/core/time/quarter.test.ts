import assert from 'node:assert/strict';

import { quarterLabel, quarterOf, quartersBetween } from '../../../../src/core/time/quarter';
import { vectors } from '../../vectors';

describe('a quarter', () => {
  for (const { date, fiscal_start, ...expected } of vectors.quarter) {
    it(`of ${date}, fiscal year from month ${fiscal_start}`, () => {
      assert.deepEqual(quarterOf(date, fiscal_start), expected);
    });
  }

  it('says when it belongs to a fiscal year', () => {
    assert.equal(quarterLabel(quarterOf('2025-08-04', 1), 1), '2025-Q3');
    assert.equal(quarterLabel(quarterOf('2025-08-04', 10), 10), 'FY2025-Q4');
  });

  it('is listed with those between, the first and the last included', () => {
    const labels = quartersBetween('2025-11-30', '2026-04-01', 1).map(one => quarterLabel(one, 1));
    assert.deepEqual(labels, ['2025-Q4', '2026-Q1', '2026-Q2']);
  });

  it('is cut where the calendar ends', () => {
    const first = { year: 0, quarter: 4, start: '0000-01-01', end: '0000-03-31' };
    assert.deepEqual(quarterOf('0000-02-01', 4), first);
    assert.deepEqual(quarterOf('0000-01-31', 12), { ...first, quarter: 1, end: '0000-02-29' });
    const ends = quartersBetween('9999-05-01', '9999-12-31', 1).map(({ end }) => end);
    assert.deepEqual(ends, ['9999-06-30', '9999-09-30', '9999-12-31']);
  });
});
