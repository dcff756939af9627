import * as l10n from '@vscode/l10n';
import type {
  Coverage as CoverageModel,
  CoveragePair,
  Histogram,
  Overview,
} from '../../../src/shared/dashboardModel';
import { BarChart } from '../../ui/barChart';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { pairText } from '../../ui/countText';
import { EmptyNote } from '../../ui/emptyNote';
import { Section } from '../../ui/section';
import { CoverageMatrix } from './coverageMatrix';
import { MatrixLegend } from './matrixLegend';
import { Topics } from './topics';

interface CoverageProps {
  readonly coverage: CoverageModel;
  readonly both: Overview['both'];
}

export function Coverage({ coverage, both }: CoverageProps) {
  const { sponsors, mentors, rows, histogram } = coverage;
  return (
    <Section
      name="coverage"
      title={l10n.t('Coverage')}
      count={rows.length}
      actions={<CommandIcon command="draftAsk" icon="plus" label={l10n.t('Draft Ask')} />}
    >
      {rows.length === 0 ? (
        <EmptyNote text={l10n.t('Who supports which milestone stands here once one is active.')}>
          <CommandButton command="addMilestone">{l10n.t('Add Milestone')}</CommandButton>
        </EmptyNote>
      ) : (
        <>
          <CoverageMatrix rows={rows} />
          <MatrixLegend />
          <div class="facts coverageFacts">
            <Totals sponsors={sponsors} mentors={mentors} both={both} />
            <SponsorsPerMilestone histogram={histogram} />
          </div>
          <Topics topics={coverage.topics} />
        </>
      )}
    </Section>
  );
}

interface TotalsProps {
  readonly sponsors: CoveragePair;
  readonly mentors: CoveragePair;
  readonly both: CoveragePair;
}

function Totals({ sponsors, mentors, both }: TotalsProps) {
  return (
    <div>
      <h3 class="subhead">{l10n.t('Active milestones that are covered')}</h3>
      <dl class="totals">
        <dt>{l10n.t('With a sponsor')}</dt>
        <dd>{pairText(sponsors)}</dd>
        <dt>{l10n.t('With a mentor')}</dt>
        <dd>{pairText(mentors)}</dd>
        <dt>{l10n.t('With both')}</dt>
        <dd>{pairText(both)}</dd>
      </dl>
    </div>
  );
}

function SponsorsPerMilestone({ histogram }: { readonly histogram: Histogram }) {
  const groups = ['0', '1', '2', '3+'] as const;
  return (
    <BarChart
      name="sponsors"
      caption={l10n.t('Milestones by confirmed sponsors')}
      columns={[l10n.t('Confirmed sponsors'), l10n.t('Milestones')]}
      series={[{ key: 'milestones', text: l10n.t('Milestones'), isUnknown: false }]}
      bars={groups.map(group => ({
        key: group,
        label: group,
        axis: [group],
        value: histogram[group],
        parts: [histogram[group]],
      }))}
    />
  );
}
