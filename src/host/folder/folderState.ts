import type * as vscode from 'vscode';

import type { Diagnostic } from '../../language/diagnostics';
import type { LogReading } from '../../yaml/read/readLog';

/** What is known of the career folder of this window. */
export type FolderState =
  | { readonly state: 'no-workspace' }
  | { readonly state: 'no-folder'; readonly parent: vscode.Uri }
  | { readonly state: 'loading' }
  | { readonly state: 'unusable'; readonly reason: string }
  | ReadyFolder;

export interface ReadyFolder {
  readonly state: 'ready';
  readonly uri: vscode.Uri;
  readonly reading: LogReading;
  readonly diagnostics: readonly Diagnostic[];
  /** One sentence when nothing may be written here. */
  readonly readonlyReason: string | undefined;
  /** One sentence when the workspace holds further career folders. */
  readonly otherFolders: string | undefined;
}
