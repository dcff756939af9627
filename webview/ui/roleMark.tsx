import * as l10n from '@vscode/l10n';

export type StandingRole = 'sponsor' | 'mentor' | 'prospect';

interface RoleMarkProps {
  readonly role: StandingRole;
  /** Of whom the mark tells; without one it is a sample in a legend, and the words stand beside it. */
  readonly name?: string;
}

/** A square for sponsors, a disc for mentors, an open square for those who may become sponsors. */
export function RoleMark({ role, name }: RoleMarkProps) {
  const label = name === undefined ? undefined : l10n.t('{0}, {1}', name, roleText(role));
  return (
    <svg
      class={`roleMark roleMark-${role}`}
      width="10"
      height="10"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      {label !== undefined && <title>{label}</title>}
      {role === 'mentor' ? (
        <circle cx="5" cy="5" r="3.5" />
      ) : (
        <rect x="1.5" y="1.5" width="7" height="7" />
      )}
    </svg>
  );
}

function roleText(role: StandingRole): string {
  switch (role) {
    case 'sponsor':
      return l10n.t('sponsor');
    case 'mentor':
      return l10n.t('mentor');
    case 'prospect':
      return l10n.t('prospect');
  }
}
