import * as l10n from '@vscode/l10n';
import { closest, distance } from 'fastest-levenshtein';

import type { Problem } from '../problem';
import type { SyntaxProblem } from '../read/compose';
import type { Span } from '../read/node';

/** An item with more mistakes is no entry; each would cost time and help nobody. */
const maxProblems = 100;

/** Collects what is wrong while one item is decoded. */
export class Context {
  readonly problems: Problem[] = [];
  #isReadAlike = true;
  #isReadWhole = true;

  /** A value that the published JSON Schema refuses too. */
  invalid(at: Span, message: string, nearest?: string): undefined {
    this.#add({ code: 'CL001', severity: 'error', message, nearest, isInSchema: true }, at);
    return undefined;
  }

  /**
   * A key that must be written, and say something; told where the mapping begins. Where not all could be read
   * nobody knows what is missing.
   */
  missing(at: Span, key: string, isInSchema: boolean): undefined {
    if (!this.#isReadWhole) return undefined;
    const message = l10n.t('"{0}" is missing.', key);
    this.#add({ code: 'CL001', severity: 'error', message, missing: key, isInSchema }, at);
    return undefined;
  }

  /** A value of the right shape that is wrong all the same. */
  impossible(at: Span, message: string, nearest?: string): undefined {
    this.#add({ code: 'CL001', severity: 'error', message, nearest }, at);
    return undefined;
  }

  /** From here on other readers of the item take it for something else, so nothing is left to them. */
  readDifferently(): void {
    this.#isReadAlike = false;
  }

  /** Something of what is written could not be read. */
  readPartly(): void {
    this.#isReadWhole = false;
  }

  unknownKey(at: Span, key: string, known: readonly string[]): void {
    if (this.problems.length >= maxProblems) return;
    const nearest = near(key, known);
    const message = nearest
      ? l10n.t('Unknown key "{0}". Did you mean "{1}"?', key, nearest)
      : l10n.t('Unknown key "{0}". It is kept, but has no meaning in a career log.', key);
    this.#add({ code: 'CL006', severity: 'information', message, nearest }, at);
  }

  /** A text that is no YAML, or not the YAML that is expected. */
  unreadable(at: Span, message: string, isInSchema: boolean): void {
    this.#add({ code: 'CL007', severity: 'error', message, isInSchema }, at);
  }

  /** What the parser says of the text. */
  syntax(problem: SyntaxProblem): void {
    this.unreadable(problem, problem.message, problem.isOwnRule !== true);
    if (problem.isHarmless !== true) this.readPartly();
  }

  #add({ isInSchema, ...problem }: Omit<Problem, keyof Span>, { start, end }: Span): void {
    if (this.problems.length >= maxProblems) return;
    const isShared = isInSchema === true && this.#isReadAlike;
    this.problems.push({ ...problem, ...(isShared && { isInSchema }), start, end });
  }
}

/** The legal word that a misspelt one most likely means; `undefined` when none is near. */
export function near(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || word.length > 64) return undefined;
  const best = closest(word, words);
  return distance(word, best) <= Math.max(1, Math.floor(best.length / 3))
    ? best
    : words.find(one => haveSameLetters(one, word) && distance(one, word) === 2);
}

/** Two letters that were swapped count as two changes. */
function haveSameLetters(one: string, other: string): boolean {
  const sorted = (word: string) => Array.from(word).sort().join('');
  return one.length === other.length && sorted(one) === sorted(other);
}
