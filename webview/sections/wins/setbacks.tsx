import * as l10n from '@vscode/l10n';
import type { Wins } from '../../../src/shared/sections/wins';
import { countText, notRecorded } from '../../ui/countText';
import { Day } from '../../ui/day';
import { Line } from '../../ui/line';
import { Part } from '../../ui/part';

interface SetbacksProps {
  readonly lines: Wins['setbacks'];
  readonly lessonsApplied: Wins['lessonsApplied'];
}

/** Apart from the wins: they are counted nowhere else and never leave the log. */
export function Setbacks({ lines, lessonsApplied }: SetbacksProps) {
  if (lines.length === 0) return null;
  return (
    <Part
      title={l10n.t('Setbacks, private')}
      note={l10n.t('{0} lessons applied', countText(lessonsApplied))}
    >
      <ul class="rows">
        {lines.map(({ entry, title, date, lesson, isApplied }) => (
          <Line key={entry.id} entry={entry} title={title}>
            <span class="dim">
              <Day on={date} />
              {isApplied && `, ${l10n.t('applied')}`}
            </span>
            <span class="sub">
              <span class="dim">{l10n.t('Lesson:')}</span> {lesson ?? notRecorded()}
            </span>
          </Line>
        ))}
      </ul>
    </Part>
  );
}
