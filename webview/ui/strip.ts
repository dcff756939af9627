import type { Count } from '../../src/shared/modelParts';

/** More squares than this would not be counted by eye any more. */
const mostCells = 12;

/** `k` filled of `n`; with many, one cell stands for several, and never all for a share below the whole. */
export function stripCells({ k, n }: Count): readonly boolean[] {
  const cells = Math.min(n, mostCells);
  const share = n === 0 ? 0 : (k / n) * cells;
  const filled = k === n ? cells : Math.min(Math.max(k > 0 ? 1 : 0, Math.round(share)), cells - 1);
  return Array.from({ length: cells }, (_, index) => index < filled);
}
