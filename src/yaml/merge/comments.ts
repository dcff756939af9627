import { Lexer } from 'yaml';

import type { Three } from './assemble';
import { fullText, type Part } from './parts';

/** What the lexer writes before the text of a scalar. */
const scalarFollows = '\u001F';

/** The comments of a piece of YAML, without what only looks like one inside a text. */
export function commentsIn(text: string): readonly string[] {
  if (!text.includes('#')) return [];
  const comments: string[] = [];
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== scalarFollows) comments.push(token.trim());
    before = token;
  }
  return comments;
}

/** With what stands above it and behind it. */
export function commentsOfPart(part: Part | undefined): readonly string[] {
  return part ? commentsIn(`${part.gap}${fullText(part)}`) : [];
}

/** What a part says in comments that the base lacks. */
export function newComments(part: Part, base: Part | undefined): readonly string[] {
  const known = commentsOfPart(base);
  return commentsOfPart(part).filter(comment => !known.includes(comment));
}

/** The comments that one side added, or that nobody took away, and that a merged text lacks. */
export function lostComments(sides: Three<Part>, merged: string): readonly string[] {
  const [ours, theirs, base] = [sides.ours, sides.theirs, sides.base].map(commentsOfPart);
  const all = new Set([...(ours ?? []), ...(theirs ?? [])]);
  const isWanted = (comment: string) =>
    !base?.includes(comment) || (ours?.includes(comment) && theirs?.includes(comment));
  const written = commentsIn(merged);
  return [...all].filter(comment => isWanted(comment) && !written.includes(comment));
}
