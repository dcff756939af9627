import { moveLines, type Three } from './assemble';
import { commentsIn } from './comments';
import { textOf, type Part } from './parts';
import type { Question } from './question';

type Shown = Pick<Question, 'ours' | 'theirs' | 'base'>;

/** The sides as a person reads them. */
export function shown({ ours, theirs, base }: Three<Part>): Shown {
  return { ours: asRead(ours), theirs: asRead(theirs), base: asRead(base) };
}

/** As {@link shown}, with the comments around the parts. */
export function shownWithComments({ ours, theirs, base }: Three<Part>): Shown {
  return { ours: withComments(ours), theirs: withComments(theirs), base: withComments(base) };
}

function withComments(part: Part | undefined): string | undefined {
  if (!part) return undefined;
  const text = asRead(part) ?? '';
  return [...commentsIn(part.gap), text + part.tail.trimEnd()].join('\n');
}

/** As {@link shown}, for several parts of one name. */
export function shownAll({ ours, theirs, base }: Three<readonly Part[]>): Shown {
  return { ours: allAsRead(ours), theirs: allAsRead(theirs), base: allAsRead(base) };
}

function allAsRead(parts: readonly Part[] | undefined): string | undefined {
  return parts?.length ? parts.map(asRead).join('\n') : undefined;
}

function asRead(part: Part | undefined): string | undefined {
  if (!part) return undefined;
  const text = textOf(part.value).trimEnd();
  const margins = [...text.matchAll(/\n( *)\S/g)].map(([, spaces = '']) => spaces.length);
  return moveLines(text, margins.length > 0 ? -Math.min(...margins) : 0);
}
