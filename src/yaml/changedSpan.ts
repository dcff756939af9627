/** Where two texts differ: from `start` to `end` in the first one, and to `newEnd` in the second. */
export interface ChangedSpan {
  readonly start: number;
  readonly end: number;
  readonly newEnd: number;
}

/** The one span outside of which two texts are the same; of equal texts an empty one at their end. */
export function changedSpan(before: string, after: string): ChangedSpan {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, length => before.slice(0, length) === after.slice(0, length));
  const tail = longest(
    shorter - start,
    length => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, end: before.length - tail, newEnd: after.length - tail };
}

/** The greatest length up to `most` that `fits`; V8 compares slices far faster than a loop does their characters. */
function longest(most: number, fits: (length: number) => boolean): number {
  let [least, limit] = [0, most];
  while (least < limit) {
    const middle = Math.ceil((least + limit) / 2);
    if (fits(middle)) least = middle;
    else limit = middle - 1;
  }
  return least;
}
