import type { Both } from './assemble';
import { meaningOfPart } from './meaning';
import { numbered, type Part, type Parts } from './parts';
import type { Place } from './question';
import { shownAll } from './shown';

export interface PairingRules {
  /** Where the merge stands at the parts of a name. */
  readonly placeOf: (name: string) => Place;
  /** Whether a part of the base really said this; when left out, it did. */
  readonly isSure?: (base: Part) => boolean;
}

/**
 * Tells parts of one name apart by what they say, such as two values that were measured on one day: which
 * of them stands first says nothing. Where both sides changed them differently, nobody can tell which one
 * became which, so those of one side are chosen.
 */
export function pairRepeated(sides: Both<Parts>, rules: PairingRules): Both<Parts> {
  const { ours, theirs, base, knowsBase } = sides;
  const names = new Set([ours, theirs, base].flatMap(repeatedNames));
  const rejected = new Set<Part>();
  const unlike = new Set<string>();
  for (const name of names) {
    const group: Both<readonly Part[]> = {
      ours: called(name, ours),
      theirs: called(name, theirs),
      base: called(name, base),
      knowsBase: knowsBase && called(name, base).every(part => rules.isSure?.(part) !== false),
    };
    const all = [group.ours, group.theirs, group.base ?? []];
    if (new Set(all.flat().flatMap(part => said([part]))).size === 1) continue;
    unlike.add(name);
    if (isPlain(group)) continue;
    const choice = rules.placeOf(name).inquiry.ask(rules.placeOf(name), shownAll(group));
    for (const part of [
      ...(choice === 'ours' ? group.theirs : group.ours),
      ...(group.base ?? []),
    ]) {
      rejected.add(part);
    }
  }
  const told = (parts: Parts) => toldApart(parts, unlike, rejected);
  return { ours: told(ours), theirs: told(theirs), base: base && told(base), knowsBase };
}

function repeatedNames(side: Parts | undefined): readonly string[] {
  const seen = new Set<string>();
  return (side?.parts ?? []).flatMap(({ name }) => {
    if (seen.has(name)) return name;
    seen.add(name);
    return [];
  });
}

function called(wanted: string, side: Parts | undefined): readonly Part[] {
  return (side?.parts ?? []).filter(({ name }) => name === wanted);
}

/** What each part says; what is said twice gives two different texts. */
function said(parts: readonly Part[]): readonly string[] {
  const seen = new Map<string, number>();
  return parts.map(part => numbered([meaningOfPart(part)], seen));
}

/** Whether one side made no change that the other did not make too. */
function isPlain({ ours, theirs, base = [], knowsBase }: Both<readonly Part[]>): boolean {
  const [mine, others] = [new Set(said(ours)), new Set(said(theirs))];
  const was = new Set(knowsBase ? said(base) : []);
  const differing = [...mine, ...others].filter(text => mine.has(text) !== others.has(text));
  const isUnchanged = (side: ReadonlySet<string>) =>
    differing.every(text => side.has(text) === was.has(text));
  return isUnchanged(mine) || isUnchanged(others);
}

function toldApart(side: Parts, unlike: ReadonlySet<string>, rejected: ReadonlySet<Part>): Parts {
  const keys = new Map<string, number>();
  const parts = side.parts
    .filter(part => !rejected.has(part))
    .map(part => {
      if (!unlike.has(part.name)) return part;
      return { ...part, key: numbered([part.name, meaningOfPart(part)], keys) };
    });
  return { ...side, parts };
}
