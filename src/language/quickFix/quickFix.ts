import type { RunFix } from '../../rules/fix';
import type { Kind } from '../../core/schema/kinds';
import type { Splice } from '../../yaml/edit/splice';
import type { Span } from '../../yaml/read/node';

/** What a quick fix does, in terms of texts and entries. */
export type Remedy =
  /** Changes the file; the text of a snippet has places to type in. */
  | { readonly does: 'edit'; readonly splice: Splice; readonly isSnippet: boolean }
  /** Selects what is written already, so that it can be typed over. */
  | { readonly does: 'select'; readonly span: Span }
  | { readonly does: 'rename'; readonly to: string }
  /** Asks for an entry of that kind, whose id is known. */
  | { readonly does: 'create'; readonly kind: Kind; readonly id: string }
  | { readonly does: 'run'; readonly run: RunFix };

/** What is offered about a finding, in the file that it stands in. */
export interface QuickFix {
  readonly title: string;
  readonly remedy: Remedy;
  /** True for the one that is most likely wanted and loses nothing. */
  readonly isPreferred: boolean;
}
