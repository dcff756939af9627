import * as l10n from '@vscode/l10n';

import type { EvidencePart, WinEvidence } from '../core/measures/winEvidence';

/** What a win lacks, in a word or two. */
export function partText(part: EvidencePart): string {
  return part === 'effect' ? l10n.t('metric or effect') : part;
}

/** How well a win is proven and what it lacks: `usable, 5 of 8 parts, missing: impact, story, witness`. */
export function evidenceText({ level, count: { k, n }, missing }: WinEvidence): string {
  return missing.length === 0
    ? l10n.t('{0}, {1} of {2} parts', level, k, n)
    : l10n.t('{0}, {1} of {2} parts, missing: {3}', level, k, n, missing.map(partText).join(', '));
}
