const indexesOf = new WeakMap<readonly unknown[], readonly number[]>();

/**
 * Remembers where the items of a list stand in its file. Only of a list in which some could not be read:
 * those are left out, so the others count differently there.
 */
export function rememberIndexes(list: readonly unknown[], indexes: readonly number[]): void {
  indexesOf.set(list, indexes);
}

/** Where an item of a list stands in its file, counted from 0, as paths of fields count it. */
export function writtenIndex(list: readonly unknown[], index: number): number {
  return indexesOf.get(list)?.[index] ?? index;
}

/** The item that stands at a place in its file; `undefined` where none does that could be read. */
export function writtenItem(list: readonly unknown[], written: number): unknown {
  return list.find((_, index) => writtenIndex(list, index) === written);
}

/** True where some of what is written was left out of a list. */
export function hasGaps(list: readonly unknown[]): boolean {
  return indexesOf.has(list);
}
