import assert from 'node:assert/strict';

import { checkIns, nextDue } from '../../../../src/core/measures/checkIns';
import {
  add,
  datesBetween,
  firstAfter,
  parseCadence,
  type Cadence,
  type Rhythm,
} from '../../../../src/core/time/cadence';
import { addDays, daysBetween } from '../../../../src/core/time/calendar';
import { logOf } from '../../logOf';
import { vectors } from '../../vectors';

function rhythm(text: string): Rhythm {
  const cadence = parseCadence(text);
  assert.ok(cadence !== undefined && cadence !== 'none', text);
  return cadence;
}

describe('a cadence', () => {
  for (const { base, cadence, due } of vectors.next_due_rolling) {
    it(`leads from ${base}, ${cadence}, to ${due}`, () => {
      assert.equal(add(base, rhythm(cadence), 1), due);
    });
  }

  for (const { anchor, cadence, k, date } of vectors.anchored_series) {
    it(`is at ${date} after ${k} periods from ${anchor}`, () => {
      assert.equal(add(anchor, rhythm(cadence), k), date);
    });
  }

  for (const { anchor, cadence, last, due } of vectors.anchored_due) {
    it(`anchored at ${anchor}, last held ${last}, is due ${due}`, () => {
      assert.equal(nextDue(rhythm(cadence), anchor, last, undefined), due);
    });
  }

  it('anchored is due at its anchor while nothing was held', () => {
    assert.equal(nextDue(rhythm('monthly'), '2027-01-15', undefined, '2026-01-01'), '2027-01-15');
  });

  it('counts from the start of the role while nothing was held, else from nothing', () => {
    assert.equal(nextDue(rhythm('weekly'), undefined, undefined, '2026-11-02'), '2026-11-09');
    assert.equal(nextDue(rhythm('weekly'), undefined, undefined, undefined), undefined);
  });

  for (const vector of vectors.overdue) {
    const { today, base, cadence } = vector;
    it(`from ${base} is ${vector.state} on ${today}`, () => {
      const people = `- {id: lena, name: Lena, roles: [{kind: mentor, started: ${base}, cadence: ${cadence}}]}\n`;
      const [found] = checkIns(logOf({ people }), today);
      assert.ok(found);
      assert.deepEqual(
        {
          due: found.due,
          state: found.state,
          overdue_days: found.overdueDays,
          due_dates_reached: found.dueDatesReached,
        },
        {
          due: vector.due,
          state: vector.state,
          overdue_days: vector.overdue_days,
          due_dates_reached: vector.due_dates_reached,
        },
      );
      assert.equal(daysBetween(vector.due, today), vector.days_past_due);
    });
  }

  for (const text of ['every 1 day', 'every 3 weeks', 'monthly', 'every 5 months', 'yearly']) {
    it(`finds the first date after a day as one would by stepping, ${text}`, () => {
      for (const base of ['2024-01-31', '2024-02-29', '2026-11-23']) {
        for (let day = '2023-12-01'; day < '2027-03-01'; day = addDays(day, 11)) {
          let k = 0;
          while (add(base, rhythm(text), k) <= day) k++;
          assert.equal(firstAfter(base, rhythm(text), day), k, `${base} ${day}`);
        }
      }
    });
  }

  it('lists its dates between two days, both included', () => {
    const spring = { from: '2026-01-31', to: '2026-04-30' };
    const all = ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'];
    assert.deepEqual(datesBetween('2026-01-31', rhythm('monthly'), spring), all);
    assert.deepEqual(datesBetween('2026-01-31', rhythm('monthly'), spring, 1), all.slice(1));
    assert.deepEqual(datesBetween('2026-05-31', rhythm('monthly'), spring), []);
    const backwards = { from: '2026-04-30', to: '2026-01-31' };
    assert.deepEqual(datesBetween('2026-01-31', rhythm('monthly'), backwards), []);
  });

  it('reaches from one end of the calendar to the other without a step between', () => {
    const last = { from: '9999-12-30', to: '9999-12-31' };
    const daily = datesBetween('0000-01-01', rhythm('every 1 day'), last);
    assert.deepEqual(daily, ['9999-12-30', '9999-12-31']);
    assert.deepEqual(datesBetween('0000-01-31', rhythm('monthly'), last), ['9999-12-31']);
    assert.equal(firstAfter('0000-01-01', rhythm('yearly'), '9999-12-31'), 10_000);
  });

  const words: readonly (readonly [string, Cadence | undefined])[] = [
    ['weekly', { every: 1, unit: 'week' }],
    ['quarterly', { every: 3, unit: 'month' }],
    ['yearly', { every: 12, unit: 'month' }],
    ['every 10 days', { every: 10, unit: 'day' }],
    ['every 1 week', { every: 1, unit: 'week' }],
    ['none', 'none'],
    ['biweekly', undefined],
    ['every 0 weeks', undefined],
    ['every 367 days', undefined],
    ['Monthly', undefined],
    ['constructor', undefined],
  ];
  for (const [text, expected] of words) {
    it(`${expected === undefined ? 'is not' : 'is'} "${text}"`, () => {
      assert.deepEqual(parseCadence(text), expected);
    });
  }
});
