import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import { saysSame } from '../../yaml/edit/meaning';
import { applySplice, EditRefused, type Splice } from '../../yaml/edit/splice';
import { hasConflict } from '../../yaml/read/conflictMarkers';
import { readListFile, type ListFile } from '../../yaml/read/readFile';
import { readLogFile, type LogFile } from '../../yaml/read/readLog';
import { UserError } from '../errors';
import type { Today } from '../today';
import { Turns } from '../turns';

import type { CareerFolder } from './careerFolder';
import { EditPlan, inFile, type EditedEntry, type EditedFiles } from './editPlan';
import type { FolderState, ReadyFolder } from './folderState';
import { adding, changing, setting, type Change, type LogEdit, type Values } from './logEdit';
import { mapEach, type OneOrMore } from './oneOrMore';
import { rangesIn } from './positions';
import { refuseNewErrors } from './refusals';
import { saveTexts, saveTogether, type Replacement } from './saveTogether';
import type { WindowLock } from './windowLock';

/** Where an entry was written. */
export interface Written {
  readonly id: string;
  /** Path in the career folder. */
  readonly file: string;
  /** False where the document had unsaved changes already: saving is left to the person. */
  readonly isSaved: boolean;
}

/**
 * The only way into the log: smallest edits, checked before they are made, through the editor's own
 * edit and save, so that undo works and open editors win over the disk.
 */
export class LogWriter {
  readonly #turns = new Turns();

  constructor(
    readonly folder: CareerFolder,
    readonly lock: WindowLock,
    readonly today: Today,
  ) {}

  /**
   * Makes what one act of a person does to the log, in order and as one edit with one undo: all of it, or
   * nothing. An entry that the same act adds cannot be changed by it.
   *
   * @param seen the log that was shown to a person who chose in it what is changed. Without, what the folder holds now:
   *   there too a place tells which entry without an id, or which item of a list, is meant.
   * @returns where each edit was written.
   * @throws {UserError} when there is no such entry, a value is not valid, an edit would bring a new error into
   *   the log, or a file cannot be written.
   */
  write(edits: OneOrMore<LogEdit>, seen?: CareerLog): Promise<OneOrMore<Written>> {
    const log = seen ?? this.#shown();
    return this.#alone(async () => {
      const plan = await this.#plan(edits, log, seen !== undefined);
      const paths = plan.files.map(({ path }) => path);
      const uris = paths.map(path => vscode.Uri.joinPath(plan.folder.uri, path));
      let edited: EditedFiles | undefined;
      const change = (texts: readonly string[]) => {
        edited = this.#workOut(plan, texts);
        return edited.files.map(({ text }) => text);
      };
      const saved = await saveTogether(uris, change);
      await this.#reload(paths);
      const isSaved = new Map(paths.map((path, index) => [path, saved[index]]));
      return readBack(this.folder.current, edited, isSaved);
    });
  }

  /** Adds an entry; see {@link write}. Without an `id` one is made from the fields (format.md, section 8). */
  async add(kind: Kind, fields: Values): Promise<Written> {
    const [written] = await this.write([adding(kind, fields)]);
    return written;
  }

  /** Sets fields of an entry; `null` removes one. See {@link write}. */
  async update(kind: Kind, id: string, fields: Values, seen?: CareerLog): Promise<Written> {
    const [written] = await this.write([setting(kind, id, fields)], seen);
    return written;
  }

  /** Makes several changes of an entry; see {@link write}. A field is named as `setField` does. */
  async change(
    kind: Kind,
    id: string,
    changes: readonly Change[],
    seen?: CareerLog,
  ): Promise<Written> {
    const [written] = await this.write([changing(kind, id, changes)], seen);
    return written;
  }

  /**
   * Replaces whole files, named by their paths in the career folder, as one edit with one undo; see
   * {@link saveTexts}.
   *
   * @throws {UserError} when a file has changed since, or cannot be written.
   */
  replace(texts: readonly (Omit<Replacement, 'uri'> & { readonly path: string })[]) {
    return this.#alone(async () => {
      const folder = await this.#writable();
      const replacements = texts.map(({ path, ...text }) => ({
        ...text,
        uri: vscode.Uri.joinPath(folder.uri, path),
      }));
      const isSaved = await saveTexts(replacements);
      await this.#reload(texts.map(({ path }) => path));
      return isSaved;
    });
  }

  /**
   * Makes a change that was worked out on the text of a file; with any other text nothing is written.
   *
   * @returns true when it is on disk, false when the document had unsaved changes before and still has.
   * @throws {UserError} when the file has changed since, would get a new error, or cannot be written.
   */
  splice(path: string, before: string, splice: Splice): Promise<boolean> {
    return this.#alone(async () => {
      const folder = await this.#writable();
      const file = folder.reading.files.get(path);
      const change = ([text = '']: readonly string[]) => {
        if (file?.text !== before || text !== before) throw new UserError(changedSince(path));
        const edited = applySplice(text, splice);
        const after = readLogFile(path, edited, file) ?? file;
        refuseNewErrors(folder, [file], [after], this.today.current);
        return [edited];
      };
      const uri = vscode.Uri.joinPath(folder.uri, path);
      const [isSaved] = await saveTogether([uri], change);
      await this.#reload([path]);
      return isSaved === true;
    });
  }

  /**
   * Runs while nothing else of this window, and no other window, writes: all that is read meanwhile is whole.
   * A file that is being written is empty for a moment.
   */
  #alone<Result>(run: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(() => this.lock.hold(run));
  }

  /** @throws {UserError} when the log, as it stands on disk, does not hold what is to be changed. */
  async #plan(
    edits: OneOrMore<LogEdit>,
    seen: CareerLog | undefined,
    isAsked: boolean,
  ): Promise<EditPlan> {
    const plan = async () =>
      new EditPlan(await this.#writable(), edits, this.today.current, seen, isAsked);
    try {
      return await plan();
    } catch {
      // It may have been read while another window wrote, and not again since.
      await this.folder.load();
      return plan();
    }
  }

  async #reload(paths: readonly string[]): Promise<void> {
    await Promise.all(paths.map(path => this.folder.reload(path)));
  }

  #shown(): CareerLog | undefined {
    const state = this.folder.current;
    return state.state === 'ready' ? state.reading.log : undefined;
  }

  async #writable(): Promise<ReadyFolder> {
    const state = await this.folder.settled();
    if (state.state !== 'ready') {
      throw new UserError(
        vscode.l10n.t('There is no career folder yet. Run "Initialize Career Folder".'),
      );
    }
    if (state.readonlyReason !== undefined) throw new UserError(state.readonlyReason);
    return state;
  }

  /** Computes the edits on the texts of this very moment, so that no change made meanwhile is lost. */
  #workOut(plan: EditPlan, texts: readonly string[]): EditedFiles {
    const current = plan.files.map((file, index) =>
      readListFile(file.path, file.kind, texts[index] ?? '', file),
    );
    try {
      const edited = plan.workOut(current);
      refuseNewErrors(plan.folder, current, edited.files, this.today.current);
      return edited;
    } catch (error) {
      if (error instanceof EditRefused) throw asUserError(error, plan.folder, current);
      throw error;
    }
  }
}

