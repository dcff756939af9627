import type { CareerLog, Entry } from '../core/log/careerLog';
import { titleOf } from '../core/log/title';
import { kindNames, type Kind } from '../core/schema/kinds';

import { folded, queryWords } from './foldedText';
import { singularOf } from './ids';

/** An entry as it is searched. */
export interface Searchable {
  readonly kind: Kind;
  readonly entry: Entry;
  readonly title: string;
  /** `YYYY-MM-DD`, where the entry has a day. */
  readonly date: string | undefined;
  /** Its texts, on one line. */
  readonly text: string;
  readonly foldedTitle: string;
  readonly foldedText: string;
}

export interface Match extends Pick<Searchable, 'kind' | 'entry' | 'title' | 'date'> {
  /** The text around the first word that the title does not hold. */
  readonly excerpt: string | undefined;
}

/** All entries of a log, the newest first; those without a day stand at the end. */
export function searchables(log: CareerLog): readonly Searchable[] {
  return kindNames
    .flatMap(kind => log[kind].map(entry => searchable(kind, entry)))
    .sort(newestFirst);
}

/** Dates compare as texts. */
function newestFirst({ date: a = '' }: Searchable, { date: b = '' }: Searchable): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}

/** Entries are never changed, so what is searched of each is made once. */
const known = new WeakMap<Entry, Searchable>();

function searchable(kind: Kind, entry: Entry): Searchable {
  const kept = known.get(entry);
  if (kept) return kept;
  const title = titleOf(kind, entry);
  const texts: string[] = [];
  for (const [key, value] of Object.entries(entry)) if (key !== 'origin') collect(value, texts);
  const text = texts.join(' · ').replace(/\s+/g, ' ');
  const made = {
    kind,
    entry,
    title,
    date: dateOf(entry),
    text,
    foldedTitle: folded(title),
    foldedText: folded(`${singularOf(kind)} ${text}`),
  };
  known.set(entry, made);
  return made;
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value);
  else if (typeof value === 'number') texts.push(String(value));
  else if (Array.isArray(value)) for (const item of value) collect(item, texts);
  else if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value)) collect(item, texts);
  }
}

const dateKeys = ['date', 'made', 'sent', 'start', 'due'];

function dateOf(entry: Entry): string | undefined {
  const values = new Map<string, unknown>(Object.entries(entry));
  const date = dateKeys.map(key => values.get(key)).find(value => typeof value === 'string');
  return typeof date === 'string' ? date.slice(0, 10) : undefined;
}

/**
 * Entries that hold every word of a query, in any order; those whose title holds them all come first. Accents
 * and capitals do not matter, and the name of a kind counts as a word of its entries.
 *
 * @param index as {@link searchables} gives it; its order is kept.
 */
export function search(
  index: readonly Searchable[],
  query: string,
  atMost: number,
): readonly Match[] {
  const words = queryWords(query);
  const inTitle: Match[] = [];
  const elsewhere: Match[] = [];
  for (const one of index) {
    if (inTitle.length >= atMost) break;
    const missing = words.filter(word => !one.foldedTitle.includes(word));
    if (missing.length === 0) inTitle.push(matchOf(one));
    else if (elsewhere.length < atMost && missing.every(word => one.foldedText.includes(word))) {
      elsewhere.push(matchOf(one, missing[0]));
    }
  }
  return [...inTitle, ...elsewhere].slice(0, atMost);
}

function matchOf({ kind, entry, title, date, text }: Searchable, word?: string): Match {
  return { kind, entry, title, date, excerpt: word === undefined ? undefined : around(text, word) };
}

const before = 30;
const excerptLength = 110;

function around(text: string, word: string): string | undefined {
  const at = folded(text).indexOf(word);
  if (at < 0) return undefined;
  const start = Math.max(0, at - before);
  const part = text.slice(start, start + excerptLength).trim();
  return `${start > 0 ? '…' : ''}${part}${start + excerptLength < text.length ? '…' : ''}`;
}
