import * as vscode from 'vscode';

import type { Entry } from '../../core/log/careerLog';
import { newId } from '../../core/log/newId';
import type { Kind } from '../../core/schema/kinds';
import { diagnose, type Diagnostic } from '../../language/diagnostics';
import { addEntry } from '../../yaml/edit/addEntry';
import { placement } from '../../yaml/edit/placement';
import type { FieldChange } from '../../yaml/edit/fieldChange';
import { saysSame } from '../../yaml/edit/meaning';
import { setField } from '../../yaml/edit/setField';
import { applySplice, EditRefused, type Splice } from '../../yaml/edit/splice';
import { hasConflict } from '../../yaml/read/conflictMarkers';
import { readListFile, type ListFile } from '../../yaml/read/readFile';
import { assembleLog, readLogFile, type LogFile } from '../../yaml/read/readLog';
import { UserError } from '../errors';
import type { Today } from '../today';

import type { CareerFolder } from './careerFolder';
import type { ReadyFolder } from './folderState';
import { rangesIn } from './positions';
import { refuseMixedUp, refuseTwins, refuseUnreadable } from './refusals';
import { saveText, saveTexts, type Replacement } from './saveText';
import type { WindowLock } from './windowLock';

export type Values = Readonly<Record<string, unknown>>;

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
  #queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly folder: CareerFolder,
    readonly lock: WindowLock,
    readonly today: Today,
  ) {}

  /**
   * Adds an entry. Without an `id` one is made from the fields (format.md, section 8).
   *
   * @throws {UserError} when the fields are not valid, or the file cannot be written.
   */
  add(kind: Kind, fields: Values): Promise<Written> {
    return this.#inTurn(async () => {
      const folder = await this.#writable();
      const idIn = (current?: ListFile) =>
        typeof fields['id'] === 'string'
          ? fields['id']
          : this.#newId(folder, kind, fields, current);
      let id = idIn();
      const file = placeFor(folder, kind, id, fields);
      const { isSaved, after } = await this.#write(folder, file, current => {
        // Another window may have taken the id since the folder was read.
        id = idIn(current);
        const splice = addEntry(current, { ...fields, id });
        return readListFile(file.path, kind, applySplice(current.text, splice), current);
      });
      await this.#readBack(kind, id, after, Object.keys(fields));
      return { id, file: file.path, isSaved };
    });
  }

  /**
   * Sets fields of an entry; `null` removes one.
   *
   * @throws {UserError} when there is no such entry, a value is not valid, or the file cannot be written.
   */
  update(kind: Kind, id: string, fields: Values): Promise<Written> {
    const changes = Object.entries(fields).map(([key, value]): [string, FieldChange] => [
      key,
      value === null || value === undefined ? { change: 'remove' } : { change: 'set', value },
    ]);
    return this.change(kind, id, changes);
  }

  /**
   * Replaces whole files, named by their paths in the career folder, as one edit with one undo; see
   * {@link saveTexts}.
   *
   * @throws {UserError} when a file has changed since, or cannot be written.
   */
  replace(texts: readonly (Omit<Replacement, 'uri'> & { readonly path: string })[]) {
    return this.#inTurn(async () => {
      const folder = await this.#writable();
      const replacements = texts.map(({ path, ...text }) => ({
        ...text,
        uri: vscode.Uri.joinPath(folder.uri, path),
      }));
      const isSaved = await this.lock.hold(() => saveTexts(replacements));
      await Promise.all(texts.map(({ path }) => this.folder.reload(path)));
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
    return this.#inTurn(async () => {
      const folder = await this.#writable();
      const file = folder.reading.files.get(path);
      const change = (text: string) => {
        if (file?.text !== before || text !== before) throw new UserError(changedSince(path));
        const edited = applySplice(text, splice);
        this.#refuseNewErrors(folder, file, edited);
        return edited;
      };
      const uri = vscode.Uri.joinPath(folder.uri, path);
      const isSaved = await this.lock.hold(() => saveText(uri, change));
      await this.folder.reload(path);
      return isSaved;
    });
  }

  /**
   * Makes several changes of an entry as one edit. A field is named as {@link setField} does; throws as
   * {@link update} does.
   */
  change(
    kind: Kind,
    id: string,
    changes: readonly (readonly [string, FieldChange])[],
  ): Promise<Written> {
    return this.#inTurn(async () => {
      const folder = await this.#writable();
      const entry = entryOf(folder, kind, id);
      refuseTwins(folder, kind, id);
      const file = folder.reading.files.get(entry.origin.file);
      if (file?.type !== 'list') throw new UserError(noSuchEntry(kind, id));
      const { isSaved, after } = await this.#write(folder, file, current => {
        refuseMixedUp(entry, inFile(current, kind, id), file.path);
        let changed = current;
        for (const [key, change] of changes) {
          const target = inFile(changed, kind, id);
          if (!target) throw new UserError(noSuchEntry(kind, id));
          const splice = setField(changed, target, kind, key, change);
          changed = readListFile(file.path, file.kind, applySplice(changed.text, splice), changed);
        }
        return changed;
      });
      const keys = changes.map(([path]) => path.split('.')[0] ?? path);
      await this.#readBack(kind, id, after, keys);
      return { id, file: file.path, isSaved };
    });
  }

  /** Nothing counts as written before the fields it is about were read from where they were written to. */
  async #readBack(kind: Kind, id: string, written: ListFile, keys: readonly string[]) {
    const folder = await this.folder.settled();
    const { path } = written;
    const file = folder.state === 'ready' ? folder.reading.files.get(path) : undefined;
    const [meant, read] = [written, file].map(one =>
      one?.type === 'list' ? inFile(one, kind, id) : undefined,
    );
    if (meant && read && saysSame(meant, read, keys)) return;
    throw new UserError(
      vscode.l10n.t('{0} was written, but "{1}" could not be read back from it.', path, id),
    );
  }

  #newId({ reading }: ReadyFolder, kind: Kind, fields: Values, current?: ListFile): string {
    const day = typeof fields['date'] === 'string' ? fields['date'] : this.today.current;
    const known = reading.ids.get(kind) ?? new Set();
    const here = (current?.items ?? []).flatMap(({ item }) =>
      item.entries.flatMap(entry =>
        entry.kind === kind && entry.id !== undefined ? entry.id : [],
      ),
    );
    return newId(kind, { ...fields, date: day }, new Set([...known, ...here]));
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

  /** Computes the edit on the text of this very moment, so that no change made meanwhile is lost. */
  async #write(
    folder: ReadyFolder,
    file: ListFile,
    edit: (current: ListFile) => ListFile,
  ): Promise<{ readonly isSaved: boolean; readonly after: ListFile }> {
    let after = file;
    const uri = vscode.Uri.joinPath(folder.uri, file.path);
    const change = (text: string) => {
      const current = readListFile(file.path, file.kind, text, file);
      try {
        after = edit(current);
        this.#refuseNewErrors(folder, current, after.text);
        return after.text;
      } catch (error) {
        if (error instanceof EditRefused) throw asUserError(error, uri, text);
        throw error;
      }
    };
    const isSaved = await this.lock.hold(() => saveText(uri, change));
    await this.folder.reload(file.path);
    return { isSaved, after };
  }

  /** The same checks that the Problems view shows: an edit may not bring a new error into the log. */
  #refuseNewErrors(folder: ReadyFolder, before: LogFile, text: string): void {
    const after = readLogFile(before.path, text, before) ?? before;
    const known = new Set(this.#errorsWith(folder, before).map(fingerprint));
    const fresh = this.#errorsWith(folder, after).filter(found => !known.has(fingerprint(found)));
    const [first] = fresh;
    if (first) throw new UserError(vscode.l10n.t('Nothing was written: {0}', first.message));
  }

  #errorsWith({ reading }: ReadyFolder, file: LogFile): readonly Diagnostic[] {
    const files = new Map(reading.files).set(file.path, file);
    return diagnose(assembleLog(files.values()), this.today.current).filter(
      ({ severity, code }) => severity === 'error' || code === 'CL006',
    );
  }

  #inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(run);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function asUserError({ message, at }: EditRefused, uri: vscode.Uri, text: string): UserError {
  const place = new vscode.Location(uri, rangesIn(text)(at));
  return new UserError(
    message,
    place,
    hasConflict(text) ? 'careerLog.resolveConflicts' : undefined,
  );
}

