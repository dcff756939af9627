/**
 * The same function, asked once for each entry. Entries are never changed, and most outlive many edits of
 * the log, so what follows from an entry alone need not be worked out again while somebody types in another.
 * Whatever else the function takes must be the same for an entry each time.
 */
export function perEntry<Item extends object, Rest extends readonly unknown[], Value>(
  make: (entry: Item, ...rest: Rest) => Value,
): (entry: Item, ...rest: Rest) => Value {
  const made = new WeakMap<Item, { readonly value: Value }>();
  return (entry, ...rest) => {
    const known = made.get(entry) ?? { value: make(entry, ...rest) };
    made.set(entry, known);
    return known.value;
  };
}
