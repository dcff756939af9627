import type { Field, Fields, ValueType } from '../../core/schema/field';
import type { Kind, SingletonKind } from '../../core/schema/kinds';
import type { Span } from '../../yaml/read/node';
import type { OutlineScalar } from '../outline/outline';

/** An offset in the text of a file, as it stands in the editor. */
export interface Caret {
  /** Path in the career folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly offset: number;
}

/** What is written around the caret, and may be replaced. */
export interface Word extends Span {
  readonly text: string;
  /** The part of it before the caret. */
  readonly typed: string;
  readonly style: OutlineScalar['style'];
}

/** The entry around the caret. */
export interface EntryContext {
  readonly kind: Kind | SingletonKind;
  /** The id written in it. */
  readonly id: string | undefined;
  /** Fields that an entry inside a meeting takes over from it, when they are not written. */
  readonly inherited: readonly string[];
}

interface CursorBase {
  readonly entry: EntryContext;
  /** Steps from the entry to the caret, as in `roles.0.kind`. */
  readonly path: string;
  readonly word: Word;
}

/** At a key of a mapping, or where one can stand between the others. */
export interface KeyCursor extends CursorBase {
  readonly place: 'key';
  readonly fields: Fields;
  /** Keys of the mapping, without the one at the caret. */
  readonly present: readonly string[];
  readonly hasColon: boolean;
  readonly flow: boolean;
  /** Where the keys of the mapping stand. */
  readonly column: number;
}

/**
 * Where a value stands on its line: behind its key, behind a dash, alone on a line below its key (or, in a
 * list, in the column of the dashes), or inside brackets.
 */
export type ValuePosition = 'behind-key' | 'behind-dash' | 'own-line' | 'in-brackets';

/** At a value, or where one can stand. */
export interface ValueCursor extends CursorBase {
  readonly place: 'value';
  /** The field it belongs to, also for one of several values of a list; `undefined` for a whole entry. */
  readonly field: Field | undefined;
  /** What may stand here; inside a list the type of its items. */
  readonly type: ValueType;
  /** True where a list may stand, so that several values are possible. */
  readonly isListed: boolean;
  readonly position: ValuePosition;
  /** Column of the keys of the mapping around it. */
  readonly column: number;
  /** What must stand between a colon and the value. */
  readonly lead: '' | ' ';
  /** What must stand between the value and a comment. */
  readonly tail: '' | ' ';
  /** The other single values of the same list. */
  readonly siblings: readonly string[];
}

export type Cursor = KeyCursor | ValueCursor;
