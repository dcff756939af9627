import type { MilestoneLine } from '../../../src/shared/dashboardModel';

const dayMs = 86_400_000;

export interface Timeline {
  /** Today, as a share of the whole. */
  readonly now: number;
  readonly ticks: readonly { readonly day: string; readonly at: number }[];
  readonly spans: readonly Span[];
}

/** Shares run from 0 to 1 over the time that is drawn. */
export interface Span {
  readonly line: MilestoneLine;
  /** `null` when no start is recorded: only the due date is then drawn. */
  readonly from: number | null;
  readonly due: number;
  readonly next: number | null;
}

/** From the earliest start to the last due date, today always among them; `null` when there is nothing to draw. */
export function timeline(lines: readonly MilestoneLine[], today: string): Timeline | null {
  const dated = lines.filter(({ due }) => isDay(due));
  if (dated.length === 0) return null;

  const days = dated.flatMap(({ start, due }) => (start === null ? [due] : [start, due]));
  const all = [...days, today].filter(isDay).sort();
  const [first = today, last = today] = [all[0], all.at(-1)];
  const length = Math.max(1, timeOf(last) - timeOf(first));
  const share = (day: string) => Math.min(1, Math.max(0, (timeOf(day) - timeOf(first)) / length));

  return {
    now: share(today),
    ticks: monthStarts(first, last).map(day => ({ day, at: share(day) })),
    spans: dated.map(line => ({
      line,
      from: line.start === null || !isDay(line.start) ? null : share(line.start),
      due: share(line.due),
      next: line.next === null || !isDay(line.next.due) ? null : share(line.next.due),
    })),
  };
}

/** The first days of months, so many months apart that their names have room. */
function monthStarts(first: string, last: string): readonly string[] {
  const from = monthIndex(first) + 1;
  const to = monthIndex(last);
  const apart = [1, 2, 3, 6, 12].find(months => (to - from) / months < mostTicks) ?? 24;
  const begin = Math.ceil(from / apart) * apart;
  const count = Math.max(0, Math.floor((to - begin) / apart) + 1);
  return Array.from({ length: count }, (_, index) => monthStart(begin + index * apart));
}

const mostTicks = 5;

function monthIndex(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthStart(index: number): string {
  const month = String((index % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${month}-01`;
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(timeOf(day));
}
