import type { Named } from '../../src/shared/modelParts';
import type { ContributionLine } from '../../src/shared/sections/people';

export const groupings = ['person', 'milestone'] as const;

export type Grouping = (typeof groupings)[number];

export interface ContributionGroup {
  /** `null` for contributions that name no milestone. */
  readonly of: Named | null;
  readonly lines: readonly ContributionLine[];
}

/** Stored text is not trusted: what is no grouping is the first one. */
export function groupingOf(text: string): Grouping {
  return groupings.find(grouping => grouping === text) ?? 'person';
}

/** By name, with those of no milestone last; a line that names two milestones stands under both. */
export function groupContributions(
  lines: readonly ContributionLine[],
  grouping: Grouping,
): readonly ContributionGroup[] {
  const groups = new Map<string, ContributionGroup>();
  for (const line of lines) {
    const keys = grouping === 'person' ? [line.person] : line.milestones;
    for (const of of keys.length === 0 ? [null] : keys) {
      const id = of?.entry.id ?? '';
      groups.set(id, { of, lines: [...(groups.get(id)?.lines ?? []), line] });
    }
  }
  return [...groups.values()].sort(byName);
}

function byName({ of: a }: ContributionGroup, { of: b }: ContributionGroup): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.name.localeCompare(b.name);
}
