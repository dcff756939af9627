/** A person whose second role is the one told, so that the place of a role can be seen. */
export function person(id: string, role: string, fields = ''): string {
  const name = (id[0]?.toUpperCase() ?? '') + id.slice(1);
  return `- {id: ${id}, name: ${name}, roles: [peer, {kind: ${role}}]${fields}}\n`;
}

export const sponsor = (id: string, fields = '') => person(id, 'sponsor', fields);
export const mentor = (id: string, fields = '') => person(id, 'mentor', fields);

/** People whose role does not count as active. */
export const inactive = (role: string) =>
  person('maybe', `${role}, stage: prospect`) +
  person('resting', `${role}, paused: 2026-11-01`) +
  person('ended', `${role}, ended: 2026-11-23`) +
  person('left', role, ', left: 2026-11-23') +
  person('later', `${role}, started: 2026-11-24`);
