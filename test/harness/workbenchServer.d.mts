import type { Browser } from 'playwright-core';

export interface WorkbenchServer {
  readonly port: number;
  readonly log: () => string;
  readonly writeSettings: (settings: Record<string, unknown>) => Promise<void>;
}

export function sharedBrowser(): Promise<Browser>;
/** What a server is started for. */
export interface WindowKind {
  /** The day its clock shows, YYYY-MM-DD, in place of the machine's. */
  readonly today?: string | undefined;
  /** A folder is not trusted until the person says so; else all are. */
  readonly asksForTrust?: boolean;
  /** A file to which each extension host writes what loading and activating the extension took. */
  readonly activationReport?: string | undefined;
  /** The extension runs in the extension host of the browser, and nowhere else. */
  readonly inBrowserHost?: boolean;
}

export function workbenchServer(
  version: '1.99' | '1.139',
  kind?: WindowKind,
): Promise<WorkbenchServer>;
