import * as l10n from '@vscode/l10n';
import type {
  MomentLine,
  Occasions as OccasionsModel,
  OpportunityLine,
} from '../../src/shared/sections/occasions';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { Day } from '../ui/day';
import { EmptyNote } from '../ui/emptyNote';
import { Icon } from '../ui/icon';
import { Tag } from '../ui/kit';
import { Line } from '../ui/line';
import { Names } from '../ui/names';
import { Part } from '../ui/part';
import { Section } from '../ui/section';

export function Occasions({ occasions }: { readonly occasions: OccasionsModel }) {
  const { opportunities, moments, exposureText } = occasions;
  return (
    <Section
      name="occasions"
      title={l10n.t('Opportunities and Moments')}
      count={opportunities.length + moments.length}
      actions={<OccasionActions />}
    >
      {opportunities.length + moments.length === 0 ? (
        <EmptyNote
          text={l10n.t('Work that would bring you further, and days when support is decided.')}
        >
          <CommandButton command="logOpportunity">{l10n.t('Log Opportunity')}</CommandButton>
          <CommandButton command="addMoment">{l10n.t('Add Moment')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="parts">
          {moments.length > 0 && <Moments moments={moments} />}
          {opportunities.length > 0 && (
            <Opportunities opportunities={opportunities} exposureText={exposureText} />
          )}
        </div>
      )}
    </Section>
  );
}

function OccasionActions() {
  return (
    <>
      <CommandIcon command="addMoment" icon="calendar" label={l10n.t('Add Moment')} />
      <CommandIcon command="logOpportunity" icon="plus" label={l10n.t('Log Opportunity')} />
    </>
  );
}

function Moments({ moments }: { readonly moments: readonly MomentLine[] }) {
  return (
    <Part title={l10n.t('Moments ahead')}>
      <ul class="rows">
        {moments.map(({ entry, title, date, when, preparation, people }) => (
          <Line key={entry.id} entry={entry} title={title} lead={<Icon name="calendar" />}>
            <span>{when}</span>
            <span class="dim">
              <Day on={date} />
            </span>
            {preparation !== '' && <span class="dim">{preparation}</span>}
            {people.length > 0 && (
              <span class="sub dim">
                <Names of={people} />
              </span>
            )}
          </Line>
        ))}
      </ul>
    </Part>
  );
}

function Opportunities({
  opportunities,
  exposureText,
}: Pick<OccasionsModel, 'opportunities' | 'exposureText'>) {
  return (
    <Part title={l10n.t('Opportunities')}>
      {exposureText !== '' && <p class="facts dim">{exposureText}</p>}
      <ul class="rows">
        {opportunities.map(line => (
          <Opportunity key={line.entry.id} line={line} />
        ))}
      </ul>
    </Part>
  );
}

function Opportunity({ line }: { readonly line: OpportunityLine }) {
  return (
    <Line entry={line.entry} title={line.title}>
      <Tag>{line.state}</Tag>
      <span class="sub">
        <Tick
          isSet={line.servesPriority}
          text={line.servesPriority ? l10n.t('serves a priority') : l10n.t('no priority named')}
        />
        <Tick
          isSet={line.isAttested}
          text={line.isAttested ? l10n.t('a leader attests') : l10n.t('no leader attests')}
        />
      </span>
      {line.brief !== null && <span class="sub dim">{line.brief}</span>}
      {line.mentorReview !== null && <span class="sub dim">{line.mentorReview}</span>}
      <span class="sub dim">
        {l10n.t('Advocates:')} <Names of={line.advocates} />
      </span>
      <span class="sub dim">
        {l10n.t('Leaders reached:')} <Names of={line.leaders} />
      </span>
    </Line>
  );
}

/** Two ticks, not a score: what is open is said as plainly as what is there. */
function Tick({ isSet, text }: { readonly isSet: boolean; readonly text: string }) {
  return (
    <span class={isSet ? 'tick' : 'tick dim'}>
      <Icon name={isSet ? 'check' : 'circle'} />
      {text}
    </span>
  );
}
