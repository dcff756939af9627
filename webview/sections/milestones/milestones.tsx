import * as l10n from '@vscode/l10n';
import type { MilestoneLine } from '../../src/shared/dashboardModel';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { Day } from '../ui/day';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { isClosed } from '../ui/milestoneStates';
import { Section } from '../ui/section';
import { MilestoneItem } from './milestoneItem';

export function Milestones({ lines }: { readonly lines: readonly MilestoneLine[] }) {
  const followed = lines.filter(line => !isClosed(line.state));
  const closed = lines.filter(line => isClosed(line.state));

  return (
    <Section
      name="milestones"
      title={l10n.t('Milestones')}
      count={followed.length}
      actions={<MilestoneActions canUpdate={followed.length > 0} />}
    >
      {lines.length === 0 && (
        <EmptyNote
          text={l10n.t('A milestone is a result with a due date. None is in the log yet.')}
        >
          <CommandButton command="addMilestone">{l10n.t('Add Milestone')}</CommandButton>
        </EmptyNote>
      )}
      {followed.length > 0 && (
        <>
          <ul class="rows">
            {followed.map(line => (
              <MilestoneItem key={line.entry.id} line={line} />
            ))}
          </ul>
          <MarkLegend />
        </>
      )}
      {closed.length > 0 && <Closed lines={closed} />}
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
      <CommandIcon command="addMilestone" icon="plus" label={l10n.t('Add Milestone')} />
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
          <li key={line.entry.id} class="row row-line">
            <span class={`dot state-${line.state}`} aria-hidden="true" />
            <div class="rowText">
              <EntryLink entry={line.entry} wholeRow>
                {line.title}
              </EntryLink>
              <span class="dim">
                {line.stateLabel}, {l10n.t('due')} <Day on={line.due} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
