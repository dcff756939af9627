import assert from 'node:assert/strict';

import { checkIns, nextDue } from '../../../../src/core/measures/checkIns';
import { add, parseCadence, type Cadence } from '../../../../src/core/time/cadence';
import { daysBetween } from '../../../../src/core/time/calendar';
import { logOf } from '../../logOf';
import { vectors } from '../../vectors';

type Rhythm = Exclude<Cadence, 'none'>;

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
