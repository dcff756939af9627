/** A text as it is compared in a search: without accents and capitals. */
export function folded(text: string): string {
  const isPlain = /^[\0-\x7f]*$/.test(text);
  return (isPlain ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}

/** The words of a query, folded. */
export function queryWords(query: string): readonly string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}
