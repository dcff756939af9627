import assert from 'node:assert/strict';

import { readTypedDate, type Toward } from '../../../src/wording/typedDate';

/** A Monday. */
const today = '2026-11-23';

const read = (typed: string, toward: Toward) => readTypedDate(typed, { today, toward });

const cases: Readonly<Record<string, readonly [past: string | undefined, future?: string]>> = {
  today: ['2026-11-23'],
  Yesterday: ['2026-11-22'],
  tomorrow: ['2026-11-24'],
  now: ['2026-11-23'],
  mon: ['2026-11-23'],
  friday: ['2026-11-20', '2026-11-27'],
  sun: ['2026-11-22', '2026-11-29'],
  'last friday': ['2026-11-20'],
  'next friday': ['2026-12-04'],
  'this friday': ['2026-11-27'],
  '3d': ['2026-11-20', '2026-11-26'],
  '2w': ['2026-11-09', '2026-12-07'],
  '2 w': ['2026-11-09', '2026-12-07'],
  'in 3 days': ['2026-11-26'],
  '2 weeks ago': ['2026-11-09'],
  'next week': ['2026-11-30'],
  'end of month': ['2026-11-30'],
  'end of quarter': ['2026-12-31'],
  'end of year': ['2026-12-31'],
  'jun 1': ['2026-06-01', '2027-06-01'],
  '24 dec': ['2025-12-24', '2026-12-24'],
  'jun 1 2024': ['2024-06-01'],
  '2026-06-01': ['2026-06-01'],
  '2031-06-01': ['2031-06-01'],
  '2026-11-24 15:30': ['2026-11-24T15:30'],
  '2026-11-24T9:05': ['2026-11-24T09:05'],
  'tomorrow 3pm': ['2026-11-24T15:00'],
  'fri 15:30': ['2026-11-20T15:30', '2026-11-27T15:30'],
};

describe('a date as a person types it', () => {
  for (const [typed, [past, future = past]] of Object.entries(cases)) {
    it(`reads "${typed}"`, () => {
      assert.equal(read(typed, 'past'), past);
      assert.equal(read(typed, 'future'), future);
    });
  }

  it('refuses days that do not exist, what has two readings, and other words', () => {
    const refused = [
      ...['2026-02-30', '2026-13-01', 'feb 30', '31 nov', '29 feb 2027', '2026-11-24 25:00'],
      ...['5/6', '05.06.2026', '1-2-2026', '26-11-24'],
      ...['', 'soon', 'when it is done', 'on jun 1 or so', 'jun 1 to jun 4', '2026-11-24 and more'],
    ];
    for (const typed of refused) {
      assert.equal(read(typed, 'past'), undefined, typed);
      assert.equal(read(typed, 'future'), undefined, typed);
    }
  });

  it('knows the end of a quarter of a fiscal year', () => {
    const typed = 'end of quarter';
    assert.equal(readTypedDate(typed, { today, toward: 'future', fiscalStart: 2 }), '2027-01-31');
  });

  it('means the same day wherever it is read', () => {
    const zone = process.env['TZ'];
    try {
      for (const elsewhere of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Niue']) {
        process.env['TZ'] = elsewhere;
        assert.equal(read('today', 'past'), today, elsewhere);
        assert.equal(read('fri 23:30', 'future'), '2026-11-27T23:30', elsewhere);
        assert.equal(read('2w', 'future'), '2026-12-07', elsewhere);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
