import * as l10n from '@vscode/l10n';
import type { WinLine, Wins as WinsModel } from '../../src/shared/sections/wins';
import { BarChart } from '../ui/barChart';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { daysText } from '../ui/countText';
import { Day } from '../ui/day';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { quarterBars } from '../ui/quarterBars';
import { Section } from '../ui/section';

interface WinsProps {
  readonly wins: WinsModel;
  /** How many quarters there is room for. */
  readonly quarters: number;
}

export function Wins({ wins, quarters }: WinsProps) {
  return (
    <Section
      name="wins"
      title={l10n.t('Wins')}
      count={wins.total}
      actions={<CommandIcon command="logWin" icon="plus" label={l10n.t('Log Win')} />}
    >
      {wins.total === 0 ? (
        <EmptyNote text={l10n.t('A win is something you changed, and how it shows.')}>
          <CommandButton command="logWin">{l10n.t('Log Win')}</CommandButton>
        </EmptyNote>
      ) : (
        <>
          <div class="facts">
            <BarChart
              name="quarters"
              caption={l10n.t('Wins per quarter')}
              columns={[l10n.t('Quarter'), l10n.t('Wins')]}
              bars={quarterBars(wins.perQuarter, quarters)}
            />
            <p class="dim">{loggedText(wins)}</p>
          </div>
          {wins.recent.length > 0 && <Recent lines={wins.recent} />}
        </>
      )}
    </Section>
  );
}

function Recent({ lines }: { readonly lines: readonly WinLine[] }) {
  return (
    <>
      <h3 class="subhead">{l10n.t('Recent')}</h3>
      <ul class="rows">
        {lines.map(line => (
          <li key={line.entry.id} class="row row-line">
            <div class="rowText">
              <EntryLink entry={line.entry} wholeRow>
                {line.title}
              </EntryLink>
              {line.metric !== null && <span>{line.metric}</span>}
              <span class="dim">
                <Day on={line.date} />
                {line.impact !== null && `, ${line.impact}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A streak is told as a fact, and only where there is one. */
function loggedText({ daysSinceLast, streak }: WinsModel): string {
  const last =
    daysSinceLast === null
      ? l10n.t('Last logged: not recorded.')
      : daysSinceLast === 0
        ? l10n.t('Last logged today.')
        : l10n.t('Last logged {0} ago.', daysText(daysSinceLast));
  if (streak === null || streak.periods < 2) return last;

  const period = streak.weeks === 1 ? l10n.t('1 week') : l10n.t('{0} weeks', streak.weeks);
  return `${last} ${l10n.t('{0} periods of {1} in a row.', streak.periods, period)}`;
}
