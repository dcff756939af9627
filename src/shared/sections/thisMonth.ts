import type { DashboardCommand } from '../commands';
import type { Count } from '../modelParts';

/** What a good month holds (domain.md, M20): derived from the log, never ticked by hand. */
export interface ThisMonth {
  readonly count: Count;
  readonly lines: readonly MonthLine[];
}

export interface MonthLine {
  readonly key: string;
  /** For example "An ask sent". */
  readonly text: string;
  /** What is there or what is missing, for example "2 of 3 goals" or "last mentor meeting Oct 2". */
  readonly detail: string;
  readonly isDone: boolean;
  /** The command that fulfils it, with the words of its button; `null` where it takes more than a command. */
  readonly action: { readonly command: DashboardCommand; readonly label: string } | null;
}
