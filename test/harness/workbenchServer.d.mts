import type { Browser } from 'playwright-core';

export interface WorkbenchServer {
  readonly port: number;
  readonly log: () => string;
  readonly writeSettings: (settings: Record<string, unknown>) => Promise<void>;
}

export function sharedBrowser(): Promise<Browser>;
export function workbenchServer(
  version: '1.99' | '1.139',
  today?: string,
): Promise<WorkbenchServer>;
