import type { DropLine, GroupDrop, Risk } from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';

/** Who is thought away: one person, or everybody in a layer, a domain or the reporting line. */
export interface DropChoice {
  /** Kind and id or name; stored, so it must stay the same. */
  readonly key: string;
  readonly kind: 'person' | GroupDrop['kind'];
  readonly name: string;
}

/** What goes with them; every list is empty when nothing does. */
export type Loss = Omit<DropLine, 'entry' | 'name'>;

interface Candidates {
  readonly people: readonly Named[];
  readonly layers: readonly string[];
  readonly domains: readonly string[];
}

/** Everybody and every group that can be chosen, those without a loss too: "nothing is lost" is an answer. */
export function dropChoices(risk: Risk, candidates: Candidates): readonly DropChoice[] {
  const group = (kind: GroupDrop['kind'], names: readonly string[]) => {
    const lost = risk.groups.filter(one => one.kind === kind).map(({ name }) => name);
    return [...new Set([...names, ...lost])].map(name => ({ key: `${kind} ${name}`, kind, name }));
  };
  const people = new Map(
    [...candidates.people, ...risk.drops].map(({ entry, name }) => [entry.id, name]),
  );
  return [
    ...[...people].map(([id, name]) => ({ key: `person ${id}`, kind: 'person' as const, name })),
    ...group('layer', candidates.layers),
    ...group('domain', candidates.domains),
    ...group('reporting-line', []),
  ];
}

const nothing: Loss = { sponsorOf: [], mentorOf: [], everythingOf: [], topics: [], forums: [] };

export function lossOf({ drops, groups }: Risk, { key, kind, name }: DropChoice): Loss {
  if (kind === 'person') return drops.find(({ entry }) => `person ${entry.id}` === key) ?? nothing;
  const found = groups.find(one => one.kind === kind && one.name === name);
  if (found === undefined) return nothing;
  const { sponsorOf, mentorOf, everythingOf } = found;
  return { ...nothing, sponsorOf, mentorOf, everythingOf };
}
