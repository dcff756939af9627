import vectors from '../fixtures/vectors.json';

/** The golden vectors of the domain; numbers are rounded to the digits shown. */
export { vectors };

/** Rounded as the vectors are, to four digits; `null` where a measure gives nothing. */
export function rounded(value: number | undefined, digits = 4): number | null {
  return value === undefined ? null : Number(value.toFixed(digits));
}
