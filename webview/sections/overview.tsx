import * as l10n from '@vscode/l10n';
import type {
  AttentionLine,
  CoveragePair,
  Overview as OverviewModel,
} from '../../src/shared/dashboardModel';
import { CountText, countText, notRecorded } from '../ui/countText';
import { CoverageMeter } from '../ui/coverageMeter';
import { Day } from '../ui/day';
import { EntryLink } from '../ui/entryLink';
import { Fact } from '../ui/fact';
import { Section } from '../ui/section';
import { StateBar } from '../ui/stateBar';

interface OverviewProps {
  readonly overview: OverviewModel;
  /** The most urgent of all that needs attention. */
  readonly first: AttentionLine | undefined;
}

export function Overview({ overview, first }: OverviewProps) {
  const { milestonesByState, sponsors, mentors, both, winsThisQuarter } = overview;
  return (
    <Section name="overview" title={l10n.t('Overview')}>
      <div class="facts">
        {first !== undefined && (
          <p>
            <span class="dim">{l10n.t('First thing to do:')}</span>{' '}
            <EntryLink entry={first.entry}>{first.title}</EntryLink>{' '}
            <span class="dim">{first.when}</span>
          </p>
        )}
        <h3 class="subhead">{l10n.t('Milestones')}</h3>
        <StateBar counts={milestonesByState} />
        <table class="pairs">
          <caption class="subhead">{l10n.t('Active milestones with')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{l10n.t('Confirmed')}</th>
              <th scope="col">{l10n.t('Nominal')}</th>
            </tr>
          </thead>
          <tbody>
            <PairRow label={l10n.t('Sponsor')} pair={sponsors} />
            <PairRow label={l10n.t('Mentor')} pair={mentors} />
            <PairRow label={l10n.t('Both')} pair={both} />
          </tbody>
        </table>
        <Fact label={l10n.t('Wins in {0}', winsThisQuarter.label)}>{winsThisQuarter.count}</Fact>
        <Fact label={l10n.t('Wins a leader knows of, in 12 months')}>
          {countText(overview.knownToLeaders)}
        </Fact>
        <Fact label={l10n.t('Promises you made')}>{overview.promises}</Fact>
        <Fact label={l10n.t('Last change of the log')}>
          {overview.lastChange === null ? notRecorded() : <Day on={overview.lastChange} />}
        </Fact>
      </div>
    </Section>
  );
}

function PairRow({ label, pair }: { readonly label: string; readonly pair: CoveragePair }) {
  return (
    <tr>
      <th scope="row">
        {label}
        <CoverageMeter label={label} pair={pair} />
      </th>
      <td>
        <CountText count={pair.confirmed} />
      </td>
      <td>
        <CountText count={pair.nominal} />
      </td>
    </tr>
  );
}
