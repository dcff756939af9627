import * as l10n from '@vscode/l10n';

import type { CareerLog, Person, Role } from '../core/log/careerLog';
import { isActiveRole } from '../core/log/role';
import { checkIn } from '../core/measures/checkIns';
import { regularity } from '../core/measures/regularity';
import { daysBetween } from '../core/time/calendar';
import type { RoleLine } from '../shared/sections/people';
import { checkInLabel } from '../wording/checkIn';

/** A role as it is now, and the stages it went through. */
export function roleLine(log: CareerLog, person: Person, role: Role, today: string): RoleLine {
  const found = checkIn(log, person, role, today);
  const days = found.due === undefined ? 0 : daysBetween(today, found.due);
  const isActive = isActiveRole(person, role, today);
  return {
    role: role.stage === 'cultivation' ? role.kind : `${role.kind}, ${role.stage}`,
    when: whenText(person, role, today),
    rhythm: isActive ? rhythmText(role, checkInLabel(found, days)) : '',
    onTime: isActive ? (regularity(log, person, role, today)?.onTime ?? null) : null,
    isActive,
    history: role.history.map(({ stage, from, to }) => `${stage} ${spanText(from, to)}`.trim()),
  };
}

function rhythmText({ cadence }: Role, state: string): string {
  if (cadence === undefined) return '';
  return cadence === 'none' ? state : `${cadence}, ${state}`;
}

/** A role ends with the person who held it. */
function whenText({ left, archived }: Person, role: Role, today: string): string {
  const { started, ended, paused } = role;
  const [end] = [ended, left, archived]
    .filter(date => date !== undefined)
    .filter(date => date <= today)
    .sort();
  if (end !== undefined) return spanText(started, end);
  if (paused !== undefined && paused <= today) return l10n.t('paused since {0}', paused);
  return spanText(started, undefined);
}

function spanText(from: string | undefined, to: string | undefined): string {
  if (to !== undefined) {
    return from === undefined ? l10n.t('until {0}', to) : l10n.t('{0} to {1}', from, to);
  }
  return from === undefined ? '' : l10n.t('since {0}', from);
}

/** What became of a person, up to today: "moved 2026-05-01, left 2026-09-30"; empty when nothing did. */
export function fateText({ moved, left, archived }: Person, today: string): string {
  const told = (date: string | undefined, text: (date: string) => string) =>
    date !== undefined && date <= today ? [text(date)] : [];
  return [
    ...told(moved, date => l10n.t('moved {0}', date)),
    ...told(left, date => l10n.t('left {0}', date)),
    ...told(archived, date => l10n.t('archived {0}', date)),
  ].join(', ');
}

/** The terms that were agreed with a mentor, as they were written. */
export function agreementText({ agreement }: Person): string | null {
  if (!agreement) return null;
  const { minutes, mode, until, goals, confidentiality, exit } = agreement;
  const parts = [
    minutes === undefined ? undefined : l10n.t('{0} minutes', minutes),
    mode,
    until === undefined ? undefined : l10n.t('until {0}', until),
    ...goals,
    confidentiality === undefined ? undefined : l10n.t('confidentiality: {0}', confidentiality),
    exit === undefined ? undefined : l10n.t('exit: {0}', exit),
  ].filter(part => part !== undefined);
  return parts.length === 0 ? l10n.t('agreed') : parts.join('; ');
}
