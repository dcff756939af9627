import { asks, commitments, contributions } from './kinds/exchange';
import { experiments, feedback, learning, reviews } from './kinds/growth';
import { meetings } from './kinds/meetings';
import { decisions, moments, opportunities } from './kinds/occasions';
import { profile, settings } from './kinds/owner';
import { people } from './kinds/people';
import { goals, milestones } from './kinds/plan';
import { wins } from './kinds/wins';
import type { FieldsOf, KindSpec } from './kindSpec';

/** Every kind of entry (format.md, sections 3 and 4). */
export const kinds = {
  goals,
  milestones,
  people,
  asks,
  commitments,
  experiments,
  feedback,
  contributions,
  wins,
  meetings,
  reviews,
  opportunities,
  moments,
  learning,
  decisions,
} as const;

/** The two files that are one mapping each. */
export const singletons = { profile, settings } as const;

export type Kind = keyof typeof kinds;
export type SingletonKind = keyof typeof singletons;

/** The decoded fields of an entry of kind K. */
export type EntryFields<K extends Kind> = FieldsOf<(typeof kinds)[K]>;
export type Profile = FieldsOf<typeof profile>;
export type Settings = FieldsOf<typeof settings>;

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name);
}

export const kindNames = Object.keys(kinds).filter(isKind);

export function specOf(name: Kind | SingletonKind): KindSpec {
  return name === 'profile' || name === 'settings' ? singletons[name] : kinds[name];
}
