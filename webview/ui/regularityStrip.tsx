import * as l10n from '@vscode/l10n';
import type { CheckInLine } from '../../src/shared/dashboardModel';
import { Figure, Figures } from './figures';
import { gapText, stripCells } from './strip';

const side = 8;
const step = side + 2;

/** One square for each gap between check-ins, oldest first: filled when it was on time, open when it was longer. */
export function RegularityStrip({ onTime, gaps }: NonNullable<CheckInLine['regularity']>) {
  const cells = stripCells(gaps);
  const text = l10n.t('{0} of {1} check-ins on time', onTime.k, onTime.n);
  const label =
    cells.length < gaps.length ? l10n.t('{0}; the last {1} are drawn', text, cells.length) : text;
  return (
    <span class="strip">
      <Figures label={label} count={cells.length} width={cells.length * step} height={step}>
        {reachable =>
          cells.map((gap, index) => (
            <Figure
              key={gap.to}
              text={gapText(gap, document.documentElement.lang)}
              isReachable={index === reachable}
            >
              <rect
                class="figureArea"
                x={index * step + 0.5}
                y="0.5"
                width={step - 1}
                height={step - 1}
              />
              <rect
                class={gap.isOnTime ? 'strip-kept' : 'strip-late'}
                x={index * step + 1.5}
                y="1.5"
                width={side - 1}
                height={side - 1}
              />
            </Figure>
          ))
        }
      </Figures>
    </span>
  );
}
