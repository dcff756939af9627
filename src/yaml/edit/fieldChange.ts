/** What to do with one field of an entry. */
export type FieldChange =
  | { readonly change: 'set'; readonly value: unknown }
  /** Adds a value to a list; a single value becomes a list of two. */
  | { readonly change: 'append'; readonly value: unknown }
  | { readonly change: 'remove' };
