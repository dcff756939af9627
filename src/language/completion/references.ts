import * as l10n from '@vscode/l10n';

import type { CareerLog, Entry, Person } from '../../core/log/careerLog';
import { phaseOf } from '../../core/log/milestone';
import { isKind, type Kind } from '../../core/schema/kinds';
import { titleOf } from '../../core/log/title';
import type { EntryContext } from '../cursor/cursor';

import type { Suggestion } from './suggestion';

/** The ids that a reference to a kind may hold: what is in use first, then what is over. */
export function referenceSuggestions(
  kind: string,
  entry: EntryContext,
  log: CareerLog,
  today: string,
): readonly Suggestion[] {
  if (!isKind(kind)) {
    return log.settings.priorities.map(({ id, title }) => ({
      value: id,
      detail: title,
      names: title,
    }));
  }
  const isSelf = (id: string) => entry.kind === kind && entry.id === id;
  const entries = log[kind].filter(({ id, hasOwnId }) => hasOwnId && !isSelf(id));
  const inOrder = datedKinds.has(kind) ? [...entries].sort(newestFirst) : entries;
  const current = isCurrent(log, kind, today);
  return [
    ...inOrder.filter(({ id }) => current(id)),
    ...inOrder.filter(({ id }) => !current(id)),
  ].map(one => suggestion(kind, one));
}

/** Of these the latest is meant most often; the others stand in the order of their files. */
const datedKinds: ReadonlySet<Kind> = new Set(['wins', 'meetings', 'decisions', 'moments']);

function newestFirst(a: Entry, b: Entry): number {
  return dateOf(b).localeCompare(dateOf(a));
}

function dateOf(entry: Entry): string {
  return 'date' in entry ? entry.date : '';
}

function isCurrent(log: CareerLog, kind: Kind, today: string): (id: string) => boolean {
  const over = new Set<string>();
  if (kind === 'people') {
    for (const person of log.people) if (isGone(person, today)) over.add(person.id);
  }
  if (kind === 'milestones') {
    for (const milestone of log.milestones) {
      const phase = phaseOf(milestone, today);
      if (phase === 'done' || phase === 'dropped') over.add(milestone.id);
    }
  }
  return id => !over.has(id);
}

function isGone({ left, archived }: Person, today: string): boolean {
  return [left, archived].some(date => date !== undefined && date <= today);
}

function suggestion(kind: Kind, entry: Entry): Suggestion {
  const title = titleOf(kind, entry);
  const roles = 'roles' in entry ? entry.roles.map(role => role.kind).join(', ') : '';
  const detail = roles === '' ? title : l10n.t('{0}, {1}', title, roles);
  return { value: entry.id, detail, names: title };
}
