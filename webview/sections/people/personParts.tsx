import * as l10n from '@vscode/l10n';
import type { PersonPage, RoleLine } from '../../../src/shared/sections/people';
import { countText, notRecorded } from '../../ui/countText';
import { DatedText } from '../../ui/datedText';
import { Day } from '../../ui/day';
import { Fact } from '../../ui/fact';
import { Line } from '../../ui/line';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

interface PageProps {
  readonly page: PersonPage;
}

export function Roles({ page: { roles, agreement, fate } }: PageProps) {
  return (
    <Part title={l10n.t('Roles and history')}>
      <div class="facts">
        {roles.length === 0 && <p class="dim">{l10n.t('No role is recorded.')}</p>}
        <ul>
          {roles.map(role => (
            <Role key={`${role.role} ${role.when}`} role={role} />
          ))}
        </ul>
        {fate !== '' && (
          <p>
            <DatedText text={fate} />
          </p>
        )}
        <p>
          <span class="dim">{l10n.t('Agreed:')}</span>{' '}
          <DatedText text={agreement ?? notRecorded()} />
        </p>
      </div>
    </Part>
  );
}

function Role({ role: line }: { readonly role: RoleLine }) {
  const { role, when, rhythm, onTime, isActive, history } = line;
  return (
    <li>
      <span class={isActive ? undefined : 'dim'}>{role}</span>{' '}
      <span class="dim">
        <DatedText text={when} />
      </span>
      {rhythm !== '' && <span>, {rhythm}</span>}
      {onTime !== null && <span>, {l10n.t('{0} on time', countText(onTime))}</span>}
      {history.map(stage => (
        <span key={stage} class="sub dim">
          <DatedText text={stage} />
        </span>
      ))}
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

/** What only an active sponsor has. */
export function SponsorParts({ sponsor }: Pick<PersonPage, 'sponsor'>) {
  if (sponsor === null) return null;
  const { notHeard: wins, acts, firstDelivery } = sponsor;
  return (
    <>
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
      <Part title={l10n.t('As a sponsor')}>
        <div class="facts">
          <Fact label={l10n.t('Kinds of act in 12 months')}>{acts}</Fact>
          <Fact label={l10n.t('First promise kept since the start')}>{firstDelivery}</Fact>
        </div>
      </Part>
    </>
  );
}

export function OpenQuestions({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <Part title={l10n.t('Open questions of the last meeting')}>
      <ul class="facts bullets">
        {questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Part>
  );
}

/** In 12 months, both ways. */
export function Exchange({ page: { given, received, gifts, feedbackApplied } }: PageProps) {
  return (
    <Part title={l10n.t('Given and received, in 12 months')}>
      <div class="facts">
        <Fact label={l10n.t('Received')}>{kindsText(received)}</Fact>
        <Fact label={l10n.t('Given')}>{kindsText(given)}</Fact>
        <Fact label={l10n.t('Insights noted in meetings')}>{gifts.insights}</Fact>
        <Fact label={l10n.t('Their feedback')}>{gifts.feedback}</Fact>
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
        {signals.map(({ text, date }) => (
          <li key={text}>
            {text}
            {date !== null && (
              <span class="dim">
                {', '}
                <Day on={date} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
