import * as l10n from '@vscode/l10n';
import type {
  Coverage as CoverageModel,
  CoverageClass,
  CoveragePair,
  CoverageRow,
  Histogram,
} from '../../src/shared/dashboardModel';
import { BarChart } from '../ui/barChart';
import { CommandButton } from '../ui/commandButton';
import { pairText } from '../ui/countText';
import { DataTable, type TableRow } from '../ui/dataTable';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { Section } from '../ui/section';
import { Supporters } from '../ui/supporters';

export function Coverage({ coverage }: { readonly coverage: CoverageModel }) {
  const { sponsors, mentors, rows, histogram } = coverage;
  return (
    <Section name="coverage" title={l10n.t('Coverage')} count={rows.length}>
      {rows.length === 0 ? (
        <EmptyNote text={l10n.t('Sponsors and mentors of active milestones stand here.')}>
          <CommandButton command="addMilestone">{l10n.t('Add Milestone')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="withAside">
          <DataTable
            caption={l10n.t('Sponsors and mentors of each active milestone')}
            columns={columns()}
            rows={rows.map(tableRow)}
          />
          <aside class="aside" aria-label={l10n.t('Coverage in numbers')}>
            <Totals sponsors={sponsors} mentors={mentors} />
            <SponsorsPerMilestone histogram={histogram} />
          </aside>
        </div>
      )}
    </Section>
  );
}

function columns(): readonly string[] {
  return [
    l10n.t('Milestone'),
    l10n.t('Confirmed'),
    l10n.t('Nominal'),
    l10n.t('Sponsors'),
    l10n.t('Mentors'),
  ];
}

function tableRow(row: CoverageRow): TableRow {
  return {
    key: row.entry.id,
    cells: [
      <EntryLink entry={row.entry} wholeRow>
        {row.title}
      </EntryLink>,
      classText(row.confirmed),
      classText(row.nominal),
      <Supporters people={row.sponsors} />,
      <Supporters people={row.mentors} />,
    ],
  };
}

function classText(coverage: CoverageClass): string {
  switch (coverage) {
    case 'both':
      return l10n.t('both');
    case 'sponsor-only':
      return l10n.t('sponsor only');
    case 'mentor-only':
      return l10n.t('mentor only');
    case 'none':
      return l10n.t('none');
  }
}

interface TotalsProps {
  readonly sponsors: CoveragePair;
  readonly mentors: CoveragePair;
}

function Totals({ sponsors, mentors }: TotalsProps) {
  return (
    <dl class="totals">
      <dt>{l10n.t('With a sponsor')}</dt>
      <dd>{pairText(sponsors)}</dd>
      <dt>{l10n.t('With a mentor')}</dt>
      <dd>{pairText(mentors)}</dd>
    </dl>
  );
}

function SponsorsPerMilestone({ histogram }: { readonly histogram: Histogram }) {
  const groups = ['0', '1', '2', '3+'] as const;
  return (
    <BarChart
      name="sponsors"
      caption={l10n.t('Milestones by confirmed sponsors')}
      columns={[l10n.t('Confirmed sponsors'), l10n.t('Milestones')]}
      bars={groups.map(group => ({
        key: group,
        label: group,
        axis: [group],
        value: histogram[group],
      }))}
    />
  );
}
