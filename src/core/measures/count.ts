/** `k` of `n`; where nothing is there to count, a measure gives `undefined` instead. */
export interface Count {
  readonly k: number;
  readonly n: number;
}

/** How many of the items hold; `undefined` when there is none. */
export function countOf<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): Count | undefined {
  return items.length === 0 ? undefined : { k: items.filter(holds).length, n: items.length };
}
