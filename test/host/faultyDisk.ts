import * as vscode from 'vscode';

interface Node {
  readonly type: vscode.FileType;
  bytes: Uint8Array;
  mtime: number;
}

export type Operation =
  'stat' | 'readDirectory' | 'readFile' | 'writeFile' | 'createDirectory' | 'rename' | 'delete';

/** What a disk does at the moment of a fault. */
export interface Fault {
  /** The first operation that fails, counted from 1. */
  readonly at: number;
  /** Fails from then on, or once. */
  readonly persistent: boolean;
  /** Only these operations are counted. */
  readonly operations: readonly Operation[];
  /** A write that fails leaves this share of the new bytes; `undefined` leaves the old ones. */
  readonly torn?: number;
}

/** A file system in memory that fails when it is told to. */
export class FaultyDisk implements vscode.FileSystemProvider {
  readonly #nodes = new Map<string, Node>([['/', folder()]]);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  #fault: Fault | undefined;
  #count = 0;
  readonly #held = new Map<string, vscode.FileStat>();

  /** How often it failed since the fault was planned. */
  failures = 0;

  plan(fault: Fault | undefined): void {
    this.#fault = fault;
    this.#count = 0;
    this.failures = 0;
  }

  /**
   * Puts a file there, faults aside.
   *
   * @param how `silent` tells nobody; `unseen` also leaves the time of the change as it was.
   */
  put(path: string, text: string, how?: 'silent' | 'unseen'): void {
    const parents = path.split('/').slice(1, -1);
    parents.forEach((_, index) => {
      const parent = `/${parents.slice(0, index + 1).join('/')}`;
      if (!this.#nodes.has(parent)) this.#nodes.set(parent, folder());
    });
    this.#set(path, new TextEncoder().encode(text), how);
  }

  /** Answers with size and time of now until the returned function is called. */
  holdStat(path: string): () => void {
    this.#held.set(path, this.stat(vscode.Uri.from({ scheme: 'faulty', path })));
    return () => this.#held.delete(path);
  }

  text(path: string): string | undefined {
    const node = this.#nodes.get(path);
    return node && new TextDecoder().decode(node.bytes);
  }

  /** All files below a folder, by their paths in it. */
  texts(path: string): Readonly<Record<string, string>> {
    const inside = [...this.#nodes].filter(
      ([name, { type }]) => type === vscode.FileType.File && name.startsWith(`${path}/`),
    );
    return Object.fromEntries(
      inside.map(([name, { bytes }]) => [
        name.slice(path.length + 1),
        new TextDecoder().decode(bytes),
      ]),
    );
  }

  /** Takes a file away, faults aside. */
  remove(path: string): void {
    this.#nodes.delete(path);
    const uri = vscode.Uri.from({ scheme: 'faulty', path });
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    this.#step('stat');
    const { type, bytes, mtime } = this.#node(path);
    return this.#held.get(path) ?? { type, size: bytes.length, ctime: 0, mtime };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    this.#step('readDirectory');
    const prefix = path === '/' ? '/' : `${path}/`;
    return [...this.#nodes]
      .filter(([name]) => name !== '/' && name.startsWith(prefix))
      .map(([name, { type }]): [string, vscode.FileType] => [name.slice(prefix.length), type])
      .filter(([name]) => !name.includes('/'));
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    this.#step('readFile');
    return this.#node(path).bytes;
  }

  writeFile({ path }: vscode.Uri, bytes: Uint8Array): void {
    const fault = this.#fails('writeFile');
    if (fault?.torn !== undefined) {
      this.#set(path, bytes.slice(0, Math.floor(bytes.length * fault.torn)));
    }
    if (fault) throw vscode.FileSystemError.Unavailable('No space left on device');
    this.#set(path, bytes);
  }

  createDirectory({ path }: vscode.Uri): void {
    this.#step('createDirectory');
    if (!this.#nodes.has(path)) this.#nodes.set(path, folder());
  }

  delete({ path }: vscode.Uri): void {
    this.#step('delete');
    for (const name of [...this.#nodes.keys()]) {
      if (name === path || name.startsWith(`${path}/`)) this.#nodes.delete(name);
    }
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#step('rename');
    this.#nodes.set(to.path, this.#node(from.path));
    this.#nodes.delete(from.path);
  }

  #node(path: string): Node {
    const node = this.#nodes.get(path);
    if (!node) throw vscode.FileSystemError.FileNotFound(path);
    return node;
  }

  #set(path: string, bytes: Uint8Array, how?: 'silent' | 'unseen'): void {
    const mtime = (this.#nodes.get(path)?.mtime ?? 0) + (how === 'unseen' ? 0 : 1000);
    this.#nodes.set(path, { type: vscode.FileType.File, bytes, mtime });
    if (how !== undefined) return;
    const uri = vscode.Uri.from({ scheme: 'faulty', path });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  #step(operation: Operation): void {
    if (this.#fails(operation)) throw vscode.FileSystemError.Unavailable('Input/output error');
  }

  #fails(operation: Operation): Fault | undefined {
    const fault = this.#fault;
    if (fault?.operations.includes(operation) !== true) return undefined;
    this.#count++;
    const isTime = fault.persistent ? this.#count >= fault.at : this.#count === fault.at;
    if (!isTime) return undefined;
    this.failures++;
    return fault;
  }
}

function folder(): Node {
  return { type: vscode.FileType.Directory, bytes: new Uint8Array(), mtime: 0 };
}
