import * as l10n from '@vscode/l10n';
import type { Supporter } from '../../src/shared/dashboardModel';

export type Side = 'sponsor' | 'mentor';

/** Sponsors: identified, asked, confirmed, acted. Mentors: planned, discussed, live. */
const levels: Readonly<Record<Side, number>> = { sponsor: 4, mentor: 3 };

const step = 8;
const size = 6;

interface LevelMarkProps {
  readonly side: Side;
  readonly supporter: Supporter;
}

/** One step for each level; square for sponsors, round for mentors; solid when confirmed, open when nominal. */
export function LevelMark({ side, supporter: { name, level, label, confirmed } }: LevelMarkProps) {
  const text = supportText(side, name, label, confirmed);
  return (
    <svg class="levelMark" width={levels[side] * step} height="10" role="img" aria-label={text}>
      <title>{text}</title>
      {Array.from({ length: levels[side] }, (_, index) => (
        <rect
          key={index}
          class={index >= level ? 'level-off' : confirmed ? 'level-confirmed' : 'level-nominal'}
          x={index * step + 1}
          y="2"
          width={size}
          height={size}
          rx={side === 'mentor' ? size / 2 : 0}
        />
      ))}
    </svg>
  );
}

function supportText(side: Side, name: string, label: string, confirmed: boolean): string {
  const role = side === 'sponsor' ? l10n.t('sponsor') : l10n.t('mentor');
  const kind = confirmed ? l10n.t('confirmed support') : l10n.t('nominal support');
  return l10n.t('{0}, {1}: {2} ({3})', name, role, label, kind);
}
