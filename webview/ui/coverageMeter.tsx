import type { CoveragePair } from '../../src/shared/dashboardModel';
import type { Count } from '../../src/shared/modelParts';
import { pairText } from './countText';
import { percent } from './percent';

interface CoverageMeterProps {
  readonly label: string;
  readonly pair: CoveragePair;
}

/** Confirmed is the solid part, nominal the outline around it. */
export function CoverageMeter({ label, pair }: CoverageMeterProps) {
  const text = `${label}: ${pairText(pair)}`;
  return (
    <svg class="meter" width="100%" height="8" role="img" aria-label={text}>
      <title>{text}</title>
      <rect class="bar-track" x="0" y="2" width="100%" height="4" rx="2" />
      <rect class="bar-nominal" x="0" y="2" width={share(pair.nominal)} height="4" rx="2" />
      <rect class="bar-fill" x="0" y="2" width={share(pair.confirmed)} height="4" rx="2" />
    </svg>
  );
}

function share(count: Count | null): string {
  return count === null || count.n === 0 ? '0%' : percent(count.k / count.n);
}
