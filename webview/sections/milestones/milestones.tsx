import * as l10n from '@vscode/l10n';
import type { MilestoneLine } from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';
import { useHost } from '../../hostContext';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { Day } from '../../ui/day';
import { EmptyNote } from '../../ui/emptyNote';
import { Icon } from '../../ui/icon';
import { Line } from '../../ui/line';
import { isClosed } from '../../ui/milestoneStates';
import { NameLink } from '../../ui/names';
import { Section } from '../../ui/section';
import { byGoal, type GoalGroup } from './byGoal';
import { MilestoneItem } from './milestoneItem';
import { TimelineChart } from './timelineChart';

interface MilestonesProps {
  readonly lines: readonly MilestoneLine[];
  /** Active goals, also those without a milestone. */
  readonly goals: readonly Named[];
  readonly today: string;
}

export function Milestones({ lines, goals, today }: MilestonesProps) {
  const { place } = useHost();
  const followed = lines.filter(line => !isClosed(line.state));
  const closed = lines.filter(line => isClosed(line.state));

  return (
    <Section
      name="milestones"
      title={place === 'tab' ? l10n.t('Goals and Milestones') : l10n.t('Milestones')}
      count={followed.length}
      isVital
      actions={<MilestoneActions canUpdate={followed.length > 0} />}
    >
      {lines.length === 0 && goals.length === 0 ? (
        <EmptyNote
          text={l10n.t('A goal says what will be true; a milestone is a result with a due date.')}
        >
          <CommandButton command="addGoal">{l10n.t('Add Goal')}</CommandButton>
          <CommandButton command="addMilestone">{l10n.t('Add Milestone')}</CommandButton>
        </EmptyNote>
      ) : (
        <>
          {byGoal(followed, goals).map(group => (
            <Group key={group.goal?.entry.id ?? ''} group={group} />
          ))}
          {followed.length > 0 && <p class="note dim">{kindsText(followed)}</p>}
          {followed.length > 0 && <MarkLegend />}
          <TimelineChart lines={followed} today={today} />
          {closed.length > 0 && <Closed lines={closed} />}
        </>
      )}
    </Section>
  );
}

function MilestoneActions({ canUpdate }: { readonly canUpdate: boolean }) {
  return (
    <>
      {canUpdate && (
        <CommandIcon
          command="updateMilestoneProgress"
          icon="graph"
          label={l10n.t('Update Progress')}
        />
      )}
      <CommandIcon command="addGoal" icon="flag" label={l10n.t('Add Goal')} />
      <CommandIcon command="addMilestone" icon="plus" label={l10n.t('Add Milestone')} />
    </>
  );
}

function Group({ group: { goal, lines } }: { readonly group: GoalGroup }) {
  return (
    <>
      <h3 class="subhead goalHead">
        <Icon name="flag" />
        {goal === null ? (
          l10n.t('Without a goal')
        ) : (
          <span>
            {l10n.t('Goal:')} <NameLink of={goal} />
          </span>
        )}
      </h3>
      {lines.length === 0 ? (
        <p class="note dim">{l10n.t('No milestone under way serves this goal.')}</p>
      ) : (
        <ul class="rows">
          {lines.map(line => (
            <MilestoneItem key={line.entry.id} line={line} />
          ))}
        </ul>
      )}
    </>
  );
}

function MarkLegend() {
  return (
    <p class="note dim">
      <svg class="markLegend" width="8" height="12" aria-hidden="true">
        <line class="bar-mark" x1="4" x2="4" y1="1" y2="11" />
      </svg>
      {l10n.t('marks how much of the time has passed.')}
    </p>
  );
}

function Closed({ lines }: { readonly lines: readonly MilestoneLine[] }) {
  return (
    <>
      <h3 class="subhead">{l10n.t('Closed')}</h3>
      <ul class="rows">
        {lines.map(line => (
          <Line
            key={line.entry.id}
            entry={line.entry}
            title={line.title}
            lead={<span class={`dot state-${line.state}`} aria-hidden="true" />}
          >
            <span class="dim">
              {line.stateLabel}, {l10n.t('due')} <Day on={line.due} />
            </span>
          </Line>
        ))}
      </ul>
    </>
  );
}

/** How many there are of each kind; none is compulsory. */
function kindsText(lines: readonly MilestoneLine[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of lines) {
    const name = kind ?? l10n.t('of no kind');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
