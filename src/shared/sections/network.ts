import type { Count, Named } from '../modelParts';

/** Who is where, and who sees the work (domain.md, M7, M9, M10, M18). */
export interface Network {
  /** Rows and columns of the matrix, in the order of the settings; the last of each may be `null`: not recorded. */
  readonly layers: readonly (string | null)[];
  readonly domains: readonly (string | null)[];
  /** Only cells in which somebody stands. */
  readonly cells: readonly NetworkCell[];
  /** Layers and domains wanted in the settings where no active sponsor stands. */
  readonly gaps: readonly string[];
  /** The three places of the two-plus-one rule; `null` when the setting is off. */
  readonly twoPlusOne:
    readonly { readonly text: string; readonly people: readonly Named[] }[] | null;
  /** Who can move each active goal. */
  readonly influence: readonly GoalInfluence[];
  /** Possible sponsors, most often observed first; "0 observed" is said. */
  readonly prospects: readonly Prospect[];
  /** Rooms where milestones are decided, with the confirmed sponsors who have a voice there. */
  readonly forums: readonly { readonly forum: string; readonly sponsors: readonly Named[] }[];
  /** Per active sponsor: wins and opportunities seen at first hand in 12 months. */
  readonly firstHand: readonly (Named & { readonly count: number })[];
  /** Ways the active sponsors open, given who knows whom (M11); `null` while a pair is unknown. */
  readonly ties: { readonly sponsors: number; readonly size: number } | null;
  readonly mentors: MentorStrengths;
}

export interface NetworkCell {
  readonly layer: string | null;
  readonly domain: string | null;
  readonly sponsors: readonly Named[];
  readonly mentors: readonly Named[];
  readonly prospects: readonly Named[];
}

export interface GoalInfluence {
  readonly goal: Named;
  /** `how` is decides, advises, attests or blocks. */
  readonly people: readonly (Named & { readonly how: readonly string[] })[];
}

export interface Prospect extends Named {
  readonly observed: number;
  /** For example "seen to back others 3 times, last Sep 4" or "0 observed". */
  readonly text: string;
}

export interface MentorStrengths {
  /** Strengths that some active mentor has, of those wanted. */
  readonly covered: Count;
  /** The most strengths that different people can bring, of those wanted. */
  readonly distinct: Count;
  /** "all three strengths, but only 2 people"; empty when there is nothing to add to the counts. */
  readonly note: string;
  readonly strengths: readonly { readonly strength: string; readonly mentors: readonly Named[] }[];
  readonly topicsWithoutMentor: readonly { readonly topic: string; readonly milestone: Named }[];
}
