import * as l10n from '@vscode/l10n';
import type { CheckInLine } from '../../src/shared/dashboardModel';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { countText, notRecorded } from '../ui/countText';
import { daysText } from '../ui/words';
import { DataTable, type TableRow } from '../ui/dataTable';
import { DatedText } from '../ui/datedText';
import { Day } from '../ui/day';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { LineActions } from '../ui/lineActions';
import { RegularityStrip } from '../ui/regularityStrip';
import { Section } from '../ui/section';

export function CheckIns({ lines }: { readonly lines: readonly CheckInLine[] }) {
  return (
    <Section
      name="checkIns"
      title={l10n.t('Check-ins')}
      count={lines.length}
      isVital
      actions={<CheckInActions />}
    >
      {lines.length === 0 ? (
        <EmptyNote text={l10n.t('Mentors and sponsors with a rhythm stand here.')}>
          <CommandButton command="addPerson">{l10n.t('Add Person')}</CommandButton>
        </EmptyNote>
      ) : (
        <DataTable
          caption={l10n.t('Check-ins with each person, by role')}
          columns={columns()}
          rows={lines.map(tableRow)}
        />
      )}
    </Section>
  );
}

function CheckInActions() {
  return (
    <>
      <CommandIcon command="logMeeting" icon="note" label={l10n.t('Log Meeting')} />
      <CommandIcon command="addPerson" icon="person" label={l10n.t('Add Person')} />
    </>
  );
}

function columns(): readonly string[] {
  return [
    l10n.t('Person'),
    l10n.t('State'),
    l10n.t('Next'),
    l10n.t('Last'),
    l10n.t('Booked'),
    l10n.t('On time'),
    l10n.t('Actions'),
  ];
}

function tableRow(line: CheckInLine): TableRow {
  return {
    key: `${line.person.id} ${line.role}`,
    cells: [
      <Person line={line} />,
      <State line={line} />,
      <DayOrNot on={line.due} />,
      <DayOrNot on={line.last} />,
      <Booked booked={line.booked} />,
      <Regularity regularity={line.regularity} />,
      <LineActions actions={line.actions} entry={line.person} name={line.name} />,
    ],
  };
}

function Person({ line }: { readonly line: CheckInLine }) {
  return (
    <>
      <EntryLink entry={line.person} wholeRow>
        {line.name}
      </EntryLink>
      <span class="dim sub">
        {line.cadence === null ? line.roleLabel : `${line.roleLabel}, ${line.cadence}`}
      </span>
    </>
  );
}

function State({ line }: { readonly line: CheckInLine }) {
  return (
    <>
      <span class={`checkIn checkIn-${line.state}`}>{line.stateLabel}</span>
      {line.state === 'overdue' && line.dueDatesReached > 1 && (
        <span class="dim sub">{l10n.t('{0} due dates reached', line.dueDatesReached)}</span>
      )}
      {line.snoozedUntil !== null && (
        <span class="dim sub">
          {l10n.t('snoozed until')} <Day on={line.snoozedUntil} />
        </span>
      )}
    </>
  );
}

function DayOrNot({ on }: { readonly on: string | null }) {
  return on === null ? <span class="dim blank">{notRecorded()}</span> : <Day on={on} />;
}

function Booked({ booked }: Pick<CheckInLine, 'booked'>) {
  if (booked === null) return <span class="dim blank">{notRecorded()}</span>;
  return (
    <EntryLink entry={booked.entry}>
      <DatedText text={booked.when} />
    </EntryLink>
  );
}

function Regularity({ regularity }: Pick<CheckInLine, 'regularity'>) {
  if (regularity === null) return <span class="dim blank">{l10n.t('not enough')}</span>;

  const { onTime, longestGap, currentGap } = regularity;
  return (
    <>
      <RegularityStrip {...regularity} /> {countText(onTime)}
      <span class="dim sub gaps">
        {l10n.t('longest gap {0}, now {1}', daysText(longestGap), daysText(currentGap))}
      </span>
    </>
  );
}
