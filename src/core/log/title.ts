import type { Kind } from '../schema/kinds';

import type { Entry } from './careerLog';

/** The field by which a person knows an entry. */
export const titleKeys: Readonly<Record<Kind, string>> = {
  goals: 'title',
  milestones: 'title',
  people: 'name',
  asks: 'narrative',
  commitments: 'what',
  experiments: 'hypothesis',
  feedback: 'text',
  contributions: 'what',
  wins: 'title',
  meetings: 'with',
  reviews: 'period',
  opportunities: 'title',
  moments: 'title',
  learning: 'title',
  decisions: 'title',
};

/** The text by which a person knows an entry, on one line; its id where it has none. */
export function titleOf(kind: Kind, entry: Entry): string {
  const value = new Map<string, unknown>(Object.entries(entry)).get(titleKeys[kind]);
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const text = parts.filter(part => typeof part === 'string').join(', ');
  return text.replace(/\s+/g, ' ').trim() || entry.id;
}
