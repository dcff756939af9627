import type * as vscode from 'vscode';

import { isKind, kindNames, type Kind } from '../core/schema/kinds';
import type { DashboardModel } from '../shared/dashboardModel';
import { diagnose } from '../language/diagnostics';
import { plain } from '../yaml/decode/entry';
import { spanOfEntry } from '../yaml/read/locate';

import { dashboardModel } from './dashboard/dashboard';
import { UserError } from './errors';
import type { CareerFolder } from './folder/careerFolder';
import type { FolderState, ReadyFolder } from './folder/folderState';
import type { Values } from './folder/logEdit';
import type { LogWriter, Written } from './folder/logWriter';
import { rangesOf } from './folder/positions';
import { isCalendarDate } from '../core/time/calendar';

/** Zero-based, as in VS Code. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface SnapshotEntry {
  readonly id: string;
  /** Path in the career folder, with `/`. */
  readonly file: string;
  readonly range: PlainRange;
  /** The fields by their names in the format, defaults and inherited values filled in. */
  readonly fields: Values;
}

export interface SnapshotFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly file: string;
  readonly range: PlainRange;
}

/** The whole log on one day, as plain JSON. */
export interface Snapshot {
  readonly version: 1;
  readonly today: string;
  readonly state: FolderState['state'];
  /** URI of the career folder. */
  readonly folder: string | null;
  readonly entries: Readonly<Record<Kind, readonly SnapshotEntry[]>>;
  readonly profile: Values;
  readonly settings: Values;
  readonly findings: readonly SnapshotFinding[];
  /** The dashboard with every measure; `null` unless the state is `ready`. */
  readonly dashboard: DashboardModel | null;
}

/** What `activate` returns: for other extensions, and for tests. */
export interface CareerLogApi {
  readonly version: 1;
  /**
   * The log as it is now, unsaved edits included, measured as of `today` (default: the local date).
   *
   * @throws when `today` is no calendar day.
   */
  snapshot(today?: string): Promise<Snapshot>;
  /** Fires after every change of the log. */
  readonly onDidChange: vscode.Event<void>;
  /**
   * Adds an entry as the commands do: smallest edit, saved, one undo. An `id` is made when none is given.
   *
   * @throws with a sentence for the person when a field is not valid or the file cannot be written.
   */
  add(kind: string, fields: Values): Promise<Written>;
  /** Sets fields of an entry; `null` removes one. Throws as {@link add} does. */
  update(kind: string, id: string, fields: Values): Promise<Written>;
}

export function createApi(
  folder: CareerFolder,
  writer: LogWriter,
  onDidChange: vscode.Event<void>,
): CareerLogApi {
  return Object.freeze<CareerLogApi>({
    version: 1,
    onDidChange,
    snapshot: async (today = folder.today.current) => {
      if (!isCalendarDate(today)) throw new UserError(`"${today}" is no calendar day.`);
      return snapshotOf(await folder.settled(), today);
    },
    add: async (kind, fields) => writer.add(kindOf(kind), fields),
    update: async (kind, id, fields) => writer.update(kindOf(kind), id, fields),
  });
}

function kindOf(name: string): Kind {
  if (isKind(name)) return name;
  throw new UserError(`"${name}" is no kind of entry. Kinds are: ${kindNames.join(', ')}.`);
}

function snapshotOf(state: FolderState, today: string): Snapshot {
  const none = Object.fromEntries(kindNames.map(kind => [kind, []]));
  const ready =
    state.state === 'ready'
      ? { ...state, diagnostics: diagnose(state.reading, today, state.surroundings) }
      : undefined;
  return {
    version: 1,
    today,
    state: state.state,
    folder: ready?.uri.toString() ?? null,
    entries: asEntries(ready ? Object.fromEntries(entriesOf(ready)) : none),
    profile: ready ? { ...ready.reading.log.profile } : {},
    settings: ready ? { ...ready.reading.log.settings } : {},
    findings: ready ? findingsOf(ready) : [],
    dashboard: ready ? dashboardModel(ready, today) : null,
  };
}

function* entriesOf({ reading }: ReadyFolder): Iterable<[Kind, readonly SnapshotEntry[]]> {
  const rangeOf = rangesOf(reading);
  for (const kind of kindNames) {
    const entries = reading.log[kind].map(entry => {
      const { origin, id } = entry;
      const file = reading.files.get(origin.file);
      const span = file?.type === 'list' ? spanOfEntry(file, origin) : undefined;
      const range = plainRange(rangeOf(origin.file, span ?? { start: 0, end: 0 }));
      return { id, file: origin.file, range, fields: plain(entry) };
    });
    yield [kind, entries];
  }
}

function asEntries(entries: Readonly<Record<string, readonly SnapshotEntry[]>>) {
  return entries as Snapshot['entries'];
}

function findingsOf({ reading, diagnostics }: ReadyFolder): readonly SnapshotFinding[] {
  const rangeOf = rangesOf(reading);
  return diagnostics.map(({ code, severity, message, file, ...span }) => ({
    code,
    severity,
    message,
    file,
    range: plainRange(rangeOf(file, span)),
  }));
}

function plainRange({ start, end }: vscode.Range): PlainRange {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
