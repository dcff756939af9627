import * as vscode from 'vscode';

import { linkedPaths } from '../../rules/linkedPaths';
import type { Surroundings } from '../../rules/surroundings';
import { isIgnored } from '../git/isIgnored';
import { findGit, type Git } from '../git/openGit';
import { Owner } from '../owner';

import type { CareerFolder } from './careerFolder';
import { configuredFolder } from './configuredFolder';
import type { ReadyFolder } from './folderState';
import { firstThere, linkRoots } from './linkRoots';

/** In milliseconds; nothing around the log is urgent. */
const settleTime = 1000;
const statsAtOnce = 32;

/** Looks around the career folder, after each change of the log and when the window is used again. */
export class SurroundingsWatch extends Owner {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #git: Promise<Git> | undefined;
  /** Whether a linked path leads to something. */
  #isThere = new Map<string, boolean>();

  constructor(
    readonly folder: CareerFolder,
    readonly accepted: AcceptedGit,
  ) {
    super();
    this.own(folder.onDidChange(() => this.#soon()));
    this.own(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.lookAgain();
      }),
    );
    this.own({ dispose: () => clearTimeout(this.#timer) });
  }

  /** Something outside of the log may be another. */
  lookAgain(): void {
    this.#isThere = new Map();
    this.#soon();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), settleTime);
  }

  async #look(): Promise<void> {
    const { current } = this.folder;
    if (current.state !== 'ready') return;
    const [missing, publishedTo] = await Promise.all([
      this.#missing(current),
      this.#publishedTo(current),
    ]);
    const found = { missing, publishedTo };
    if (!isSame(found, current.surroundings)) this.folder.surround(current.uri, found);
  }

  /** A log that serves all windows may name files of repositories that are not open here. */
  async #missing({ uri, reading }: ReadyFolder): Promise<Surroundings['missing']> {
    if (configuredFolder()) return new Set();
    const paths = [...linkedPaths(reading.log)];
    const unknown = paths.filter(path => this.#isThere.get(path) !== true);
    const roots = linkRoots(uri);
    for (let start = 0; start < unknown.length; start += statsAtOnce) {
      const slice = unknown.slice(start, start + statsAtOnce);
      const found = await Promise.all(slice.map(path => firstThere(roots, path)));
      slice.forEach((path, index) => this.#isThere.set(path, found[index] !== undefined));
    }
    return new Set(paths.filter(path => this.#isThere.get(path) !== true));
  }

  async #publishedTo({ uri }: ReadyFolder): Promise<string | undefined> {
    if (this.accepted.holds(uri)) return undefined;
    this.#git ??= this.#followGit();
    const git = await this.#git;
    const repository = 'api' in git ? git.api.getRepository(uri) : null;
    const [remote] = repository?.state.remotes ?? [];
    if (!repository || !remote || (await isIgnored(repository.rootUri, uri))) return undefined;
    return remote.name;
  }

  /** Repositories are often found later than the log. */
  async #followGit(): Promise<Git> {
    const git = await findGit();
    if ('api' in git) this.own(git.api.onDidOpenRepository(() => this.#soon()));
    return git;
  }
}

function isSame(some: Surroundings, others: Surroundings): boolean {
  return (
    some.publishedTo === others.publishedTo &&
    some.missing.size === others.missing.size &&
    [...some.missing].every(path => others.missing.has(path))
  );
}

const acceptedKey = 'careerLog.acceptedGit';

/** That git may hold the log, as the person said in this workspace. */
export class AcceptedGit {
  constructor(readonly memento: vscode.Memento) {}

  holds(folder: vscode.Uri): boolean {
    return this.memento.get(acceptedKey) === folder.toString();
  }

  async set(folder: vscode.Uri | undefined): Promise<void> {
    await this.memento.update(acceptedKey, folder?.toString());
  }
}
