/** How load is spread over people (domain.md, M8). Shares run from 0 to 1. */
export interface Concentration {
  readonly n: number;
  /** Sum of all loads. */
  readonly total: number;
  readonly hhi: number;
  /** "Behaves like this many equally loaded people". */
  readonly nEff: number;
  readonly top: number;
  /** `undefined` for fewer than two people. */
  readonly hhiNormal: number | undefined;
}

/** @returns `undefined` when nobody carries anything. */
export function concentration(loads: readonly number[]): Concentration | undefined {
  const carried = loads.filter(load => load > 0);
  const n = carried.length;
  const total = carried.reduce((sum, load) => sum + load, 0);
  if (n === 0) return undefined;
  const shares = carried.map(load => load / total);
  const hhi = shares.reduce((sum, share) => sum + share * share, 0);
  return {
    n,
    total,
    hhi,
    nEff: 1 / hhi,
    top: Math.max(...shares),
    hhiNormal: n >= 2 ? (hhi - 1 / n) / (1 - 1 / n) : undefined,
  };
}
