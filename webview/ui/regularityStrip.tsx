import * as l10n from '@vscode/l10n';
import type { Count } from '../../src/shared/modelParts';
import { stripCells } from './strip';

const side = 8;
const step = side + 2;

/** One square for each gap between check-ins: filled when it was on time, open when it was longer. */
export function RegularityStrip({ onTime }: { readonly onTime: Count }) {
  const cells = stripCells(onTime);
  const text = l10n.t('{0} of {1} check-ins on time', onTime.k, onTime.n);
  return (
    <svg class="strip" width={cells.length * step} height={side + 2} role="img" aria-label={text}>
      <title>{text}</title>
      {cells.map((isOnTime, index) => (
        <rect
          key={index}
          class={isOnTime ? 'strip-kept' : 'strip-late'}
          x={index * step + 0.5}
          y="1.5"
          width={side - 1}
          height={side - 1}
        />
      ))}
    </svg>
  );
}
