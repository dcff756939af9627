import * as vscode from 'vscode';

import { diagnose } from '../../language/diagnostics';
import { nothingKnown, type Surroundings } from '../../rules/surroundings';
import { assembleLog, readLogFile, type LogFile } from '../../yaml/read/readLog';
import { UserError } from '../errors';
import { Owner } from '../owner';
import type { Today } from '../today';

import { configuredFolder, isFolderSetting } from './configuredFolder';
import {
  findFolder,
  folderName,
  typeOf,
  workspaceCandidates,
  type FoundFolder,
} from './findFolder';
import type { FolderState } from './folderState';
import { readonlyReason } from './readonlyReason';
import { OutsideWatch } from './outsideWatch';
import { fileNotRead, isListed, listFiles, pathIn, readListed, reasonOf } from './readFolder';
import type { ReadingCache } from './readingCache';
import { RuleFailures } from './ruleFailures';

/** In milliseconds; a checkout that goes on and on is not read again and again. */
const settleTime = 100;
const leastBetween = 300;
/** Stands among the paths when the folder itself may have changed. */
const wholeFolder = '';
/** With more files touched than this, listing the folder is the shorter way. */
const mostFiles = 100;
/** Which of several career folders the person chose. */
const chosenKey = 'careerLog.chosenFolder';
/** Files that are read at the same time. */
const readAtOnce = 32;

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
  #found: Pick<FoundFolder, 'isLink' | 'others'> = { isLink: false, others: [] };
  readonly #outside = this.own(new OutsideWatch(watcher => this.#follow(watcher)));
  #surroundings = nothingKnown;
  #loading: Promise<void> = Promise.resolve();
  #waiting: Promise<void> | undefined;
  #lastRead = -leastBetween;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Paths in the folder that may have changed since they were read. */
  readonly #touched = new Set<string>();

  readonly #cache: ReadingCache;
  readonly #failures: RuleFailures;

  constructor(
    readonly today: Today,
    cache: ReadingCache,
    readonly memento: vscode.Memento,
    readonly log: vscode.LogOutputChannel,
  ) {
    super();
    this.#cache = cache;
    this.#failures = new RuleFailures(log);
    const watcher = this.own(vscode.workspace.createFileSystemWatcher(`**/${folderName}/**`));
    const folderWatcher = this.own(vscode.workspace.createFileSystemWatcher(`**/${folderName}`));
    for (const one of [watcher, folderWatcher]) this.own(this.#follow(one));
    this.own(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (isFolderSetting(event)) this.#soon(wholeFolder);
      }),
    );
    this.own(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#soon(wholeFolder)));
    this.own(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)));
    this.own(vscode.workspace.onDidCloseTextDocument(document => this.#closed(document)));
    this.own(today.onDidChange(() => this.#publish()));
    this.own({ dispose: () => clearTimeout(this.#timer) });
  }

  #follow({ onDidChange, onDidCreate, onDidDelete }: vscode.FileSystemWatcher): vscode.Disposable {
    const events = [onDidChange, onDidCreate, onDidDelete];
    return vscode.Disposable.from(
      ...events.map(event => event(uri => this.#soon(this.#pathOf(uri) ?? wholeFolder))),
    );
  }

  /** From now on this one of the workspace's career folders is meant. */
  async choose(uri: vscode.Uri): Promise<void> {
    await this.memento.update(chosenKey, uri.toString());
    await this.load();
  }

  get current(): FolderState {
    return this.#current;
  }

  /** Takes what was found around a folder, as long as that is the one. */
  surround(uri: vscode.Uri, surroundings: Surroundings): void {
    if (uri.toString() !== this.#root?.toString()) return;
    this.#surroundings = surroundings;
    this.#publish();
  }

  /** Reads the folder again; resolves when the new state is current. Never rejects. */
  load(): Promise<void> {
    this.#touched.clear();
    // One that waits for its turn will see whatever is there now.
    this.#waiting ??= this.#inTurn(() => {
      this.#waiting = undefined;
      return this.#find();
    });
    return this.#waiting;
  }

  /** Reads one file again; resolves when the new state is current. Never rejects. */
  reload(path: string): Promise<void> {
    this.#touched.add(path);
    return this.#catchUp();
  }

  /** Resolves when no reading is under way. */
  async settled(): Promise<FolderState> {
    if (this.#timer !== undefined) await this.#catchUp();
    await this.#loading;
    return this.#current;
  }

  /** After a moment: a checkout changes many files at once. */
  #soon(path: string): void {
    // Of a folder that went away, its files say nothing.
    this.#touched.add(/\.ya?ml$/.test(path) ? path : wholeFolder);
    clearTimeout(this.#timer);
    const rest = this.#lastRead + leastBetween - performance.now();
    this.#timer = setTimeout(() => void this.#catchUp(), Math.max(settleTime, rest));
  }

  /** Reads what was touched; where that is the folder itself, or much of it, all of it. */
  #catchUp(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lastRead = performance.now();
    const paths = [...this.#touched];
    const root = this.#root;
    if (!root || paths.includes(wholeFolder) || paths.length > mostFiles) return this.load();
    this.#touched.clear();
    return this.#inTurn(() => this.#reread(root, paths));
  }

  #inTurn(read: () => Promise<void>): Promise<void> {
    this.#loading = this.#loading.then(read).catch((error: unknown) => {
      this.log.error('Reading the career folder failed.', String(error));
      this.#root = undefined;
      const reason =
        error instanceof UserError
          ? error.message
          : vscode.l10n.t('The career folder could not be read: {0}', reasonOf(error));
      this.#set({ state: 'unusable', reason });
    });
    return this.#loading;
  }

  async #find(): Promise<void> {
    const configured = configuredFolder();
    this.#outside.watch(configured);
    const candidates = configured ? [configured] : workspaceCandidates();
    if (candidates.length === 0) {
      this.#root = undefined;
      this.#set({ state: 'no-workspace' });
      return;
    }
    const found = await findFolder(candidates, this.memento.get(chosenKey));
    this.#root = found.found === 'folder' ? found.uri : undefined;
    if (found.found === 'nothing') {
      const parents = candidates.map(uri => vscode.Uri.joinPath(uri, '..'));
      this.#set({ state: 'no-folder', parents });
    }
    if (found.found === 'file') {
      const reason = vscode.l10n.t(
        '{0} is a file, but the log needs a folder of that name. Rename the file, then try again.',
        found.uri.path,
      );
      this.#set({ state: 'unusable', reason });
    }
    if (found.found !== 'folder') return;
    this.#found = found;
    await this.#read(found.uri);
  }

  async #read(root: vscode.Uri): Promise<void> {
    const found = [...(await listFiles(root))];
    const kept = this.#files.size === 0 ? await this.#cache.open() : undefined;
    const files = new Map<string, LogFile>();
    for (let start = 0; start < found.length; start += readAtOnce) {
      const slice = found.slice(start, start + readAtOnce);
      const read = await Promise.all(
        slice.map(([path, type]) => this.#readOne(root, path, type, kept)),
      );
      for (const file of read) if (file) files.set(file.path, file);
    }
    this.#files = files;
    const saved = [...files.values()];
    this.#takeUnsaved();
    this.#publish();
    void this.#cache.store(saved);
  }

  /** Reads these files again, and no others. */
  async #reread(root: vscode.Uri, paths: readonly string[]): Promise<void> {
    const read = await Promise.all(
      paths.map(async path => {
        const type = await typeOf(vscode.Uri.joinPath(root, path));
        const isThere = type !== undefined && isListed(path, type);
        return isThere ? this.#readOne(root, path, type) : undefined;
      }),
    );
    paths.forEach((path, index) => {
      const file = read[index];
      if (file) this.#files.set(path, file);
      else this.#files.delete(path);
    });
    this.#takeUnsaved();
    this.#publish();
  }

  /** What was typed while the disk was read is newer than what was read. */
  #takeUnsaved(): void {
    for (const document of vscode.workspace.textDocuments) {
      if (document.isDirty) this.#take(document);
    }
  }

  async #readOne(
    root: vscode.Uri,
    path: string,
    type: vscode.FileType,
    kept?: Awaited<ReturnType<ReadingCache['open']>>,
  ): Promise<LogFile | undefined> {
    try {
      const text = await readListed(vscode.Uri.joinPath(root, path), type);
      return (await kept?.(path, text)) ?? readLogFile(path, text, this.#files.get(path));
    } catch (error) {
      return fileNotRead(path, error);
    }
  }

  /** What was not saved is gone, so the disk counts again. */
  #closed({ uri }: vscode.TextDocument): void {
    const path = this.#pathOf(uri);
    if (path !== undefined) this.#soon(path);
  }

  #pathOf(uri: vscode.Uri): string | undefined {
    return this.#root && pathIn(this.#root, uri);
  }

  #edited(document: vscode.TextDocument): void {
    if (this.#take(document)) this.#publish();
  }

  /** @returns true when the document holds another text of the log than was known. */
  #take(document: vscode.TextDocument): boolean {
    const path = this.#pathOf(document.uri);
    if (path === undefined) return false;
    const known = this.#files.get(path);
    const file = readLogFile(path, document.getText(), known);
    if (!file || file === known) return false;
    this.#files.set(path, file);
    return true;
  }

  #publish(): void {
    if (!this.#root) return;
    const previous = this.#current.state === 'ready' ? this.#current.reading : undefined;
    const reading = assembleLog(this.#files.values(), previous);
    const { isLink, others } = this.#found;
    const diagnostics = diagnose(reading, this.today.current, this.#surroundings);
    this.#failures.tell(diagnostics);
    this.#set({
      state: 'ready',
      uri: this.#root,
      reading,
      diagnostics,
      surroundings: this.#surroundings,
      readonlyReason: readonlyReason(this.#root, reading, isLink),
      others,
      isChosen: others.length === 0 || this.memento.get(chosenKey) === this.#root.toString(),
    });
  }

  #set(state: FolderState): void {
    this.#current = state;
    this.#changed.fire(state);
  }
}
