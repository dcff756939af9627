import * as vscode from 'vscode';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { newId } from '../../core/log/newId';
import type { Kind } from '../../core/schema/kinds';
import { addEntry } from '../../yaml/edit/addEntry';
import { placement } from '../../yaml/edit/placement';
import { setField } from '../../yaml/edit/setField';
import { smallestChanges } from '../../yaml/edit/smallestChanges';
import { readEdited, readListFile, type ListFile } from '../../yaml/read/readFile';
import { UserError } from '../errors';

import type { ReadyFolder } from './folderState';
import type { AddedEntry, Change, ChangedEntry, LogEdit, Values } from './logEdit';
import { mapEach, type OneOrMore } from './oneOrMore';
import { refuseMixedUp, refuseTwins, refuseUnreadable } from './refusals';

/** An entry as an edit left it. */
export interface EditedEntry {
  readonly kind: Kind;
  readonly id: string;
  /** Of its file, in the career folder. */
  readonly path: string;
  /** The fields that the edit was about. */
  readonly keys: readonly string[];
}

/** What edits make of the files they are about. */
export interface EditedFiles {
  /** In the order of {@link EditPlan.files}. */
  readonly files: readonly ListFile[];
  /** In the order of the edits. */
  readonly entries: OneOrMore<EditedEntry>;
}

/** An edit, and the file that it is made in, as that was read; an entry is as it was when it was chosen. */
type Target =
  | { readonly edit: AddedEntry; readonly file: ListFile }
  | { readonly edit: ChangedEntry; readonly file: ListFile; readonly entry: Entry };

/**
 * Which files edits are about, and what they make of them. It is planned once on the log as it was read, and
 * worked out as often as the texts change.
 */
export class EditPlan {
  readonly #targets: OneOrMore<Target>;
  /** Each file once, as it was read; one that is still to be made is empty. */
  readonly files: readonly ListFile[];

  /**
   * @param today where an entry without a date belongs.
   * @param seen the log in which the entries were chosen.
   * @param isAsked true where a person chose them and was asked about them, which takes time.
   * @throws {UserError} when an entry is not there or not the only one of its id, or its file cannot be read.
   */
  constructor(
    readonly folder: ReadyFolder,
    edits: OneOrMore<LogEdit>,
    readonly today: string,
    seen: CareerLog | undefined,
    readonly isAsked: boolean,
  ) {
    const made: [Kind, string][] = [];
    this.#targets = mapEach(edits, edit => {
      if (edit.edit === 'change') return { edit, ...this.#find(edit, seen) };
      const taken = made.flatMap(([kind, id]) => (kind === edit.kind ? id : []));
      const id = this.#idFor(edit, taken);
      made.push([edit.kind, id]);
      return { edit, file: placeFor(folder, id, edit) };
    });
    this.files = [...new Map(this.#targets.map(({ file }) => [file.path, file])).values()];
  }

  /**
   * Makes the edits one after the other.
   *
   * @param current the files of the plan, in its order, with the texts of now.
   * @throws {UserError} when an entry is not the one that was meant any more.
   * @throws {EditRefused} when a file cannot be edited, or would not read as intended.
   */
  workOut(current: readonly ListFile[]): EditedFiles {
    const files = new Map(current.map(file => [file.path, file]));
    for (const target of this.#targets) {
      if (!('entry' in target)) continue;
      const { edit, file, entry } = target;
      const { kind, id, changes } = edit;
      const [found, ...twins] = allInFile(files.get(file.path) ?? file, kind, id);
      if (!found) throw new UserError(noSuchEntry(kind, id));
      refuseTwins(this.folder.uri, files, [found, ...twins]);
      refuseMixedUp(entry, found, changes, this.isAsked);
    }
    const entries = mapEach(this.#targets, ({ edit, file: { path }, file }) => {
      const before = files.get(path) ?? file;
      if (edit.edit === 'change') {
        files.set(path, changed(before, edit));
        return { kind: edit.kind, id: edit.id, path, keys: keysOf(edit.changes) };
      }
      // Another window may have taken the id since the folder was read.
      const taken = [...files.values()].flatMap(one => idsIn(one, edit.kind));
      const id = this.#idFor(edit, taken);
      files.set(path, readEdited(before, addEntry(before, { ...edit.fields, id })));
      return { kind: edit.kind, id, path, keys: Object.keys(edit.fields) };
    });
    return { files: [...files.values()], entries };
  }

