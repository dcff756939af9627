import { percent } from './percent';

interface ProgressBarProps {
  /** 0..1; `null` draws an empty outline, which no zero does. */
  readonly progress: number | null;
  /** Share of the time that has passed, 0..1. */
  readonly elapsed: number | null;
  /** The same in words. */
  readonly label: string;
}

export function ProgressBar({ progress, elapsed, label }: ProgressBarProps) {
  return (
    <svg class="progressBar" width="100%" height="12" role="img" aria-label={label}>
      <title>{label}</title>
      {progress === null ? (
        <rect class="bar-unknown" x="0.5" y="4.5" width="99%" height="3" rx="1.5" />
      ) : (
        <>
          <rect class="bar-track" x="0" y="4" width="100%" height="4" rx="2" />
          <rect class="bar-fill" x="0" y="4" width={percent(progress)} height="4" rx="2" />
        </>
      )}
      {elapsed !== null && (
        <line class="bar-mark" x1={percent(elapsed)} x2={percent(elapsed)} y1="1" y2="11" />
      )}
    </svg>
  );
}
