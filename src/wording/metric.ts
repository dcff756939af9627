import * as l10n from '@vscode/l10n';

import type { Win } from '../core/log/careerLog';
import { changeOf, type Figures } from '../core/measures/change';

import { signed, signedPercent } from './figures';

/** The metric as recorded; an estimate says that it is one (domain.md, H5). */
export function metricText({ metric }: Win): string | null {
  return metric ? figuresText(metric) : null;
}

export function figuresText(metric: Figures): string {
  const { name, baseline, value, unit, kind } = metric;
  const change = baseline === undefined ? `${value}` : `${baseline} → ${value}`;
  const amount = unit === undefined ? change : `${change} ${unit}`;
  return kind === 'estimated' ? `${name} ${amount} est.` : `${name} ${amount}`;
}

/** How far the metric moved, and whether that is better; `null` where there is nothing to compare. */
export function changeText(metric: Figures): string | null {
  const change = changeOf(metric);
  if (!change) return null;
  const { absolute, relative, isBetter } = change;
  const amount =
    metric.unit === undefined ? signed(absolute) : `${signed(absolute)} ${metric.unit}`;
  const both = relative === undefined ? amount : `${amount} (${signedPercent(relative)})`;
  if (isBetter === undefined) return both;
  return isBetter ? l10n.t('{0}, better', both) : l10n.t('{0}, worse', both);
}
