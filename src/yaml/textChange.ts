/** What replaces the characters from `start` to `end` of a text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The shortest change that makes one text of another; of equal texts nothing at their end. */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, length => before.slice(0, length) === after.slice(0, length));
  const tail = longest(
    shorter - start,
    length => before.slice(before.length - length) === after.slice(after.length - length),
  );
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
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
