import assert from 'node:assert/strict';

import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isCalendarDate,
} from '../../../../src/core/time/calendar';

describe('the calendar', () => {
  for (const text of ['2026-02-30', '2026-13-01', '2026-00-10', '2026-1-01', '2026-01-01T10:00']) {
    it(`has no ${text}`, () => {
      assert.equal(isCalendarDate(text), false);
    });
  }

  it('knows leap years', () => {
    assert.equal(isCalendarDate('2024-02-29'), true);
    assert.equal(isCalendarDate('2100-02-29'), false);
    assert.equal(daysInMonth(2000, 2), 29);
  });

  it('counts calendar days over a change of the clocks', () => {
    assert.equal(daysBetween('2026-03-28', '2026-03-30'), 2);
    assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2);
    assert.equal(daysBetween('2027-01-01', '2026-12-31'), -1);
  });

  it('counts the day that Samoa left out', () => {
    assert.equal(daysBetween('2011-12-29', '2011-12-31'), 2);
    assert.equal(addDays('2011-12-29', 1), '2011-12-30');
  });

  it('adds over ends of months and years', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addMonths('2026-11-30', 3), '2027-02-28');
    assert.equal(addMonths('2026-01-31', -2), '2025-11-30');
  });

  it('takes early years as they are written', () => {
    assert.equal(addDays('0099-12-31', 1), '0100-01-01');
    assert.equal(daysInMonth(4, 2), 29);
  });

  it('ends where a date can no longer be written', () => {
    assert.equal(addDays('9999-12-31', 1), '9999-12-31');
    assert.equal(addMonths('9999-06-01', 12), '9999-12-31');
    assert.equal(addDays('2026-11-23', 1e300), '9999-12-31');
    assert.equal(addDays('2026-11-23', -1e300), '0000-01-01');
  });
});