  #find(
    { kind, id }: ChangedEntry,
    seen: CareerLog | undefined,
  ): { readonly file: ListFile; readonly entry: Entry } {
    const { uri, reading } = this.folder;
    const entry = entryOf(this.folder, kind, id);
    refuseTwins(uri, reading.files, allIn(reading.log, kind, id));
    const file = reading.files.get(entry.origin.file);
    if (file?.type !== 'list') throw new UserError(noSuchEntry(kind, id));
    return { file, entry: (seen && entryIn(seen, kind, id)) ?? entry };
  }

  #idFor({ kind, fields }: AddedEntry, taken: readonly string[]): string {
    if (typeof fields['id'] === 'string') return fields['id'];
    const known = this.folder.reading.ids.get(kind) ?? [];
    return newId(
      kind,
      { ...fields, date: dateIn(fields) ?? this.today },
      new Set([...known, ...taken]),
    );
  }
}

function changed(file: ListFile, { kind, id, changes }: ChangedEntry): ListFile {
  const found = (before: ListFile) => {
    const entry = inFile(before, kind, id);
    if (!entry) throw new UserError(noSuchEntry(kind, id));
    return entry;
  };
  return changes.reduce(
    (before, [path, change]) =>
      smallestChanges(found(before), kind, path, change).reduce(
        (current, [part, smaller]) =>
          readEdited(current, setField(current, found(current), kind, part, smaller)),
        before,
      ),
    file,
  );
}

function keysOf(changes: readonly Change[]): readonly string[] {
  return changes.map(([path]) => path.split('.')[0] ?? path);
}

function dateIn(fields: Values): string | undefined {
  return typeof fields['date'] === 'string' ? fields['date'] : undefined;
}

function idsIn(file: ListFile, kind: Kind): readonly string[] {
  return file.items.flatMap(({ item }) =>
    item.entries.flatMap(entry => (entry.kind === kind && entry.id !== undefined ? entry.id : [])),
  );
}

function placeFor(folder: ReadyFolder, id: string, { kind, fields }: AddedEntry): ListFile {
  const { files, log } = folder.reading;
  const existing = [...files.values()].filter(file => file.type === 'list' && file.kind === kind);
  const paths = existing.map(({ path }) => path);
  const path = placement(kind, id, dateIn(fields), paths, log.settings.layout);
  const file = files.get(path);
  if (file?.type === 'list') return file;
  refuseUnreadable(folder, path);
  return readListFile(path, kind, '');
}

/** @throws {UserError} when the log has no such entry. */
export function entryOf(folder: ReadyFolder, kind: Kind, id: string): Entry {
  const entry = entryIn(folder.reading.log, kind, id);
  if (!entry) throw new UserError(noSuchEntry(kind, id));
  return entry;
}

function entryIn(log: CareerLog, kind: Kind, id: string): Entry | undefined {
  return allIn(log, kind, id)[0];
}

function allIn(log: CareerLog, kind: Kind, id: string): readonly Entry[] {
  const entries: readonly Entry[] = log[kind];
  return entries.filter(candidate => candidate.id === id);
}

export function inFile(file: ListFile, kind: Kind, id: string): Entry | undefined {
  return allInFile(file, kind, id)[0];
}

function allInFile({ items }: ListFile, kind: Kind, id: string): readonly Entry[] {
  const entries = items.flatMap(({ item }) => item.entries);
  return entries.flatMap(one => (one.kind === kind && one.id === id && one.entry) || []);
}

function noSuchEntry(kind: Kind, id: string): string {
  return vscode.l10n.t('There is no entry "{0}" among the {1}.', id, kind);
}
