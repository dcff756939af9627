import type { Series } from './bar';

/**
 * A texture for each series, so that colour is never the only sign: plain, then lines one way, the other
 * way, dots, crossed, and so on. The first is plain paint and needs none.
 */
const textures = [
  '',
  'M-1 1l2 -2M0 6l6 -6M5 7l2 -2',
  'M3 2.500v1M0 5.500v1M6 5.500v1',
  'M0 3h6',
  'M-1 5l2 2M0 0l6 6M5 -1l2 2',
  'M3 0v6',
  'M0 0l6 6M6 0l-6 6',
  'M0 3h6M3 0v6',
  'M0 1.500h6M0 4.500h6',
] as const;

/** How many series look different; those beyond share the look of the last. */
const lastSeries = textures.length - 1;

interface PatternsProps {
  readonly chart: string;
  readonly count: number;
}

export function Patterns({ chart, count }: PatternsProps) {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {textures.slice(1, count).map((texture, index) => (
          <pattern
            key={texture}
            id={patternId(chart, index + 1)}
            class={`series-${index + 1}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <rect class="pattern-ground" width="6" height="6" />
            <path class="pattern-lines" d={texture} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** What an element needs to look like its series. */
export interface SeriesLook {
  readonly class: string;
  readonly fill?: string;
}

export function seriesLook(chart: string, { isUnknown }: Series, index: number): SeriesLook {
  if (isUnknown) return { class: 'chart-segment series-none' };
  const look = Math.min(index, lastSeries);
  const className = `chart-segment series-${look}`;
  // The first has its paint in the style sheet.
  return look === 0
    ? { class: className }
    : { class: className, fill: `url(#${patternId(chart, look)})` };
}

export function Swatch({ look }: { readonly look: SeriesLook }) {
  return (
    <svg class="swatch" width="12" height="12" aria-hidden="true">
      <rect {...look} x="0.5" y="0.5" width="11" height="11" />
    </svg>
  );
}

function patternId(chart: string, series: number): string {
  return `${chart}-series-${series}`;
}
