import type { LineAction } from './commands';
import type { EntryLinks } from './links';
import type { Count, EntryRef, Named } from './modelParts';
import type { Asks } from './sections/asks';
import type { FindingLine } from './sections/findings';
import type { Growth } from './sections/growth';
import type { Network } from './sections/network';
import type { Occasions } from './sections/occasions';
import type { ContributionLine, PersonPage } from './sections/people';
import type { ThisMonth } from './sections/thisMonth';
import type { Trends } from './sections/trends';
import type { Wins } from './sections/wins';

export type DashboardState =
  /** No workspace folder is open. */
  | { readonly state: 'no-workspace' }
  /** The workspace has no career folder yet. */
  | { readonly state: 'no-folder' }
  | { readonly state: 'loading' }
  /** The folder cannot be used at all, for example because `.career` is a file. */
  | { readonly state: 'unusable'; readonly reason: string }
  | { readonly state: 'ready'; readonly model: DashboardModel };

export interface DashboardModel {
  readonly today: string;
  /** Owner's name and role, where the profile has them. */
  readonly owner: { readonly name: string | null; readonly role: string | null };
  /** True when the log holds no entry at all. */
  readonly isEmpty: boolean;
  readonly trouble: Trouble;
  readonly needsAttention: readonly AttentionLine[];
  readonly overview: Overview;
  readonly milestones: readonly MilestoneLine[];
  readonly coverage: Coverage;
  readonly checkIns: readonly CheckInLine[];
  readonly risk: Risk;
  readonly wins: Wins;
  readonly thisMonth: ThisMonth;
  readonly network: Network;
  readonly asks: Asks;
  readonly growth: Growth;
  readonly occasions: Occasions;
  readonly trends: Trends;
  readonly contributions: readonly ContributionLine[];
  readonly people: readonly PersonPage[];
  /** What the rules found, worst first: warnings, then what is worth knowing. */
  readonly findings: readonly FindingLine[];
  /** How many there are; of a great many, only the worst are among the lines. */
  readonly findingCount: number;
  /** What each entry that a line names has to do with, by `linkKey`; for the page's filters. */
  readonly links: Readonly<Record<string, EntryLinks>>;
}

/** What could not be read. */
export interface Trouble {
  readonly unreadableEntries: number;
  readonly errors: number;
  /** One sentence when nothing may be written, for example because the log is of a newer format. */
  readonly readonlyReason: string | null;
  /** One sentence when several career folders are open and this is one of them. */
  readonly otherFolders: string | null;
}

export type AttentionKind =
  | 'commitment-overdue'
  | 'check-in-overdue'
  | 'meeting-today'
  | 'meeting-unrecorded'
  | 'ask-unanswered'
  | 'meeting-ahead'
  | 'check-in-due'
  | 'commitment-due';

export interface AttentionLine {
  readonly kind: AttentionKind;
  /** What it is about: a person's name, or the promise as it was typed. */
  readonly title: string;
  /** For example "mentor check-in" or "promised to Dana". */
  readonly detail: string;
  /** For example "overdue by 12 days" or "in 2 days, 15:30". */
  readonly when: string;
  readonly entry: EntryRef;
  /** The person to log a meeting with; `null` for what is no check-in. */
  readonly person: string | null;
  /** Days from today; negative is late. */
  readonly days: number;
  /** What can be done about it at once, the nearest first. */
  readonly actions: readonly LineAction[];
}

export interface Overview {
  readonly milestonesByState: readonly {
    readonly state: MilestoneStateName;
    readonly count: number;
  }[];
  readonly sponsors: CoveragePair;
  readonly mentors: CoveragePair;
  /** Milestones that have both. */
  readonly both: CoveragePair;
  readonly winsThisQuarter: { readonly label: string; readonly count: number };
  /** Promises of mine, "5 of 6 on time, 1 renegotiated" or "not recorded". */
  readonly promises: string;
  /** Wins a leader knows of, of all in 12 months; `null` without wins. */
  readonly knownToLeaders: Count | null;
  /** The newest day on which something happened or was written down; every figure is counted as of it (H12). */
  readonly lastChange: string | null;
}

/** Nominal and confirmed always stand together (domain.md, H7). */
export interface CoveragePair {
  readonly nominal: Count | null;
  readonly confirmed: Count | null;
}

export type MilestoneStateName =
  'planned' | 'on-track' | 'behind' | 'past-due' | 'open' | 'done' | 'dropped';

export interface MilestoneLine {
  readonly entry: EntryRef;
  readonly title: string;
  readonly kind: string | null;
  readonly goal: { readonly entry: EntryRef; readonly title: string } | null;
  readonly due: string;
  /** Calendar days to the due date; negative once it has passed. */
  readonly daysLeft: number;
  readonly state: MilestoneStateName;
  readonly stateLabel: string;
  /** 0..1, or `null` when not recorded. */
  readonly progress: number | null;
  /** The raw figures behind it, for example "325 ms, from 450 to 200" or "2 of 5 items". */
  readonly progressText: string;
  /** Share of the time that has passed, 0..1. */
  readonly elapsed: number | null;
  readonly start: string | null;
  readonly next: { readonly what: string; readonly due: string } | null;
  readonly sponsors: readonly Supporter[];
  readonly mentors: readonly Supporter[];
}

