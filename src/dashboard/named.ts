import type { CareerLog, Entry } from '../core/log/careerLog';
import { titleOf } from '../core/log/title';
import type { Kind } from '../core/schema/kinds';
import type { Named } from '../shared/modelParts';

/** What entries go by, looked up once for a whole model. */
export interface Names {
  readonly entry: (kind: Kind, entry: Entry) => Named;
  /** By id; an id that no entry has stands for itself. */
  readonly person: (id: string) => Named;
  readonly milestone: (id: string) => Named;
  readonly goal: (id: string) => Named;
}

export function namesOf(log: CareerLog): Names {
  const lookup = (kind: 'people' | 'milestones' | 'goals') => {
    const entries: readonly Entry[] = log[kind];
    const names = new Map(entries.map(entry => [entry.id, titleOf(kind, entry)]));
    return (id: string): Named => ({ entry: { kind, id }, name: names.get(id) ?? id });
  };
  const person = lookup('people');
  const nameOf = (kind: Kind, entry: Entry) => {
    const title = titleOf(kind, entry);
    // A meeting goes by the people who were there, of whom it knows the ids.
    return kind === 'meetings'
      ? title
          .split(', ')
          .map(id => person(id).name)
          .join(', ')
      : title;
  };
  return {
    entry: (kind, entry) => ({ entry: { kind, id: entry.id }, name: nameOf(kind, entry) }),
    person,
    milestone: lookup('milestones'),
    goal: lookup('goals'),
  };
}

export function byName(a: Named, b: Named): number {
  return a.name.localeCompare(b.name);
}

/** A word of the format as people say it: `make-visible` is "make visible". */
export function wordText(word: string): string {
  return word === 'check-in' ? word : word.replaceAll('-', ' ');
}
