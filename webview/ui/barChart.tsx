import * as l10n from '@vscode/l10n';
import { stack, type Bar, type Series } from './bar';
import { ChartTable } from './chartTable';
import { Figure, Figures } from './figures';
import { Patterns, Swatch, seriesLook, type SeriesLook } from './patterns';
import { percent } from './percent';

interface BarChartProps {
  /** Names the chart in the stored view state and in the markup. */
  readonly name: string;
  readonly caption: string;
  /** What a bar stands for, and what it counts. */
  readonly columns: readonly [string, string];
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
}

const plotHeight = 72;
const valueHeight = 16;
const lineHeight = 13;
const base = valueHeight + plotHeight;

/** Bars with their value on top, stacked where there is more than one series; a table stands below. */
export function BarChart({ name, caption, columns, series, bars }: BarChartProps) {
  const highest = Math.max(1, ...bars.map(bar => bar.value));
  const lines = bars.some(bar => bar.axis[1] !== undefined) ? 2 : 1;
  const height = base + lines * lineHeight + 5;

  return (
    <figure class="chart">
      <figcaption class="subhead">{caption}</figcaption>
      <Patterns chart={name} count={series.length} />
      <Figures label={caption} count={bars.length} height={height}>
        {reachable => (
          <>
            <line class="chart-base" x1="0" x2="100%" y1={base + 0.5} y2={base + 0.5} />
            {bars.map((bar, index) => (
              <Figure key={bar.key} text={spoken(bar, series)} isReachable={index === reachable}>
                <ChartBar
                  looks={series.map((one, index) => seriesLook(name, one, index))}
                  bar={bar}
                  slot={[index / bars.length, 1 / bars.length]}
                  scale={{ highest, height }}
                />
              </Figure>
            ))}
          </>
        )}
      </Figures>
      {series.length > 1 && <Legend chart={name} series={series} bars={bars} />}
      <ChartTable
        name={name}
        caption={caption}
        columns={[...columns, ...(series.length > 1 ? series.map(({ text }) => text) : [])]}
        rows={bars.map(bar => ({
          key: bar.key,
          cells: [bar.label, bar.value, ...(series.length > 1 ? bar.parts : [])],
        }))}
      />
    </figure>
  );
}

interface ChartBarProps {
  /** Look of each series. */
  readonly looks: readonly SeriesLook[];
  readonly bar: Bar;
  /** Where its slot begins and how wide it is, as shares of the chart. */
  readonly slot: readonly [number, number];
  readonly scale: { readonly highest: number; readonly height: number };
}

function ChartBar({ looks, bar, slot: [start, width], scale }: ChartBarProps) {
  const middle = percent(start + width / 2);
  const [axis, group] = bar.axis;
  const segments = stack(bar.parts, scale.highest, { base, height: plotHeight });
  const top = Math.min(base, ...segments.map(({ y }) => y));
  return (
    <>
      <rect
        class="figureArea"
        x={percent(start)}
        width={percent(width)}
        y="0.5"
        height={scale.height - 1}
        rx="2"
      />
      {segments.map(segment => (
        <rect
          key={segment.series}
          {...looks[segment.series]}
          x={percent(start + width * 0.2)}
          width={percent(width * 0.6)}
          y={segment.y}
          height={segment.height}
        />
      ))}
      <text class={bar.value === 0 ? 'chart-zero' : 'chart-value'} x={middle} y={top - 4}>
        {bar.value}
      </text>
      <text class="chart-axis" x={middle} y={base + lineHeight}>
        {axis}
      </text>
      {group !== undefined && (
        <text class="chart-axis" x={middle} y={base + 2 * lineHeight}>
          {group}
        </text>
      )}
    </>
  );
}

interface LegendProps {
  readonly chart: string;
  readonly series: readonly Series[];
  readonly bars: readonly Bar[];
}

function Legend({ chart, series, bars }: LegendProps) {
  return (
    <ul class="legend">
      {series.map((one, index) => (
        <li key={one.key}>
          <Swatch look={seriesLook(chart, one, index)} />
          {one.text}{' '}
          <span class="dim count">
            {bars.reduce((sum, { parts }) => sum + (parts[index] ?? 0), 0)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function spoken({ label, value, parts }: Bar, series: readonly Series[]): string {
  const told = parts.flatMap((part, index) => {
    const text = series[index]?.text;
    return part === 0 || text === undefined || series.length === 1 ? [] : [`${text} ${part}`];
  });
  const total = `${label}: ${value}`;
  return told.length === 0 ? total : l10n.t('{0} ({1})', total, told.join(', '));
}
