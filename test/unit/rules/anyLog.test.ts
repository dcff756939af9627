import assert from 'node:assert/strict';

import fc from 'fast-check';

import { diagnose } from '../../../src/language/diagnostics';
import { modelOf } from '../../bench/model';
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

/** What may stand where a word, a number or a date is expected. */
const anyScalar = fc.constantFrom(
  ...['', '~', '""', '[]', '{}', '[~]', '[~, nobody]', '{a: b}', '"a: b"', 'A b', 'true', '2'],
  ...['-5', '0.5', '1e300', '99', '2026-11-2', '2026-02-30', '"2026-11-20"', '0000-01-01'],
  ...['2026-11-20T15:30', '2026-11-20 15:30', 'weekly', 'every 1 day', 'every 366 months'],
  ...['none', 'lena', 'nobody', 'constructor', 'held', 'cancelled', '0202-01-15', '9999-12-31'],
);

interface Slip {
  readonly scalar: string;
  readonly every: number;
  readonly from: number;
}

const anySlip: fc.Arbitrary<Slip> = fc.record({
  scalar: anyScalar,
  every: fc.integer({ min: 2, max: 60 }),
  from: fc.nat({ max: 59 }),
});

/** The text with every nth value of a key that is one word replaced. */
function slipped(text: string, { scalar, every, from }: Slip): string {
  let count = from;
  return text.replace(/(?<=\w: )[^\s,{}[\]]+(?=\n|[,}])/g, old =>
    ++count % every === 0 ? scalar : old,
  );
}

/** Settings that the sample leaves at their defaults. */
const furtherSettings =
  'fiscal_start: 1\nthresholds: {due_soon: 7, behind: 0.15, near_term: 60}\nwords: {story: 80}\n';
const full: Texts = {
  ...sample,
  'settings.yaml': (sample['settings.yaml'] ?? '') + furtherSettings,
};

function allWith(change: (text: string) => string): Texts {
  const files = Object.entries(full).map(([path, text]) => [path, change(text)] as const);
  return Object.fromEntries(files);
}

/** What could not be checked, and what is marked where no text is. */
function faults(texts: Texts): readonly string[] {
  return diagnose(readTexts(texts), today)
    .filter(({ file, start, end, failure }) => {
      const length = Math.max(1, texts[file]?.length ?? 0);
      return failure !== undefined || !(start >= 0 && start < end && end <= length);
    })
    .map(({ code, file, start, end, failure }) => {
      return `${code} ${file} ${start}-${end} ${failure instanceof Error ? failure.message : ''}`;
    });
}

describe('the rules', () => {
  it('never throw, and mark a place inside a file, whatever the log and the settings', () => {
    fc.assert(
      fc.property(anyDamage, anySettings, (damage, settings) => {
        const texts = { ...allWith(text => damaged(text, damage)), 'settings.yaml': settings };
        assert.deepEqual(faults(texts), []);
      }),
      { numRuns: 15 },
    );
  });

  it('never throw, and neither does the dashboard, whatever stands in any field', () => {
    fc.assert(
      fc.property(fc.array(anySlip, { minLength: 1, maxLength: 3 }), slips => {
        const texts = allWith(text => slips.reduce(slipped, text));
        assert.deepEqual(faults(texts), []);
        JSON.stringify(modelOf(readTexts(texts), today));
      }),
      { numRuns: 12 },
    );
  });
});
