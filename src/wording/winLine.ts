import * as l10n from '@vscode/l10n';

import type { Win } from '../core/log/careerLog';
import { changeOf, type Metric } from '../core/measures/change';

import { signedPercent } from './figures';

/** A win in one sentence: what, as measured or evidenced by what, by doing what (domain.md, M16). */
export function winLine({ title, metric, effect, actions }: Win): string {
  const proof = metric === undefined ? effectProof(effect) : metricProof(metric);
  const how = actions === undefined ? undefined : l10n.t('by {0}', clause(actions));
  return [clause(title), proof, how].filter(part => part !== undefined).join(', ');
}

function effectProof(effect: string | undefined): string | undefined {
  return effect === undefined ? undefined : l10n.t('as evidenced by {0}', clause(effect));
}

function metricProof(metric: Metric): string {
  const { name, baseline, value, unit, kind } = metric;
  const amount = unit === undefined ? `${value}` : `${value} ${unit}`;
  const marked = kind === 'estimated' ? l10n.t('{0} est.', amount) : amount;
  const relative = changeOf(metric)?.relative;
  const whole = relative === undefined ? marked : `${marked} (${signedPercent(relative)})`;
  return baseline === undefined
    ? l10n.t('as measured by {0} of {1}', name, whole)
    : l10n.t('as measured by {0} from {1} to {2}', name, baseline, whole);
}

/** A text as typed, on one line and without its final full stop, so that a sentence can go on. */
function clause(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
}
