import assert from 'node:assert/strict';

import { mergeConflict, mergeSides } from '../../../../src/yaml/merge/mergeConflict';
import type { Answers, Question } from '../../../../src/yaml/merge/question';

/** A base and what two people made of it. */
export interface Texts {
  readonly ours: string;
  readonly theirs: string;
  readonly base?: string;
}

/** The merged text; fails when there is none. */
export function merged(path: string, texts: Texts, answers: Answers = {}): string {
  const sides = { base: undefined, ...texts, isBaseExact: true };
  const result = mergeSides(path, sides, answers);
  if (result.outcome !== 'merged') assert.fail(JSON.stringify(result));
  return result.text;
}

export function outcome(path: string, texts: Texts, answers: Answers = {}): string {
  return mergeSides(path, { base: undefined, ...texts, isBaseExact: true }, answers).outcome;
}

export function mergedConflict(path: string, text: string, base?: string): string {
  const result = mergeConflict(path, text, {}, base);
  if (result.outcome !== 'merged') assert.fail(JSON.stringify(result));
  return result.text;
}

/** The open questions as `id field: ours | theirs | base`. */
export function asked(path: string, texts: Texts): readonly string[] {
  return questions(path, texts).map(({ id, field = '*', ours, theirs, base }) => {
    return `${id} ${field}: ${[ours, theirs, base].map(side => side ?? '-').join(' | ')}`;
  });
}

export function questions(path: string, texts: Texts): readonly Question[] {
  const result = mergeSides(path, { base: undefined, ...texts, isBaseExact: true });
  if (result.outcome !== 'questions') assert.fail(JSON.stringify(result));
  return result.questions;
}
