import * as l10n from '@vscode/l10n';
import { useOpen } from '../hostContext';
import type { Bar } from './bar';
import { percent } from './percent';

interface BarChartProps {
  /** Names the chart in the stored view state. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly [string, string];
  readonly bars: readonly Bar[];
}

const plotHeight = 64;
const valueHeight = 16;
const lineHeight = 13;

export function BarChart({ name, caption, columns, bars }: BarChartProps) {
  const highest = Math.max(1, ...bars.map(bar => bar.value));
  const lines = bars.some(bar => bar.axis[1] !== undefined) ? 2 : 1;
  const height = valueHeight + plotHeight + lines * lineHeight + 4;

  return (
    <figure class="chart">
      <figcaption class="subhead">{caption}</figcaption>
      <svg width="100%" height={height} role="img" aria-label={spoken(caption, bars)}>
        {bars.map((bar, index) => (
          <ChartBar
            key={bar.key}
            bar={bar}
            slot={[index / bars.length, 1 / bars.length]}
            height={Math.round((bar.value / highest) * plotHeight)}
          />
        ))}
        <line class="chart-base" x1="0" x2="100%" y1={baseLine + 0.5} y2={baseLine + 0.5} />
      </svg>
      <ChartTable name={name} caption={caption} columns={columns} bars={bars} />
    </figure>
  );
}

const baseLine = valueHeight + plotHeight;

interface ChartBarProps {
  readonly bar: Bar;
  /** Where its slot begins and how wide it is, as shares of the chart. */
  readonly slot: readonly [number, number];
  readonly height: number;
}

function ChartBar({ bar, slot: [start, width], height }: ChartBarProps) {
  const middle = percent(start + width / 2);
  const [axis, group] = bar.axis;
  return (
    <g aria-hidden="true">
      <rect
        class="chart-bar"
        x={percent(start + width * 0.2)}
        width={percent(width * 0.6)}
        y={baseLine - height}
        height={height}
      />
      <text
        class={bar.value === 0 ? 'chart-zero' : 'chart-value'}
        x={middle}
        y={baseLine - height - 4}
      >
        {bar.value}
      </text>
      <text class="chart-axis" x={middle} y={baseLine + lineHeight}>
        {axis}
      </text>
      {group !== undefined && (
        <text class="chart-axis" x={middle} y={baseLine + 2 * lineHeight}>
          {group}
        </text>
      )}
    </g>
  );
}

function ChartTable({ name, caption, columns, bars }: BarChartProps) {
  const [open, setOpen] = useOpen(`${name}-data`, false);
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{l10n.t('Show the numbers')}</summary>
      <table class="numbers">
        <caption class="srOnly">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(bar => (
            <tr key={bar.key}>
              <th scope="row">{bar.label}</th>
              <td>{bar.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function spoken(caption: string, bars: readonly Bar[]): string {
  return `${caption}: ${bars.map(bar => `${bar.label} ${String(bar.value)}`).join(', ')}`;
}
