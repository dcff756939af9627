import * as l10n from '@vscode/l10n';
import type { MilestoneLine } from '../../../src/shared/dashboardModel';
import { notRecorded } from '../../ui/countText';
import { daysText } from '../../ui/words';
import { Day } from '../../ui/day';
import { EntryLink } from '../../ui/entryLink';
import { Tag } from '../../ui/kit';
import { elapsedText } from '../../ui/milestoneStates';
import { ProgressBar } from '../../ui/progressBar';
import { Supporters } from '../../ui/supporters';

export function MilestoneItem({ line }: { readonly line: MilestoneLine }) {
  return (
    <li class="row milestone">
      <div class="milestoneWhat">
        <EntryLink entry={line.entry} wholeRow>
          {line.title}
        </EntryLink>
        <p class="milestoneState">
          <span class={`dot state-${line.state}`} aria-hidden="true" />
          <span>{line.stateLabel}</span>
          <span class="dim">
            {dueText(line.daysLeft)} (<Day on={line.due} />)
          </span>
        </p>
        {line.kind !== null && (
          <p class="purpose dim">
            <Tag>{line.kind}</Tag>
          </p>
        )}
      </div>
      <div class="milestoneProgress">
        <Progress line={line} />
        <Next next={line.next} />
      </div>
      <dl class="milestonePeople">
        <div>
          <dt>{l10n.t('Sponsors')}</dt>
          <dd>
            <Supporters people={line.sponsors} />
          </dd>
        </div>
        <div>
          <dt>{l10n.t('Mentors')}</dt>
          <dd>
            <Supporters people={line.mentors} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

function Progress({ line }: { readonly line: MilestoneLine }) {
  const figures = line.progressText === '' ? notRecorded() : line.progressText;
  const time = elapsedText(line.elapsed);
  const text = time === undefined ? figures : l10n.t('{0}; {1}', figures, time);
  return (
    <div>
      <ProgressBar
        progress={line.progress}
        elapsed={line.elapsed}
        label={l10n.t('Progress: {0}, {1}', text, dueText(line.daysLeft))}
      />
      <p class="dim">{text}</p>
    </div>
  );
}

function Next({ next }: Pick<MilestoneLine, 'next'>) {
  return (
    <p>
      <span class="dim">{l10n.t('Next:')} </span>
      {next === null ? (
        <span class="dim">{notRecorded()}</span>
      ) : (
        <>
          {next.what}
          <span class="dim">
            {', '}
            <Day on={next.due} />
          </span>
        </>
      )}
    </p>
  );
}

function dueText(daysLeft: number): string {
  if (daysLeft === 0) return l10n.t('due today');
  return daysLeft > 0
    ? l10n.t('due in {0}', daysText(daysLeft))
    : l10n.t('due {0} ago', daysText(-daysLeft));
}
