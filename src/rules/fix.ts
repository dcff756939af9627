import type { Kind } from '../core/schema/kinds';
import type { RoleKind } from '../core/schema/vocabulary';

/**
 * What a finding offers to do about itself, as data: the "fix" column of domain.md, part D. A rule only
 * says what would help; the layer that edits files and runs commands decides how. Fields are those of the
 * entry the finding stands in, or deeper as in `roles.0.cadence`.
 */
export type Fix =
  /** Puts other text in place of exactly what the finding marks. */
  | { readonly fix: 'replace'; readonly text: string }
  /** Puts in place of what the finding marks the nearest legal value of its field: a word, an id. */
  | { readonly fix: 'nearest' }
  | { readonly fix: 'set'; readonly field: string; readonly value: string }
  /** Leads to the value of a field, ready to type; the key is inserted first where it is missing. */
  | { readonly fix: 'write'; readonly field: string }
  /** Adds an entry of a kind with that id. */
  | { readonly fix: 'create'; readonly kind: Kind; readonly id: string }
  /** Renames the file the finding stands in; the path is in the career folder. */
  | { readonly fix: 'rename'; readonly path: string }
  | RunFix;

/** The commands that a fix may run, with what each is given and therefore does not ask for. */
export interface FixCommands {
  readonly 'careerLog.addGoal': object;
  readonly 'careerLog.addMilestone': { readonly goal: string };
  readonly 'careerLog.acceptGit': object;
  readonly 'careerLog.addWitness': { readonly witnesses: readonly string[] };
  readonly 'careerLog.answerAsk': { readonly id: string };
  readonly 'careerLog.concludeExperiment': { readonly id: string };
  readonly 'careerLog.draftAsk': {
    readonly milestones?: readonly string[];
    readonly moment?: string;
  };
  readonly 'careerLog.findSponsorProspects': object;
  readonly 'careerLog.fulfilAsk': { readonly id: string };
  readonly 'careerLog.keepOutOfGit': object;
  readonly 'careerLog.logContribution': { readonly person: string };
  readonly 'careerLog.logMeeting': { readonly with: readonly string[] };
  readonly 'careerLog.mapInfluence': { readonly goal: string };
  readonly 'careerLog.onePageSummary': object;
  /** For a meeting that is booked, else for the next one with a person. */
  readonly 'careerLog.prepareAgenda': {
    readonly meeting?: string;
    readonly with?: readonly string[];
    readonly milestone?: string;
    readonly opportunity?: string;
  };
  readonly 'careerLog.renegotiate': { readonly id: string };
  readonly 'careerLog.resolveConflicts': object;
  readonly 'careerLog.snoozeCheckIn': { readonly person: string; readonly role: RoleKind };
  readonly 'careerLog.startReview': object;
  readonly 'careerLog.updateMilestoneProgress': { readonly id: string };
  readonly 'careerLog.writeFollowUp': { readonly ask: string };
}

export type FixCommand = keyof FixCommands;

export type RunFix = {
  readonly [Id in FixCommand]: {
    readonly fix: 'run';
    readonly command: Id;
    readonly given: FixCommands[Id];
  };
}[FixCommand];

export const nearest: Fix = { fix: 'nearest' };

export function replace(text: string): Fix {
  return { fix: 'replace', text };
}

export function set(field: string, value: string): Fix {
  return { fix: 'set', field, value };
}

export function write(field: string): Fix {
  return { fix: 'write', field };
}

export function create(kind: Kind, id: string): Fix {
  return { fix: 'create', kind, id };
}

export function run<Id extends FixCommand>(
  command: Id,
  given: FixCommands[Id],
): { readonly fix: 'run'; readonly command: Id; readonly given: FixCommands[Id] } {
  return { fix: 'run', command, given };
}
