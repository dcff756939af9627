import equal from 'fast-deep-equal';

import type { Kind } from '../../../../src/core/schema/kinds';
import { readListFile } from '../../../../src/yaml/read/readFile';

import type { Branches } from './branches';

type Fields = Readonly<Record<string, unknown>>;
export type Entries = ReadonlyMap<string, Fields>;

/** What a merge of two branches must give, worked out on the data alone. */
export interface Expectation {
  readonly entries: Entries;
  /** Keys of the questions that cannot be avoided. */
  readonly questions: readonly string[];
}

/** The entries of a file, without where they stand. */
export function entriesOf(kind: Kind, text: string): Entries {
  const { items } = readListFile(`${kind}.yaml`, kind, text);
  const all = items.flatMap(({ item }) => item.entries.flatMap(({ entry }) => entry ?? []));
  return new Map(
    all.map(entry => {
      const fields = Object.entries(entry).filter(([key]) => key !== 'origin');
      return [entry.id, Object.fromEntries(fields)];
    }),
  );
}

/** @param answer the side that wins where both changed the same. */
export function expectationOf(
  { kind, base, ours, theirs }: Branches,
  answer: 'ours' | 'theirs',
): Expectation {
  const [was, mine, others] = [base, ours, theirs].map(text => entriesOf(kind, text));
  const entries = new Map<string, Fields>();
  const questions: string[] = [];
  for (const id of new Set([...(mine?.keys() ?? []), ...(others?.keys() ?? [])])) {
    const [before, left, right] = [was?.get(id), mine?.get(id), others?.get(id)];
    const one = left ?? right ?? {};
    if (left && right) {
      const { fields, open } = mergedFields(before ?? {}, left, right, answer);
      entries.set(id, fields);
      questions.push(...open.map(field => `${kind}/${id}/${field}`));
    } else if (!before) {
      entries.set(id, one);
    } else if (!equal(before, one)) {
      questions.push(`${kind}/${id}`);
      const chosen = answer === 'ours' ? left : right;
      if (chosen) entries.set(id, chosen);
    }
  }
  return { entries, questions };
}

function mergedFields(before: Fields, left: Fields, right: Fields, answer: 'ours' | 'theirs') {
  const open: string[] = [];
  const fields: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const [was, mine, others] = [before[key], left[key], right[key]];
    if (equal(mine, others) || equal(others, was)) fields[key] = mine;
    else if (equal(mine, was)) fields[key] = others;
    else if (isList(mine) && isList(others)) fields[key] = [...mine, ...others];
    else {
      open.push(key);
      fields[key] = answer === 'ours' ? mine : others;
    }
  }
  return { fields, open };
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** To compare entries: in no order, and what stands twice in a list counts once. */
export function comparable(entries: Entries): unknown {
  const plain = (value: unknown): unknown =>
    isList(value) ? [...new Set(value.map(item => JSON.stringify(item)))].sort() : value;
  return [...entries]
    .map(([id, fields]) => [
      id,
      Object.entries(fields)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [key, plain(value)])
        .sort(([a], [b]) => String(a).localeCompare(String(b))),
    ])
    .sort(([a], [b]) => String(a).localeCompare(String(b)));
}
