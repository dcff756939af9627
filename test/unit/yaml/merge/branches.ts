import type { Kind } from '../../../../src/core/schema/kinds';
import { addEntry } from '../../../../src/yaml/edit/addEntry';
import { removeEntry } from '../../../../src/yaml/edit/removeEntry';
import type { FieldChange } from '../../../../src/yaml/edit/fieldChange';
import { setField } from '../../../../src/yaml/edit/setField';
import { applySplice } from '../../../../src/yaml/edit/splice';
import { readListFile } from '../../../../src/yaml/read/readFile';

import type { Random } from './random';

/** A file of the log and what two people made of it, each on a branch. */
export interface Branches {
  readonly path: string;
  readonly kind: Kind;
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export type Values = Readonly<Record<string, unknown>>;

interface Subject {
  readonly kind: Kind;
  readonly path: string;
  readonly values: (random: Random, id: string) => Values;
  readonly changes: (random: Random) => readonly [string, FieldChange];
}

const texts = [
  'Cut costs',
  'Fewer: calls',
  'A "quoted" thing',
  'Two\nlines',
  "# no comment's",
  'Größe',
] as const;
const day = (random: Random) => `2026-0${1 + random.below(9)}-${10 + random.below(18)}`;
const set = (value: unknown): FieldChange => ({ change: 'set', value });
const append = (value: unknown): FieldChange => ({ change: 'append', value });

const subjects: readonly [Subject, ...Subject[]] = [
  {
    kind: 'wins',
    path: 'wins/2026.yaml',
    values: (random, id) => ({
      id,
      date: day(random),
      title: random.pick(texts),
      ...(random.oneIn(2) ? { story: random.pick(texts), themes: ['speed'] } : {}),
    }),
    changes: random =>
      random.pick([
        ['title', set(random.pick(texts))],
        ['story', set(random.pick(texts))],
        ['impact', set(random.pick(['cost', 'people', 'efficiency']))],
        ['themes', append(`theme ${random.below(1000)}`)],
        ['story', { change: 'remove' }],
      ]),
  },
  {
    kind: 'milestones',
    path: 'milestones.yaml',
    values: (random, id) => ({
      id,
      title: random.pick(texts),
      due: day(random),
      ...(random.oneIn(2) ? { measure: { baseline: 450, target: 200 } } : {}),
    }),
    changes: random =>
      random.pick([
        ['due', set(day(random))],
        ['done', set(day(random))],
        ['next', set({ what: random.pick(texts), due: day(random) })],
        ['measurements', append({ date: day(random), value: 7 })],
      ]),
  },
  {
    kind: 'people',
    path: 'people.yaml',
    values: (random, id) => ({
      id,
      name: random.pick(texts),
      ...(random.oneIn(2) ? { roles: [{ kind: 'mentor', cadence: 'monthly' }] } : {}),
    }),
    changes: random =>
      random.pick([
        ['name', set(random.pick(texts))],
        ['domain', set(random.pick(['data', 'product']))],
        ['notes', set(random.pick(texts))],
        ['knows', append(`person-${random.below(1000)}`)],
        ['forums', append(`Room ${random.below(1000)}`)],
      ]),
  },
];

export function randomBranches(random: Random): Branches {
  const subject = random.pick(subjects);
  const { kind, path } = subject;
  const base = randomBase(random, subject);
  const shared = random.oneIn(8) ? [subject.values(random, 'both')] : [];
  const ours = branch(random, subject, base, 'ours', shared);
  const theirs = branch(random, subject, base, 'theirs', shared);
  return { path, kind, base, ours, theirs };
}

/** Up to six entries as people write them: comments, gaps, Windows line ends, an indented list. */
function randomBase(random: Random, subject: Subject): string {
  let text = random.oneIn(3) ? '# My list\n\n' : '';
  const gap = random.pick(['', '', '\n', '\n# next\n']);
  const count = random.below(7);
  for (let index = 0; index < count; index++) {
    text = withEntry(text, subject, subject.values(random, `base-${index}`));
    if (random.oneIn(4)) text = text.replace(/$/, '  # a remark at the end\n');
    if (index < count - 1) text += gap;
  }
  if (random.oneIn(4)) text = text.replace(/^(?=[- ])/gm, '  ');
  if (random.oneIn(6)) text = text.trimEnd();
  return random.oneIn(4) ? text.replaceAll('\n', '\r\n') : text;
}

function branch(
  random: Random,
  subject: Subject,
  base: string,
  name: string,
  shared: readonly Values[],
): string {
  let text = base;
  for (let count = 1 + random.below(3); count > 0; count--) text = changed(random, subject, text);
  const fresh = Array.from({ length: 1 + random.below(3) }, (_, index) =>
    subject.values(random, `${name}-${index}`),
  );
  for (const values of [...shared, ...fresh]) text = withEntry(text, subject, values);
  return text;
}

/** One entry changed or removed; a text that cannot be changed in that way stays as it is. */
function changed(random: Random, { kind, path, changes }: Subject, text: string): string {
  const file = readListFile(path, kind, text);
  const entries = file.items.flatMap(({ item }) =>
    item.entries.flatMap(({ entry }) => entry ?? []),
  );
  const entry = entries[random.below(Math.max(1, entries.length))];
  const [field, change] = changes(random);
  if (!entry) return text;
  if (random.oneIn(10)) return applySplice(text, removeEntry(file, entry));
  const isAbsent = change.change === 'remove' && !(field in entry);
  return isAbsent ? text : applySplice(text, setField(file, entry, kind, field, change));
}

function withEntry(text: string, { kind, path }: Subject, values: Values): string {
  return applySplice(text, addEntry(readListFile(path, kind, text), values));
}
