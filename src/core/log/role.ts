import type { RoleKind } from '../schema/vocabulary';

import type { Person, Role } from './careerLog';
import { writtenIndex } from './writtenIndex';

const activeStages: ReadonlySet<string> = new Set(['initiation', 'cultivation', 'redefinition']);

function hasCome(date: string | undefined, today: string): boolean {
  return date !== undefined && date <= today;
}

/** Active on a day (format.md, people); a prospect never is. */
export function isActiveRole(person: Person, role: Role, today: string): boolean {
  return isActiveOrPaused(person, role, today) && !hasCome(role.paused, today);
}

/** As {@link isActiveRole}, resting roles included. */
export function isActiveOrPaused(person: Person, role: Role, today: string): boolean {
  return (
    activeStages.has(role.stage) &&
    (role.started === undefined || role.started <= today) &&
    isOngoing(person, role, today)
  );
}

/** May become what the role says; nothing is agreed, and nothing has ended it. */
export function isProspect(person: Person, role: Role, today: string): boolean {
  return role.stage === 'prospect' && isOngoing(person, role, today);
}

function isOngoing(person: Person, role: Role, today: string): boolean {
  return (
    !hasCome(role.ended, today) && !hasCome(person.left, today) && !hasCome(person.archived, today)
  );
}

/** The active role of that kind; each kind stands once in a person. */
export function activeRole(person: Person, kind: RoleKind, today: string): Role | undefined {
  return person.roles.find(role => role.kind === kind && isActiveRole(person, role, today));
}

/** The path of a role in the file of its person, as in `roles.0`. */
export function rolePath({ roles }: Person, role: Role): string {
  return `roles.${writtenIndex(roles, roles.indexOf(role))}`;
}
