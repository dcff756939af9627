import type { Kind, SingletonKind } from '../../core/schema/kinds';

import { commentsIn } from './comments';

export type Choice = 'ours' | 'theirs' | 'both';

/** Something that both sides changed differently, so that only the owner of the log can decide. */
export interface Question {
  /** The name under which {@link Answers} decide it; the same in every run on the same texts. */
  readonly key: string;
  readonly kind: Kind | SingletonKind;
  /** Of the entry; the kind itself for a file that is one mapping. */
  readonly id: string;
  /** Such as `due`, or `roles[mentor].cadence` for a field deeper in the entry; `undefined`: all of it. */
  readonly field: string | undefined;
  /** As written on that side, without its indentation; `undefined`: not there. */
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
  readonly base: string | undefined;
  readonly choices: readonly Choice[];
}

/** A choice for each question, by its key. */
export type Answers = Readonly<Record<string, Choice>>;

/** Where in the log the merge stands, and whom it asks. */
export interface Place {
  readonly kind: Kind | SingletonKind;
  readonly id: string;
  readonly field: string | undefined;
  readonly inquiry: Inquiry;
}

/** Answers what is answered and collects what is not. */
export class Inquiry {
  readonly open: Question[] = [];
  /** The comments inside what was not chosen. */
  readonly #rejected = new Set<string>();

  constructor(readonly answers: Answers) {}

  /** Without an answer the side of the owner's own branch stands until there is one. */
  ask(
    { kind, id, field }: Place,
    sides: Pick<Question, 'ours' | 'theirs' | 'base'>,
    choices: readonly Choice[] = ['ours', 'theirs'],
  ): Choice {
    const key = [kind, id, field].filter(part => part !== undefined).join('/');
    const answer = Object.hasOwn(this.answers, key) ? this.answers[key] : undefined;
    if (answer !== undefined && choices.includes(answer)) {
      if (answer === 'ours') this.reject(commentsIn(sides.theirs ?? ''));
      if (answer === 'theirs') this.reject(commentsIn(sides.ours ?? ''));
      return answer;
    }
    this.open.push({ key, kind, id, field, ...sides, choices });
    return 'ours';
  }

  reject(comments: readonly string[]): void {
    for (const comment of comments) this.#rejected.add(comment);
  }

  isRejected(comment: string): boolean {
    return this.#rejected.has(comment);
  }
}

export function inField(place: Place, key: string): Place {
  return { ...place, field: place.field === undefined ? key : `${place.field}.${key}` };
}

export function inItem(place: Place, key: string): Place {
  return { ...place, field: `${place.field ?? ''}[${key}]` };
}
