import * as l10n from '@vscode/l10n';
import { recentShown, type WinLine } from '../../../src/shared/sections/wins';
import { CommandButton } from '../../ui/commandButton';
import { countText } from '../../ui/countText';
import { Day } from '../../ui/day';
import { Tag } from '../../ui/kit';
import { lacksText } from '../../ui/lacks';
import { Line } from '../../ui/line';
import { LineActions } from '../../ui/lineActions';
import { Part } from '../../ui/part';
import { plain } from '../../ui/words';
import { levelText } from './winCounts';

interface WinListProps {
  readonly lines: readonly WinLine[];
}

export function RecentWins({ lines }: WinListProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={l10n.t('Recent')}>
      <WinList lines={lines.slice(0, recentShown)} />
    </Part>
  );
}

/** Wins nobody could use yet; they are quick to finish while they are fresh. */
export function RoughWins({ lines }: WinListProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={l10n.t('To finish')}>
      <WinList lines={lines} />
      <div class="note">
        <CommandButton command="finishRoughWins">{l10n.t('Finish Rough Wins')}</CommandButton>
      </div>
    </Part>
  );
}

function WinList({ lines }: WinListProps) {
  return (
    <ul class="rows">
      {lines.map(line => (
        <Line
          key={line.entry.id}
          entry={line.entry}
          title={line.title}
          actions={<LineActions actions={line.actions} entry={line.entry} name={line.title} />}
        >
          {line.metric !== null && <span class="sub">{line.metric}</span>}
          <span class="dim">
            <Day on={line.date} />
            {line.impact !== null && `, ${plain(line.impact)}`}
          </span>
          <span class="sub">
            <Tag>{levelText(line.level)}</Tag> <span class="dim">{evidenceText(line)}</span>
          </span>
        </Line>
      ))}
    </ul>
  );
}

/** "6 of 8: no story or witness". */
function evidenceText({ evidence: { count, missing } }: WinLine): string {
  if (missing.length === 0) return countText(count);
  const lacks = lacksText(missing, document.documentElement.lang);
  return l10n.t('{0}: {1}', countText(count), lacks);
}
