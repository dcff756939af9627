import * as l10n from '@vscode/l10n';
import type { CoverageClass, CoverageRow, Supporter } from '../../../src/shared/dashboardModel';
import { DataTable, type TableRow } from '../../ui/dataTable';
import { EntryLink } from '../../ui/entryLink';
import { LevelMark, type Side } from '../../ui/levelMark';
import { supportMatrix, type SupportCell } from './supportMatrix';

/** Milestones by people. On a narrow page each milestone lists only the people it has. */
export function CoverageMatrix({ rows }: { readonly rows: readonly CoverageRow[] }) {
  const matrix = supportMatrix(rows);
  return (
    <DataTable
      isMatrix
      caption={l10n.t('Support of each active milestone by each person')}
      columns={[
        l10n.t('Milestone'),
        l10n.t('Confirmed'),
        l10n.t('Nominal'),
        ...matrix.people.map(({ name }) => name),
      ]}
      rows={matrix.rows.map(({ row, cells }) => tableRow(row, cells))}
    />
  );
}

function tableRow(row: CoverageRow, cells: readonly SupportCell[]): TableRow {
  return {
    key: row.entry.id,
    cells: [
      <EntryLink entry={row.entry} wholeRow>
        {row.title}
      </EntryLink>,
      classText(row.confirmed),
      classText(row.nominal),
      ...cells.map(cell => <Cell cell={cell} />),
    ],
  };
}

function Cell({ cell: { sponsor, mentor } }: { readonly cell: SupportCell }) {
  if (sponsor === undefined && mentor === undefined)
    return <span class="blank srOnly">{l10n.t('no support')}</span>;

  return (
    <>
      {sponsor !== undefined && <Level side="sponsor" supporter={sponsor} />}
      {mentor !== undefined && <Level side="mentor" supporter={mentor} />}
    </>
  );
}

function Level({ side, supporter }: { readonly side: Side; readonly supporter: Supporter }) {
  return (
    <span class={supporter.confirmed ? 'level' : 'level level-isNominal'}>
      <LevelMark side={side} supporter={supporter} />
      <EntryLink entry={supporter.entry}>{supporter.label}</EntryLink>
    </span>
  );
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
