/** Ids of the people and goals that an entry has to do with, itself included. */
export interface EntryLinks {
  readonly people: readonly string[];
  readonly goals: readonly string[];
}

/** Where the links of an entry stand: its kind and id. */
export function linkKey({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`;
}
