import * as l10n from '@vscode/l10n';
import type { Wins as WinsModel } from '../../../src/shared/sections/wins';
import { useHost } from '../../hostContext';
import { BarChart } from '../../ui/barChart';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { EmptyNote } from '../../ui/emptyNote';
import { impactsOf, quarterBars } from '../../ui/quarterBars';
import { Section } from '../../ui/section';
import { plain } from '../../ui/words';
import { Setbacks } from './setbacks';
import { loggedText } from './loggedText';
import { WinCounts } from './winCounts';
import { RecentWins, RoughWins } from './winLists';

/** How many quarters there is room for. */
const room = { sidebar: 8, tab: 12 } as const;

export function Wins({ wins }: { readonly wins: WinsModel }) {
  return (
    <Section name="wins" title={l10n.t('Wins')} count={wins.total} actions={<WinActions />}>
      {wins.total === 0 && wins.setbacks.length === 0 ? (
        <EmptyNote text={l10n.t('A win is something you changed, and how it shows.')}>
          <CommandButton command="logWin">{l10n.t('Log Win')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="parts">
          <PerQuarter wins={wins} />
          <WinCounts wins={wins} />
          <RecentWins lines={wins.recent} />
          <RoughWins lines={wins.rough} />
          <Setbacks lines={wins.setbacks} lessonsApplied={wins.lessonsApplied} />
        </div>
      )}
    </Section>
  );
}

function WinActions() {
  return (
    <>
      <CommandIcon command="logWin" icon="plus" label={l10n.t('Log Win')} />
    </>
  );
}

function PerQuarter({ wins }: { readonly wins: WinsModel }) {
  const { place } = useHost();
  const impacts = impactsOf(wins);
  return (
    <div class="part part-wide">
      <div class="facts">
        <BarChart
          name="quarters"
          caption={l10n.t('Wins per quarter, by kind of effect')}
          columns={[l10n.t('Quarter'), l10n.t('Wins')]}
          series={impacts.map(impact => ({
            key: impact ?? '',
            isUnknown: impact === null,
            text: impact === null ? l10n.t('effect not recorded') : plain(impact),
          }))}
          bars={quarterBars(wins.perQuarter, impacts, room[place])}
        />
        <p class="dim">{loggedText(wins)}</p>
      </div>
    </div>
  );
}
