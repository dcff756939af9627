/** A list that is never empty. */
export type OneOrMore<Item> = readonly [Item, ...Item[]];

/** In order, as `map` does. */
export function mapEach<Item, Result>(
  [first, ...others]: OneOrMore<Item>,
  to: (item: Item) => Result,
): OneOrMore<Result> {
  return [to(first), ...others.map(to)];
}