/** A person who supports a milestone, with the level in words (domain.md, M5). */
export interface Supporter {
  readonly entry: EntryRef;
  readonly name: string;
  readonly level: number;
  /** Sponsors: identified, asked, confirmed, acted. Mentors: planned, discussed, live. */
  readonly label: string;
  readonly confirmed: boolean;
}

export interface Coverage {
  readonly sponsors: CoveragePair;
  readonly mentors: CoveragePair;
  /** Active milestones only; the uncovered come first. */
  readonly rows: readonly CoverageRow[];
  /** How many active milestones have 0, 1, 2, 3 or more confirmed sponsors. */
  readonly histogram: Histogram;
  /** Open mentoring topics of active milestones, with the active mentors who cover them. */
  readonly topics: readonly CoveredTopic[];
}

export interface CoveredTopic {
  readonly topic: string;
  readonly milestone: Named;
  readonly mentors: readonly Named[];
}

export type Histogram = Readonly<Record<'0' | '1' | '2' | '3+', number>>;

export type CoverageClass = 'both' | 'sponsor-only' | 'mentor-only' | 'none';

export interface CoverageRow {
  readonly entry: EntryRef;
  readonly title: string;
  readonly nominal: CoverageClass;
  readonly confirmed: CoverageClass;
  readonly sponsors: readonly Supporter[];
  readonly mentors: readonly Supporter[];
}

export type CheckInStateName =
  'paused' | 'no-cadence' | 'no-baseline' | 'overdue' | 'due-today' | 'due-soon' | 'ok';

export interface CheckInLine {
  readonly person: EntryRef;
  readonly name: string;
  readonly role: string;
  readonly roleLabel: string;
  readonly cadence: string | null;
  readonly last: string | null;
  readonly due: string | null;
  readonly state: CheckInStateName;
  /** "overdue by 12 days", "due today", "due in 3 days", "paused", "no rhythm set", ... */
  readonly stateLabel: string;
  readonly overdueDays: number;
  readonly dueDatesReached: number;
  readonly snoozedUntil: string | null;
  /** Next scheduled meeting with the person, with its local time where one was written. */
  readonly booked: { readonly entry: EntryRef; readonly when: string } | null;
  /** "3 of 5 on time", or "not enough" (M4). */
  readonly regularity: {
    readonly onTime: Count;
    /** From each check-in to the next, oldest first. */
    readonly gaps: readonly CheckInGap[];
    readonly longestGap: number;
    readonly currentGap: number;
  } | null;
  /** What can be done about it at once, the nearest first; each is about `person`. */
  readonly actions: readonly LineAction[];
}

export interface CheckInGap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly isOnTime: boolean;
}

export interface Risk {
  /** Over confirmed sponsors (M8); `null` when nobody carries anything. Below 3 links it has no index. */
  readonly concentration: Concentration | null;
  /** "like 1.6 equally loaded sponsors", "too few to index" or "not recorded". */
  readonly concentrationText: string;
  /** Who carries what, by name. */
  readonly loads: readonly {
    readonly entry: EntryRef;
    readonly name: string;
    readonly load: number;
  }[];
  /** What is lost when one person goes (M9); only people with a loss. */
  readonly drops: readonly DropLine[];
  /** What is lost when a whole domain, layer or the reporting line goes; only groups with a loss. */
  readonly groups: readonly GroupDrop[];
  /** Smallest number of confirmed sponsors of a covered milestone; `null` when none is covered. */
  readonly resilience: number | null;
  /** Already without a confirmed sponsor; an index never stands without them (H8). */
  readonly withoutSponsor: readonly Named[];
  readonly withoutMentor: readonly Named[];
  /** Other ways to each active goal that has some, and how many people named one. */
  readonly paths: readonly GoalPaths[];
}

export interface GoalPaths {
  readonly goal: Named;
  readonly people: number;
  readonly ways: readonly { readonly text: string; readonly person: Named | null }[];
}

export interface Concentration {
  readonly n: number;
  readonly hhi: number | null;
  readonly nEff: number | null;
  readonly top: number | null;
  readonly hhiNormal: number | null;
}

export interface DropLine {
  readonly entry: EntryRef;
  readonly name: string;
  /** Milestones whose only confirmed sponsor this is. */
  readonly sponsorOf: readonly string[];
  readonly mentorOf: readonly string[];
  /** Milestones that lose all confirmed support. */
  readonly everythingOf: readonly string[];
  /** Topics whose only active mentor this is, each of its milestone. */
  readonly topics: readonly LostTopic[];
  /** Rooms in which this is the only confirmed sponsor. */
  readonly forums: readonly string[];
}

export interface LostTopic {
  readonly topic: string;
  readonly milestone: Named;
}

export interface GroupDrop {
  readonly kind: 'domain' | 'layer' | 'reporting-line';
  readonly name: string;
  /** Milestones whose confirmed sponsors all stand in the group. */
  readonly sponsorOf: readonly string[];
  readonly mentorOf: readonly string[];
  /** Milestones that lose all confirmed support. */
  readonly everythingOf: readonly string[];
}
