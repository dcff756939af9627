import fc from 'fast-check';

const asked = process.env['CASES'];

/** True in `npm run fuzz`, where everything is tried more often. */
export const isLongRun = asked !== undefined;

/**
 * The same for every property of a run, so that one number repeats it. `npm test` always tries the same cases, so
 * that it fails for what was changed and for nothing else; `npm run fuzz` looks for new ones.
 */
const seed = Number(process.env['SEED'] ?? (isLongRun ? Date.now() % 2 ** 31 : 1));

/** Cases of the main property; `npm run fuzz` asks for more, and for as many of the others. */
export const cases = Number(asked ?? 20_000);
export const otherCases = isLongRun ? cases : cases / 4;

/** Decisions for `Choices`; they shrink to fewer and smaller numbers. */
export function decisions(atMost: number, atLeast = 0): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: atLeast, maxLength: atMost, size: 'max' });
}

/**
 * Checks a property on random values. A failing example is shown as it was found; with `SHRINK` set,
 * the smallest one that fails is looked for, which may take minutes.
 *
 * @param runs how often, where one run holds several cases.
 */
export function check<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  runs: number,
): void {
  const endOnFailure = process.env['SHRINK'] === undefined;
  fc.assert(property, { seed, numRuns: runs, endOnFailure });
}

/** Tells under the name of a test how much was tried, and the number that repeats it. */
export function report(line: string): void {
  console.log(`      ${line} (SEED=${seed})`);
}
