import * as l10n from '@vscode/l10n';
import type { ContributionLine } from '../../src/shared/sections/people';
import { useChoice } from '../hostContext';
import { Chooser } from '../ui/chooser';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { Day } from '../ui/day';
import { EmptyNote } from '../ui/emptyNote';
import { Tag } from '../ui/kit';
import { Line } from '../ui/line';
import { LineActions } from '../ui/lineActions';
import { NameLink } from '../ui/names';
import { Section } from '../ui/section';
import {
  groupContributions,
  groupingOf,
  groupings,
  type ContributionGroup,
  type Grouping,
} from './contributionGroups';

export function Contributions({ lines }: { readonly lines: readonly ContributionLine[] }) {
  return (
    <Section
      name="contributions"
      title={l10n.t('Contributions')}
      count={lines.length}
      actions={
        <CommandIcon command="logContribution" icon="plus" label={l10n.t('Log Contribution')} />
      }
    >
      {lines.length === 0 ? (
        <EmptyNote text={l10n.t('What others did for you, and you for them, stands here.')}>
          <CommandButton command="logContribution">{l10n.t('Log Contribution')}</CommandButton>
        </EmptyNote>
      ) : (
        <Grouped lines={lines} />
      )}
    </Section>
  );
}

function Grouped({ lines }: { readonly lines: readonly ContributionLine[] }) {
  const [stored, choose] = useChoice('contributions-by');
  const grouping = groupingOf(stored);
  return (
    <>
      <div class="facts">
        <Chooser
          label={l10n.t('Group by')}
          choices={groupings.map(value => ({ value, text: groupingText(value) }))}
          value={grouping}
          onChoose={choose}
        />
      </div>
      <div class="parts">
        {groupContributions(lines, grouping).map(group => (
          <Group key={group.of?.entry.id ?? ''} group={group} grouping={grouping} />
        ))}
      </div>
    </>
  );
}

function groupingText(grouping: Grouping): string {
  return grouping === 'person' ? l10n.t('person') : l10n.t('milestone');
}

interface GroupProps {
  readonly group: ContributionGroup;
  readonly grouping: Grouping;
}

function Group({ group: { of, lines }, grouping }: GroupProps) {
  return (
    <div class="part">
      <h3 class="subhead">
        {of === null ? l10n.t('No milestone named') : <NameLink of={of} />}{' '}
        <span class="subheadNote">{balanceText(lines)}</span>
      </h3>
      <ul class="rows">
        {lines.map(line => (
          <Contribution key={line.entry.id} line={line} grouping={grouping} />
        ))}
      </ul>
    </div>
  );
}

interface ContributionProps {
  readonly line: ContributionLine;
  readonly grouping: Grouping;
}

function Contribution({ line, grouping }: ContributionProps) {
  const { entry, what, direction, kind, person, date, milestones, actions } = line;
  const others = grouping === 'person' ? milestones : [person];
  return (
    <Line
      entry={entry}
      title={what}
      actions={
        <LineActions actions={actions} entry={entry} name={l10n.t('{0}, {1}', what, person.name)} />
      }
    >
      <Tag>{direction === 'received' ? l10n.t('received') : l10n.t('given')}</Tag>
      <span class="dim">
        {kind}, <Day on={date} />
      </span>
      {others.map(one => (
        <span key={one.entry.id} class="sub dim">
          <NameLink of={one} />
        </span>
      ))}
    </Line>
  );
}

function balanceText(lines: readonly ContributionLine[]): string {
  const received = lines.filter(({ direction }) => direction === 'received').length;
  return l10n.t('{0} received, {1} given', received, lines.length - received);
}
