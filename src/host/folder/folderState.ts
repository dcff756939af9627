import type * as vscode from 'vscode';

import type { Diagnostic } from '../../language/diagnostics';
import type { Surroundings } from '../../rules/surroundings';
import type { LogReading } from '../../yaml/read/readLog';

/** What is known of the career folder of this window. */
export type FolderState =
  | { readonly state: 'no-workspace' }
  /** `parents` are where the log may be put. */
  | { readonly state: 'no-folder'; readonly parents: readonly vscode.Uri[] }
  | { readonly state: 'loading' }
  | { readonly state: 'unusable'; readonly reason: string }
  | ReadyFolder;

export interface ReadyFolder {
  readonly state: 'ready';
  readonly uri: vscode.Uri;
  readonly reading: LogReading;
  readonly diagnostics: readonly Diagnostic[];
  readonly surroundings: Surroundings;
  /** One sentence when nothing may be written here. */
  readonly readonlyReason: string | undefined;
  /** Further career folders of the workspace. */
  readonly others: readonly vscode.Uri[];
  /** False when there are others and the person has not said yet which one is meant. */
  readonly isChosen: boolean;
}
