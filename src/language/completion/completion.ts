import type { Span } from '../../yaml/read/node';

/** A `setting` is a word from one of the lists in `settings.yaml`. */
export type CompletionKind = 'key' | 'word' | 'setting' | 'reference' | 'date' | 'rhythm' | 'entry';

/** One thing that fits at the caret. They are given in the order in which they are to be shown. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly label: string;
  /** Stands beside the label: a type, a name, a day. */
  readonly detail: string;
  readonly doc: string;
  /** What typed characters are compared with. */
  readonly filter: string;
  /** The word at the caret, to be replaced as a whole. */
  readonly replace: Span;
  /**
   * The text to insert. Its lines have their final indentation, so an editor must not indent them again.
   * In a snippet `${1:name}` and `$0` are places to go to, and `\` stands before other `$`, `}` and `\`.
   */
  readonly text: string;
  readonly isSnippet: boolean;
  /** What is inserted calls for a value that can be suggested too. */
  readonly isFollowed: boolean;
}
