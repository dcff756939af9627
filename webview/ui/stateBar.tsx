import * as l10n from '@vscode/l10n';
import type { Overview } from '../../src/shared/dashboardModel';
import { milestoneStateLabel } from './milestoneStates';
import { percent } from './percent';

type StateCounts = Overview['milestonesByState'];

/** How many milestones are in which state: counts side by side, never a mean. */
export function StateBar({ counts }: { readonly counts: StateCounts }) {
  const shown = counts.filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <p class="dim">{l10n.t('No milestones yet.')}</p>;

  return (
    <>
      <Segments counts={shown} total={total} />
      <ul class="legend">
        {shown.map(({ state, count }) => (
          <li key={state}>
            <span class={`dot state-${state}`} aria-hidden="true" />
            <span class="count">{count}</span> {milestoneStateLabel(state)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Segments({ counts, total }: { readonly counts: StateCounts; readonly total: number }) {
  let before = 0;
  return (
    <svg class="stateBar" width="100%" height="8" aria-hidden="true">
      {counts.map(({ state, count }) => {
        const start = before;
        before += count;
        return (
          <rect
            key={state}
            class={`state-${state}`}
            x={percent(start / total)}
            width={percent(count / total)}
            y="0"
            height="8"
          />
        );
      })}
    </svg>
  );
}
