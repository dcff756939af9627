import * as l10n from '@vscode/l10n';
import type { MilestoneLine } from '../../../src/shared/dashboardModel';
import { daysText } from '../../ui/words';
import { dayText, monthText } from '../../ui/dayText';
import { EntryLink } from '../../ui/entryLink';
import { elapsedText } from '../../ui/milestoneStates';
import { Part } from '../../ui/part';
import { percent } from '../../ui/percent';
import { timeline, type Span, type Timeline } from './timelineGeometry';

interface TimelineChartProps {
  readonly lines: readonly MilestoneLine[];
  readonly today: string;
}

/** Each milestone from its start to its due date. The list above tells the same in words. */
export function TimelineChart({ lines, today }: TimelineChartProps) {
  const chart = timeline(lines, today);
  if (chart === null) return null;

  return (
    <Part title={l10n.t('Time to the due dates')} isWide>
      <div class="timeline">
        <Axis chart={chart} />
        <ul>
          {chart.spans.map(span => (
            <li key={span.line.entry.id} class="row timelineRow">
              <EntryLink entry={span.line.entry} wholeRow>
                {span.line.title}
              </EntryLink>
              <SpanBar span={span} chart={chart} />
            </li>
          ))}
        </ul>
      </div>
      <p class="note dim">
        {l10n.t('The upright line is today, the ring the next step, the diamond the due date.')}
      </p>
    </Part>
  );
}

const axisHeight = 16;

function Axis({ chart: { ticks, now } }: { readonly chart: Timeline }) {
  const language = document.documentElement.lang;
  return (
    <svg class="chart timelineAxis" width="100%" height={axisHeight} aria-hidden="true">
      {ticks.map(({ day, at }, index) => (
        <text
          key={day}
          class="chart-axis"
          x={percent(at)}
          y="12"
          text-anchor={at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle'}
        >
          {monthText(day, language, beginsYear(ticks, index))}
        </text>
      ))}
      <line class="bar-mark" x1={percent(now)} x2={percent(now)} y1="12" y2={axisHeight} />
    </svg>
  );
}

/** A year is told once, where it begins. */
function beginsYear(ticks: Timeline['ticks'], index: number): boolean {
  return ticks[index]?.day.slice(0, 4) !== ticks[index - 1]?.day.slice(0, 4);
}

const middle = 9;

function SpanBar({ span, chart }: { readonly span: Span; readonly chart: Timeline }) {
  const { line, from, due, next } = span;
  const text = spoken(line);
  return (
    <svg class="timelineBar" width="100%" height={2 * middle} role="img" aria-label={text}>
      <title>{text}</title>
      {chart.ticks.map(({ day, at }) => (
        <line
          key={day}
          class="timelineTick"
          x1={percent(at)}
          x2={percent(at)}
          y1="0"
          y2={2 * middle}
        />
      ))}
      {from !== null && <Stretch from={from} due={due} progress={line.progress} />}
      <line
        class="bar-mark"
        x1={percent(chart.now)}
        x2={percent(chart.now)}
        y1="0"
        y2={2 * middle}
      />
      {next !== null && <circle class="timelineNext" cx={percent(next)} cy={middle} r="3.5" />}
      <svg x={percent(due)} y={middle} width="1" height="1" overflow="visible">
        <path class={`timelineDue state-${line.state}`} d="M0 -6l6 6l-6 6l-6 -6z" />
      </svg>
    </svg>
  );
}

interface StretchProps {
  readonly from: number;
  readonly due: number;
  readonly progress: number | null;
}

/** The time of a milestone; how far the work itself has come is its solid part. */
function Stretch({ from, due, progress }: StretchProps) {
  const length = Math.max(0, due - from);
  const shape = { x: percent(from), y: middle - 3, height: 6 };
  return (
    <>
      <rect
        class={progress === null ? 'bar-unknown' : 'bar-track'}
        width={percent(length)}
        {...shape}
      />
      {progress !== null && <rect class="bar-fill" width={percent(length * progress)} {...shape} />}
    </>
  );
}

function spoken(line: MilestoneLine): string {
  const { title, stateLabel, due, daysLeft, progressText, elapsed, next } = line;
  const language = document.documentElement.lang;
  const left =
    daysLeft < 0
      ? l10n.t('due {0} ago', daysText(-daysLeft))
      : l10n.t('due in {0}', daysText(daysLeft));
  const parts = [stateLabel, `${left}, ${dayText(due, language)}`, progressText];
  parts.push(elapsedText(elapsed) ?? '');
  if (next !== null) parts.push(l10n.t('next {0}', dayText(next.due, language)));
  return `${title}: ${parts.filter(part => part !== '').join('; ')}`;
}
