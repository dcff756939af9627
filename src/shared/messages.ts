import type { DashboardCommand, LineAction } from './commands';
import type { DashboardState } from './dashboardModel';
import type { EntryRef } from './modelParts';
import type { FindingRef } from './sections/findings';

/** Host to page: the whole state, every time. */
export interface ToDashboard {
  readonly state: DashboardState;
}

/** Page to host: facts and requests for commands. The page never changes anything itself. */
export interface FromDashboard {
  /** The page has loaded, and was sent no state meanwhile. */
  readonly ready: null;
  readonly openEntry: EntryRef;
  /** What a button of one line asks for, about the entry of that line. */
  readonly act: { readonly action: LineAction; readonly entry: EntryRef };
  /** Does the likeliest fix of a finding, or has one chosen. What a fix changes is the host's to say. */
  readonly fixFinding: { readonly finding: FindingRef; readonly choose: boolean };
  /** Shows the place of a finding that has no entry. */
  readonly openFinding: FindingRef;
  readonly runCommand: { readonly command: DashboardCommand };
  /** Something went wrong in the page; the host writes it to the log. */
  readonly failed: { readonly message: string };
}

export type Message<Messages> = {
  readonly [Type in keyof Messages]: { readonly type: Type; readonly body: Messages[Type] };
}[keyof Messages];

/** One handler per message; a forgotten one does not compile. */
export type Handlers<Messages> = {
  readonly [Type in keyof Messages]: (body: Messages[Type]) => void;
};
