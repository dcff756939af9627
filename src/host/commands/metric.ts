import * as vscode from 'vscode';

import type { Figures } from '../../core/measures/change';
import { changeText, figuresText } from '../../wording/metric';

const change =
  /^(?<name>\D[^:=]{0,80}?)[:=]?\s+(?<from>-?\d+(?:\.\d+)?)\s?(?:->|→|to)\s?(?<to>-?\d+(?:\.\d+)?)\s?(?<unit>\S{0,20})$/u;
const single = /^(?<name>\D[^:=]{0,80}?)\s?[:=]\s?(?<to>-?\d+(?:\.\d+)?)\s?(?<unit>\S{0,20})$/u;

/** What came of a win: a number, or words. */
export type Result = { readonly metric: Figures } | { readonly effect: string };

/**
 * The metric in a line like `p95 latency 450 -> 270 ms` or `coverage: 81 %`. Any other line is kept as it
 * was typed, as the effect in words: nothing is guessed.
 */
export function parseMetric(typed: string): Result {
  const groups = (change.exec(typed) ?? single.exec(typed))?.groups;
  if (!groups) return { effect: typed };
  const { name = '', from, to, unit } = groups;
  return {
    metric: {
      name: name.trim(),
      ...(from !== undefined && { baseline: Number(from) }),
      value: Number(to),
      ...(unit && { unit }),
    },
  };
}

/** How the line is understood; the change is computed. */
export function explainMetric(typed: string): string {
  const result = parseMetric(typed);
  if ('effect' in result)
    return vscode.l10n.t('Kept in words, because it is no "name 1 -> 2 unit".');
  const change = changeText(result.metric);
  const figures = figuresText(result.metric);
  return change === null ? figures : `${figures}: ${change}`;
}
