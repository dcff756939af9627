import assert from 'node:assert/strict';

import fc from 'fast-check';

import { diagnose } from '../../../src/language/diagnostics';
import { sampleTexts } from '../sampleLog';
import { readTexts } from '../yaml/example';

import { today, type Texts } from './ruleCases';

const sample = sampleTexts();
const datePattern = /\d{4}-\d{2}-\d{2}/g;

/** Days at both ends of the calendar, around today, and none. */
const anyDate = fc.constantFrom(
  ...['0000-01-01', '2025-11-23', '2026-11-22', today, '2026-11-24', '9999-12-31', '2026-02-30'],
);
const anyNumber = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0.5, 1e15, -1e15, 1e300),
);

/** Of a text: every nth date is another one, and every mth line is gone. */
interface Damage {
  readonly date: string;
  readonly everyDate: number;
  readonly everyLine: number;
}

const anyDamage: fc.Arbitrary<Damage> = fc.record({
  date: anyDate,
  everyDate: fc.integer({ min: 1, max: 12 }),
  everyLine: fc.integer({ min: 2, max: 40 }),
});

function damaged(text: string, { date, everyDate, everyLine }: Damage): string {
  let count = 0;
  return text
    .replace(datePattern, old => (++count % everyDate === 0 ? date : old))
    .split('\n')
    .filter((_, line) => (line + 1) % everyLine !== 0)
    .join('\n');
}

const anySettings = fc
  .dictionary(
    fc.constantFrom(
      ...['due_soon', 'follow_up', 'moment_lead', 'thanks', 'rough_win', 'win_result'],
      ...['near_term', 'first_delivery', 'stalled_yes', 'behind', 'opportunities'],
    ),
    anyNumber,
  )
  .map(thresholds => `thresholds: ${JSON.stringify(thresholds)}\n`);

function placesOutside(texts: Texts): readonly string[] {
  return diagnose(readTexts(texts), today)
    .filter(({ file, start, end }) => {
      const length = Math.max(1, texts[file]?.length ?? 0);
      return !(start >= 0 && start < end && end <= length);
    })
    .map(({ code, file, start, end }) => `${code} ${file} ${start}-${end}`);
}

describe('the rules', () => {
  it('never throw, and mark a place inside a file, whatever the log and the settings', () => {
    fc.assert(
      fc.property(anyDamage, anySettings, (damage, settings) => {
        const files = Object.entries(sample).map(([path, text]) => {
          return [path, damaged(text, damage)] as const;
        });
        const texts: Texts = Object.fromEntries([...files, ['settings.yaml', settings] as const]);
        assert.deepEqual(placesOutside(texts), []);
      }),
      { numRuns: 15 },
    );
  });
});
