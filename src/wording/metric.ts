import type { Win } from '../core/log/careerLog';

/** The metric as recorded; an estimate says that it is one (domain.md, H5). */
export function metricText({ metric }: Win): string | null {
  if (!metric) return null;
  const { name, baseline, value, unit, kind } = metric;
  const change = baseline === undefined ? `${value}` : `${baseline} → ${value}`;
  const amount = unit === undefined ? change : `${change} ${unit}`;
  return kind === 'estimated' ? `${name} ${amount} est.` : `${name} ${amount}`;
}
