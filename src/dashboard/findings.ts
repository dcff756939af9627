import type { CareerLog, Entry } from '../core/log/careerLog';
import { kindNames, type Kind } from '../core/schema/kinds';
import type { Place, Severity } from '../rules/rule';
import type { DashboardModel } from '../shared/dashboardModel';
import type { FindingLine, FindingRef, OfferedFix } from '../shared/sections/findings';

import { namesOf } from './named';
import { refTo } from './words';

/** A finding, in whatever else it has become. */
export interface Found {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** What a rule found it about; `undefined` for what could not be read as meant. */
  readonly place?: Place | undefined;
  /** Path in the career folder, and where in its text. */
  readonly file: string;
  readonly start: number;
}

/** What is known of findings elsewhere. */
export interface FindingSources<Finding> {
  /** Titles of what can be done about a finding, the likeliest first; asked only for what is shown. */
  readonly titlesOf: (finding: Finding) => readonly string[];
  /** The text of a file of the log. */
  readonly textOf: (file: string) => string;
}

/** More would be read by nobody, and each opening of the page would wait for all of them. */
const mostFindings = 100;

const worstFirst: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** All that is found in the log, worded as in the Problems view, worst first. */
export function findingsSection<Finding extends Found>(
  log: CareerLog,
  findings: readonly Finding[],
  { titlesOf, textOf }: FindingSources<Finding>,
): Pick<DashboardModel, 'findings' | 'findingCount'> {
  const entryAt = entriesByPlace(log);
  const names = namesOf(log);
  const shown = [...findings].sort(byWeight).slice(0, mostFindings);
  return {
    findings: shown.map((finding): FindingLine => {
      const found = entryAt(finding.place);
      return {
        ...refOf(finding, found, textOf),
        severity: finding.severity,
        isUnread: finding.place === undefined,
        name: found ? names.entry(found.kind, found.entry).name : '',
        fix: offer(titlesOf(finding)),
      };
    }),
    findingCount: findings.length,
  };
}

/** The finding that a line of the page names; `undefined` when the log has it no more. */
export function findingNamed<Finding extends Found>(
  log: CareerLog,
  findings: readonly Finding[],
  { code, entry, at, message }: FindingRef,
  textOf: FindingSources<Finding>['textOf'],
): Finding | undefined {
  const entryAt = entriesByPlace(log);
  return findings.find(one => {
    if (one.code !== code || one.message !== message) return false;
    const found = refOf(one, entryAt(one.place), textOf);
    return found.at === at && found.entry?.kind === entry?.kind && found.entry?.id === entry?.id;
  });
}

function byWeight(a: Found, b: Found): number {
  const weight = worstFirst.indexOf(a.severity) - worstFirst.indexOf(b.severity);
  if (weight !== 0 || a.code === b.code) return weight;
  return a.code < b.code ? -1 : 1;
}

function refOf(
  { code, message, place, file, start }: Found,
  found: PlacedEntry | undefined,
  textOf: (file: string) => string,
): FindingRef {
  const at = place ? atText(place) : `${file}:${lineAt(textOf(file), start)}`;
  return { code, entry: found ? refTo(found.kind, found.entry) : null, at, message };
}

function atText(place: Place): string {
  switch (place.at) {
    case 'entry':
      return place.field;
    case 'singleton':
      return `${place.kind}.${place.field}`;
    case 'log':
      return place.kind;
  }
}

/** Counted from 1, as editors do. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function offer([title, ...others]: readonly string[]): OfferedFix | null {
  return title === undefined ? null : { title, others: others.length };
}

interface PlacedEntry {
  readonly kind: Kind;
  readonly entry: Entry;
}

function entriesByPlace(log: CareerLog): (place?: Place) => PlacedEntry | undefined {
  const bySource = new Map<object, Map<string, PlacedEntry>>();
  for (const kind of kindNames) {
    for (const entry of log[kind]) {
      const { source, path } = entry.origin;
      const known = bySource.get(source);
      if (known) known.set(path, { kind, entry });
      else bySource.set(source, new Map([[path, { kind, entry }]]));
    }
  }
  return place =>
    place?.at === 'entry' ? bySource.get(place.origin.source)?.get(place.origin.path) : undefined;
}
