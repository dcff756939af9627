import * as l10n from '@vscode/l10n';
import type { PersonPage, RoleLine } from '../../../src/shared/sections/people';
import { countText, notRecorded } from '../../ui/countText';
import { DatedText } from '../../ui/datedText';
import { Fact } from '../../ui/fact';
import { Line } from '../../ui/line';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

interface PageProps {
  readonly page: PersonPage;
}

export function Roles({ page: { roles, agreement } }: PageProps) {
  return (
    <Part title={l10n.t('Roles and history')}>
      <div class="facts">
        {roles.length === 0 && <p class="dim">{l10n.t('No role is recorded.')}</p>}
        <ul>
          {roles.map(role => (
            <Role key={`${role.role} ${role.when}`} role={role} />
          ))}
        </ul>
        <p>
          <span class="dim">{l10n.t('Agreed:')}</span> {agreement ?? notRecorded()}
        </p>
      </div>
    </Part>
  );
}

function Role({ role: { role, when, rhythm, isActive } }: { readonly role: RoleLine }) {
  return (
    <li>
      <span class={isActive ? undefined : 'dim'}>{role}</span>{' '}
      <span class="dim">
        <DatedText text={when} />
      </span>
      {rhythm !== '' && <span>, {rhythm}</span>}
    </li>
  );
}

export function Supports({ page: { supports } }: PageProps) {
  if (supports.length === 0) return null;
  return (
    <Part title={l10n.t('Stands behind')}>
      <ul class="facts">
        {supports.map(({ milestone, label }) => (
          <li key={`${milestone.entry.id} ${label}`}>
            <NameLink of={milestone} /> <span class="dim">{label}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface NotHeardProps {
  /** `null` for everybody but active sponsors. */
  readonly wins: PersonPage['notHeard'];
}

export function NotHeard({ wins }: NotHeardProps) {
  if (wins === null) return null;
  return (
    <Part title={l10n.t('Wins not heard of yet')} note={String(wins.length)}>
      {wins.length === 0 ? (
        <p class="note dim">{l10n.t('none')}</p>
      ) : (
        <ul class="rows">
          {wins.map(({ entry, name }) => (
            <Line key={entry.id} entry={entry} title={name} />
          ))}
        </ul>
      )}
    </Part>
  );
}

/** In 12 months, both ways. */
export function Exchange({ page: { given, received, feedbackApplied } }: PageProps) {
  return (
    <Part title={l10n.t('Given and received, in 12 months')}>
      <div class="facts">
        <Fact label={l10n.t('Received')}>{kindsText(received)}</Fact>
        <Fact label={l10n.t('Given')}>{kindsText(given)}</Fact>
        <Fact label={l10n.t('Their feedback, applied')}>{countText(feedbackApplied)}</Fact>
      </div>
    </Part>
  );
}

function kindsText(kinds: PersonPage['given']): string {
  if (kinds.length === 0) return l10n.t('nothing recorded');
  return kinds.map(({ kind, count }) => l10n.t('{0} ({1})', kind, count)).join(', ');
}

export function Signals({ signals }: Pick<PersonPage, 'signals'>) {
  if (signals.length === 0) return null;
  return (
    <Part title={l10n.t('What they value')}>
      <ul class="facts bullets">
        {signals.map(signal => (
          <li key={signal}>{signal}</li>
        ))}
      </ul>
    </Part>
  );
}