function fingerprint({ file, code, message }: Diagnostic): string {
  return `${file} ${code} ${message}`;
}

function placeFor(folder: ReadyFolder, kind: Kind, id: string, fields: Values): ListFile {
  const { files, log } = folder.reading;
  const existing = [...files.values()].filter(file => file.type === 'list' && file.kind === kind);
  const day = typeof fields['date'] === 'string' ? fields['date'] : undefined;
  const paths = existing.map(({ path }) => path);
  const path = placement(kind, id, day, paths, log.settings.layout);
  const file = files.get(path);
  if (file?.type === 'list') return file;
  refuseUnreadable(folder, path);
  return readListFile(path, kind, '');
}

export function entryOf(folder: ReadyFolder, kind: Kind, id: string): Entry {
  const entries: readonly Entry[] = folder.reading.log[kind];
  const entry = entries.find(candidate => candidate.id === id);
  if (!entry) throw new UserError(noSuchEntry(kind, id));
  return entry;
}

function inFile(file: ListFile, kind: Kind, id: string): Entry | undefined {
  for (const { item } of file.items) {
    for (const found of item.entries) {
      if (found.kind === kind && found.id === id && found.entry) return found.entry;
    }
  }
  return undefined;
}

function changedSince(path: string): string {
  return vscode.l10n.t('{0} has changed meanwhile. Try again.', path);
}

function noSuchEntry(kind: Kind, id: string): string {
  return vscode.l10n.t('There is no entry "{0}" among the {1}.', id, kind);
}
