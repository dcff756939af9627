import * as l10n from '@vscode/l10n';
import type { CoveragePair, Overview as OverviewModel } from '../../src/shared/dashboardModel';
import { CountText } from '../ui/countText';
import { CoverageMeter } from '../ui/coverageMeter';
import { Section } from '../ui/section';
import { StateBar } from '../ui/stateBar';

export function Overview({ overview }: { readonly overview: OverviewModel }) {
  const { milestonesByState, sponsors, mentors, both, winsThisQuarter } = overview;
  return (
    <Section name="overview" title={l10n.t('Overview')}>
      <div class="facts">
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
        <p class="fact">
          <span>{l10n.t('Wins in {0}', winsThisQuarter.label)}</span>
          <span class="count">{winsThisQuarter.count}</span>
        </p>
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
