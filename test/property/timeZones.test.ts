import assert from 'node:assert/strict';

import { parseCadence, add } from '../../src/core/time/cadence';
import { addDays, addMonths, daysBetween, isCalendarDate } from '../../src/core/time/calendar';
import { inLastYear } from '../../src/core/time/lastYear';
import { inLastDays } from '../../src/core/time/period';
import { quarterLabel, quarterOf } from '../../src/core/time/quarter';
import { statusBar } from '../../src/dashboard/statusBar';
import { localDate } from '../../src/host/localDate';
import { diagnose } from '../../src/language/diagnostics';
import { readTypedDate } from '../../src/wording/typedDate';
import { readSample } from '../unit/sampleLog';
import { dayText } from '../../webview/ui/dayText';
import { firstDay } from '../../webview/filter/filters';

import { report } from './runs';

/** From UTC-11 to UTC+14, with half hours, both hemispheres, and clocks that change at midnight. */
const zones = [
  'Pacific/Pago_Pago',
  'America/Los_Angeles',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
];
const first = '2024-01-01';
const last = '2028-12-31';

describe('calendar dates', () => {
  const days = daysFromUtc();
  const zoneBefore = process.env['TZ'];
  const { log, ...reading } = readSample();

  after(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  it('mean the same in every time zone, on every day of five years', () => {
    const expected = inZone('UTC', () => days.map(answersOn));
    assert.equal(new Set(zones.map(zone => inZone(zone, offsets))).size, zones.length);
    for (const zone of zones) {
      const answers = inZone(zone, () => days.map(answersOn));
      answers.forEach((answer, index) => {
        assert.deepEqual(answer, expected[index], `${days[index] ?? ''} in ${zone}`);
      });
    }
    const asked = Object.keys(answersOn(first)).length;
    report(`${zones.length} zones x ${days.length} days x ${asked} answers`);
  });

  it('give the sample log the same findings in every time zone', () => {
    const some = days.filter((_, index) => index % 61 === 0);
    const findings = () => some.map(day => diagnose({ log, ...reading }, day));
    const expected = inZone('UTC', findings);
    for (const zone of zones) assert.deepEqual(inZone(zone, findings), expected, zone);
    report(`${zones.length} zones x ${some.length} days`);
  });

  it('are those of the clock on the wall, from the first minute of a day to the last', () => {
    let instants = 0;
    for (const zone of zones) {
      inZone(zone, () => {
        for (const day of days) {
          const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
          const noon = new Date(year, month - 1, date, 12);
          const night = new Date(year, month - 1, date, 23, 59, 59, 999);
          // Where the clocks change at midnight the first minute of a day is one o'clock.
          const morning = new Date(year, month - 1, date, 1, 0);
          for (const instant of [morning, noon, night]) {
            instants++;
            assert.equal(localDate(instant), day, `${instant.toISOString()} in ${zone}`);
          }
        }
      });
    }
    report(`${instants} instants`);
  });

  function answersOn(today: string): Readonly<Record<string, unknown>> {
    const context = { today, toward: 'past' } as const;
    const monthly = parseCadence('monthly');
    return {
      isDay: isCalendarDate(today),
      tomorrow: addDays(today, 1),
      nextYear: addDays(today, 366),
      monthAgo: addMonths(today, -1),
      sinceFirst: daysBetween(first, today),
      quarter: quarterLabel(quarterOf(today, 4), 4),
      inQuarter: inLastDays(today, 90)(addDays(today, -89)),
      inYear: inLastYear(addDays(today, -364), today),
      checkIn: monthly && monthly !== 'none' ? add(today, monthly, 3) : undefined,
      typed: ['yesterday', '3 weeks ago', 'last friday'].map(typed =>
        readTypedDate(typed, context),
      ),
      shown: dayText(today, 'en'),
      filter: firstDay('3-months', today),
      statusBar: statusBar(log, today),
    };
  }
});

function inZone<Result>(zone: string, run: () => Result): Result {
  process.env['TZ'] = zone;
  return run();
}

/** What tells a zone from another: the offsets in winter and in summer. */
function offsets(): string {
  return [new Date(2026, 0, 1), new Date(2026, 6, 1)].map(day => day.getTimezoneOffset()).join();
}

/** Counted by milliseconds of UTC, without the code that is tested. */
function daysFromUtc(): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(first); time <= Date.parse(last); time += 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}
