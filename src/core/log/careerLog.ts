import type { EntryFields, Kind, Profile, Settings } from '../schema/kinds';

/**
 * Where an entry came from. `core` only carries it; the layer that reads files knows what it means.
 * Two entries never share one, so it also serves as the entry's identity.
 */
export interface Origin {
  /** Path in the career folder, with `/`. */
  readonly file: string;
  /** The text the entry was read from: one top-level item of the file. */
  readonly source: object;
  /** Where in that item the entry stands: empty, or for example `commitments.0` inside a meeting. */
  readonly path: string;
  /** Of an entry inside a meeting: the fields that are not written in it, but taken from the meeting. */
  readonly inherited?: readonly string[];
}

/** One entry of the log: its decoded fields, flat, and where they stand. */
export type Entry<K extends Kind = Kind> = EntryFields<K> & {
  readonly origin: Origin;
  /** False when an entry inside a meeting has no legal id of its own, so that nothing can refer to it. */
  readonly hasOwnId: boolean;
};

export type Goal = Entry<'goals'>;
export type Milestone = Entry<'milestones'>;
export type Person = Entry<'people'>;
export type Role = Person['roles'][number];
export type Ask = Entry<'asks'>;
export type Commitment = Entry<'commitments'>;
export type Experiment = Entry<'experiments'>;
export type Feedback = Entry<'feedback'>;
export type Contribution = Entry<'contributions'>;
export type Win = Entry<'wins'>;
export type Meeting = Entry<'meetings'>;
export type Opportunity = Entry<'opportunities'>;
export type Moment = Entry<'moments'>;

export type EntriesByKind = { readonly [K in Kind]: readonly Entry<K>[] };

/**
 * The whole log as it was read once: immutable, replaced and never changed.
 * Entries that lack a usable value in a required field are not in it (format.md, storage rule 12).
 */
export interface CareerLog extends EntriesByKind {
  readonly profile: Profile;
  readonly settings: Settings;
}
