import type { CareerLog, Origin, Person, Role } from '../core/log/careerLog';
import { rolePath } from '../core/log/role';
import type { Kind, Settings, SingletonKind } from '../core/schema/kinds';

import type { EntryValues } from './fieldWalk';
import type { Fix } from './fix';
import type { LogIndex } from './logIndex';
import type { Surroundings } from './surroundings';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What is checked: a log on a day. Nothing in it reads a clock or a file. */
export interface Checked {
  readonly log: CareerLog;
  readonly today: string;
  /** Ids of all entries of a kind, those that could not be read included. */
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** Absent where nothing was looked at. */
  readonly surroundings?: Surroundings;
}

/** What a rule looks at. */
export interface RuleContext extends Checked {
  /** What several rules ask of the log, prepared once for all of them. */
  readonly index: LogIndex;
  /** The codes and names of the findings that the settings may turn off. */
  readonly silenceable: ReadonlySet<string>;
  readonly surroundings: Surroundings;
}

/** Where a finding stands. */
export type Place =
  /** A field of an entry, or deeper as in `topics.1`; where it is not written, the id of the entry. */
  | { readonly at: 'entry'; readonly origin: Origin; readonly field: string }
  /** A field of `profile.yaml` or `settings.yaml`; where it is not written, the first line. */
  | { readonly at: 'singleton'; readonly kind: SingletonKind; readonly field: string }
  /** The log as a whole: the first line of the first file of the kind it is about. */
  | { readonly at: 'log'; readonly kind: Kind | SingletonKind };

/** One thing worth telling, at one place. */
export interface Finding {
  readonly place: Place;
  /** Says what is so, and what to do next. */
  readonly message: string;
  /** What could be done at a keystroke, the likeliest first. */
  readonly fixes?: readonly Fix[];
}

/** A rule of the catalogue in `domain.md`, part D. It never throws and never knows an editor. */
export interface Rule {
  readonly code: string;
  /** Kebab-case; stands for the code wherever a person names a rule. */
  readonly name: string;
  readonly severity: Severity;
  /** Looks at the log as a whole. */
  readonly check?: (context: RuleContext) => Iterable<Finding>;
  /** Looks at one entry, and is asked again only when the entry or something of its context is another. */
  readonly checkEntry?: (values: EntryValues, context: EntryContext) => Iterable<Finding>;
}

/** What a rule may use to look at one entry. */
export interface EntryContext extends Pick<Checked, 'today' | 'ids'> {
  readonly surroundings: Surroundings;
  readonly settings: Settings;
}

/** At a field of an entry. */
export function at({ origin }: { readonly origin: Origin }, field = 'id'): Place {
  return { at: 'entry', origin, field };
}

/** At one of the roles of a person. */
export function atRole(person: Person, role: Role): Place {
  return at(person, rolePath(person, role));
}

/** At the log as a whole. */
export function inLog(kind: Kind | SingletonKind): Place {
  return { at: 'log', kind };
}
