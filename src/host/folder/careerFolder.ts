import * as vscode from 'vscode';

import { diagnose } from '../../language/diagnostics';
import { assembleLog, readLogFile, supportedFormat, type LogFile } from '../../yaml/read/readLog';
import { Owner } from '../owner';
import type { Today } from '../today';

import { findFolder, folderName } from './findFolder';
import type { FolderState } from './folderState';
import { listFiles, pathIn, readText } from './readFolder';

const settleTime = 100;

/**
 * The career folder of this window, read and kept current: an unsaved edit counts at once, a change on
 * disk shortly after. Reading the same state twice changes nothing, so lost or doubled events do no harm.
 */
export class CareerFolder extends Owner {
  readonly #changed = this.own(new vscode.EventEmitter<FolderState>());
  readonly onDidChange = this.#changed.event;
  #current: FolderState = { state: 'loading' };
  #files = new Map<string, LogFile>();
  #root: vscode.Uri | undefined;
  #others = 0;
  #loading: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly today: Today,
    readonly log: vscode.LogOutputChannel,
  ) {
    super();
    const watcher = this.own(vscode.workspace.createFileSystemWatcher(`**/${folderName}/**`));
    const folderWatcher = this.own(vscode.workspace.createFileSystemWatcher(`**/${folderName}`));
    for (const { onDidChange, onDidCreate, onDidDelete } of [watcher, folderWatcher]) {
      for (const event of [onDidChange, onDidCreate, onDidDelete])
        this.own(event(() => this.#soon()));
    }
    this.own(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#soon()));
    this.own(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)));
    this.own(vscode.workspace.onDidCloseTextDocument(() => this.#soon()));
    this.own(today.onDidChange(() => this.#publish()));
    this.own({
      dispose: () => {
        clearTimeout(this.#timer);
      },
    });
  }

  get current(): FolderState {
    return this.#current;
  }

  /** Reads the folder again; resolves when the new state is current. Never rejects. */
  load(): Promise<void> {
    this.#loading = this.#loading.then(() => this.#load());
    return this.#loading;
  }

  /** Resolves when no reading is under way. */
  async settled(): Promise<FolderState> {
    if (this.#timer !== undefined) {
      this.#cancelTimer();
      await this.load();
    }
    await this.#loading;
    return this.#current;
  }

  #soon(): void {
    this.#cancelTimer();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.load();
    }, settleTime);
  }

  #cancelTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #load(): Promise<void> {
    try {
      await this.#find();
    } catch (error) {
      this.log.error('Reading the career folder failed.', String(error));
      this.#root = undefined;
      this.#set({
        state: 'unusable',
        reason: vscode.l10n.t('The career folder could not be read: {0}', reasonOf(error)),
      });
    }
  }

  async #find(): Promise<void> {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    if (!first) {
      this.#set({ state: 'no-workspace' });
      return;
    }
    const found = await findFolder(undefined);
    this.#root = found.found === 'folder' ? found.uri : undefined;
    if (found.found === 'nothing') this.#set({ state: 'no-folder', parent: first.uri });
    if (found.found === 'file') {
      const reason = vscode.l10n.t(
        '{0} is a file, but the log needs a folder of that name. Rename the file, then try again.',
        found.uri.path,
      );
      this.#set({ state: 'unusable', reason });
    }
    if (found.found !== 'folder') return;
    this.#others = found.others;
    await this.#read(found.uri);
  }

  async #read(root: vscode.Uri): Promise<void> {
    const files = new Map<string, LogFile>();
    for (const path of await listFiles(root)) {
      const file = await this.#readOne(root, path);
      if (file) files.set(path, file);
    }
    this.#files = files;
    this.#publish();
  }

  async #readOne(root: vscode.Uri, path: string): Promise<LogFile | undefined> {
    try {
      const text = await readText(vscode.Uri.joinPath(root, path));
      return readLogFile(path, text, this.#files.get(path));
    } catch (error) {
      const message = vscode.l10n.t('This file could not be read: {0}', reasonOf(error));
      const problem = { code: 'CL007', severity: 'error', start: 0, end: 1, message } as const;
      return { type: 'unknown', path, text: '', problems: [problem] };
    }
  }

  #edited(document: vscode.TextDocument): void {
    const path = this.#root && pathIn(this.#root, document.uri);
    if (path === undefined) return;
    const file = readLogFile(path, document.getText(), this.#files.get(path));
    if (!file || file === this.#files.get(path)) return;
    this.#files.set(path, file);
    this.#publish();
  }

  #publish(): void {
    if (!this.#root) return;
    const reading = assembleLog(this.#files.values());
    this.#set({
      state: 'ready',
      uri: this.#root,
      reading,
      diagnostics: diagnose(reading, this.today.current),
      readonlyReason: readonlyReason(this.#root, reading.log.settings.format),
      otherFolders: this.#others > 0 ? otherFolders(this.#root, this.#others) : undefined,
    });
  }

  #set(state: FolderState): void {
    this.#current = state;
    this.#changed.fire(state);
  }
}

function readonlyReason(root: vscode.Uri, format: number): string | undefined {
  if (format > supportedFormat) {
    return vscode.l10n.t(
      'This log has format {0}, this version writes format {1}. Update Career Log to change it.',
      format,
      supportedFormat,
    );
  }
  return vscode.workspace.fs.isWritableFileSystem(root.scheme) === false
    ? vscode.l10n.t('The career folder is read-only here, so nothing can be written.')
    : undefined;
}

function otherFolders(root: vscode.Uri, others: number): string {
  return vscode.l10n.t(
    'The workspace holds {0} career folders. This is {1}.',
    others + 1,
    vscode.workspace.asRelativePath(root, true),
  );
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
