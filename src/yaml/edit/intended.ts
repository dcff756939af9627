import type { Entry } from '../../core/log/careerLog';
import type { ValueType } from '../../core/schema/field';
import { Context } from '../decode/context';
import { decodeValue } from '../decode/value';
import { compose } from '../read/compose';

import { emitValue } from './emit';
import type { FieldChange } from './setField';
import { plain } from './verify';

/**
 * The fields that an entry must have after a change: those of `before`, but for the one at `path`.
 * A removed field takes the value of `after`, because only reading knows its default or what it inherits.
 */
export function intended(
  before: Entry,
  after: Entry,
  path: string,
  type: ValueType,
  change: FieldChange,
): unknown {
  const steps = path.split('.');
  const fields = plain(before);
  switch (change.change) {
    case 'set':
      return put(fields, steps, readAlone(change.value, type));
    case 'append':
      return put(fields, steps, [
        ...listAt(fields, steps),
        ...asList(readAlone([change.value], type)),
      ]);
    case 'remove': {
      const holder = steps.slice(0, -1);
      const last = steps.at(-1) ?? '';
      if (!isIndex(last)) return put(fields, steps, at(plain(after), steps));
      const others = listAt(fields, holder).filter((_, index) => index !== Number(last));
      return put(fields, holder, others);
    }
  }
}

/** What reading makes of a value that is written on its own. */
function readAlone(value: unknown, type: ValueType): unknown {
  const style = { indent: 0, eol: '\n', flow: false };
  const written = emitValue(value, type, style);
  const { root } = compose(`key:${written.startsWith('\n') ? '' : ' '}${written}\n`);
  const node = root?.type === 'map' ? root.pairs[0]?.value : undefined;
  return decodeValue(node, type, new Context());
}

function at(tree: unknown, steps: readonly string[]): unknown {
  let current = tree;
  for (const step of steps) {
    if (Array.isArray(current)) current = asList(current)[Number(step)];
    else current = isMapping(current) ? current[step] : undefined;
  }
  return current;
}

function put(tree: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(tree)) {
    return asList(tree).map((item, index) =>
      index === Number(step) ? put(item, rest, value) : item,
    );
  }
  const mapping = isMapping(tree) ? tree : {};
  const inner = put(mapping[step], rest, value);
  const others = Object.entries(mapping).filter(([key]) => key !== step);
  return Object.fromEntries(inner === undefined ? others : [...others, [step, inner]]);
}

function listAt(tree: unknown, steps: readonly string[]): readonly unknown[] {
  return asList(at(tree, steps));
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isIndex(step: string): boolean {
  return /^\d+$/.test(step);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
