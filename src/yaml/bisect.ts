/** The first number from 0 that `holds`, as all after it do; `count` where none below it does. */
export function bisect(count: number, holds: (number: number) => boolean): number {
  let [least, limit] = [0, count];
  while (least < limit) {
    const middle = (least + limit) >> 1;
    if (holds(middle)) limit = middle;
    else least = middle + 1;
  }
  return least;
}
