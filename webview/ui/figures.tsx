import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nextFigure } from './nextFigure';

interface FiguresProps {
  /** Says what the whole chart shows. */
  readonly label: string;
  readonly count: number;
  /** The width of what holds it where none is given. */
  readonly width?: number;
  readonly height: number;
  /** Draws the figures; the one at `reachable` is where the Tab key arrives. */
  readonly children: (reachable: number) => ComponentChildren;
}

/** A chart as one stop of the Tab key; the arrow keys go from figure to figure. */
export function Figures({ label, count, width, height, children }: FiguresProps) {
  const [chosen, setChosen] = useState(0);
  const reachable = Math.min(chosen, Math.max(0, count - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextFigure(event.key, reachable, count);
    if (next === undefined || !(event.currentTarget instanceof Element)) return;
    event.preventDefault();
    setChosen(next);
    event.currentTarget.querySelectorAll<SVGElement>('.figure')[next]?.focus();
  };
  return (
    <svg
      width={width ?? '100%'}
      height={height}
      role="group"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {children(reachable)}
    </svg>
  );
}

interface FigureProps {
  /** The figure in words: read aloud, and shown on hover. */
  readonly text: string;
  readonly isReachable: boolean;
  readonly children: ComponentChildren;
}

export function Figure({ text, isReachable, children }: FigureProps) {
  return (
    <g class="figure" role="img" aria-label={text} tabindex={isReachable ? 0 : -1}>
      <title>{text}</title>
      {children}
    </g>
  );
}