/** Nothing counts as written before the fields it is about were read from where they were written to. */
function readBack(
  state: FolderState,
  edited: EditedFiles | undefined,
  saved: ReadonlyMap<string, boolean | undefined>,
): OneOrMore<Written> {
  if (!edited) throw new Error('Something was written that was not worked out.');
  return mapEach(edited.entries, entry => {
    const { id, path } = entry;
    const written = edited.files.find(file => file.path === path);
    if (written && isReadBack(state, written, entry)) {
      return { id, file: path, isSaved: saved.get(path) === true };
    }
    throw new UserError(
      vscode.l10n.t('{0} was written, but "{1}" could not be read back from it.', path, id),
    );
  });
}

function isReadBack(state: FolderState, written: ListFile, { kind, id, keys }: EditedEntry) {
  const file = state.state === 'ready' ? state.reading.files.get(written.path) : undefined;
  const meant = inFile(written, kind, id);
  const read = file?.type === 'list' ? inFile(file, kind, id) : undefined;
  return meant !== undefined && read !== undefined && saysSame(meant, read, keys);
}

function asUserError(
  { message, file, at }: EditRefused,
  { uri }: ReadyFolder,
  current: readonly LogFile[],
): UserError {
  const text = current.find(({ path }) => path === file)?.text ?? '';
  const place = new vscode.Location(vscode.Uri.joinPath(uri, file), rangesIn(text)(at));
  return new UserError(
    message,
    place,
    hasConflict(text) ? 'careerLog.resolveConflicts' : undefined,
  );
}

function changedSince(path: string): string {
  return vscode.l10n.t('{0} has changed meanwhile. Try again.', path);
}
