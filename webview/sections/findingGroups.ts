import type { FindingLine } from '../../src/shared/sections/findings';

export type Severity = FindingLine['severity'];

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface FindingGroup {
  readonly severity: Severity;
  readonly lines: readonly FindingLine[];
}

/** Worst first, only what occurs; each group keeps the order it came in. */
export function bySeverity(lines: readonly FindingLine[]): readonly FindingGroup[] {
  return severities
    .map(severity => ({ severity, lines: lines.filter(line => line.severity === severity) }))
    .filter(group => group.lines.length > 0);
}
