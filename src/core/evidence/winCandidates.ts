import type { Branch } from './branches';
import {
  isBy,
  isMerge,
  isTrunk,
  mergedBranch,
  subjectOf,
  workTitle,
  type ChangeSize,
  type Commit,
} from './commit';

/** Why a commit may be a win. */
export type CandidateReason =
  | { readonly type: 'merge'; readonly branch: string | undefined; readonly own: number }
  | { readonly type: 'tag'; readonly tags: readonly string[] }
  /** It brought back what had been reverted. */
  | { readonly type: 'mended' }
  | ({ readonly type: 'large' } & ChangeSize);

export interface WinCandidate {
  readonly commit: Commit;
  /** Words of the person who wrote the commit. */
  readonly title: string;
  /** At least one. */
  readonly reasons: readonly CandidateReason[];
}

export interface History {
  /** Newest first, of everybody: what was reverted or merged by others counts too. */
  readonly commits: readonly Commit[];
  readonly tags: readonly Branch[];
  /** The person's own address. */
  readonly email: string;
}

/** From this on a change is large: either is enough. */
export const largeChange: ChangeSize = { files: 20, lines: 400 };

/**
 * The commits that may be wins: merges of own work, own commits with a tag, own commits that mended a revert,
 * large own changes. What a merge brought in is offered with it, and what was reverted is not offered.
 *
 * @param isSettled true for a commit that is a win already, or was passed.
 */
export function winCandidates(
  { commits, tags, email }: History,
  isSettled: (hash: string) => boolean,
): readonly WinCandidate[] {
  const isOwn = isBy(email);
  const reverted = revertedHashes(commits);
  const returned = returnedHashes(commits);
  const merges = mergesOf(commits, isOwn);
  const within = new Set([...merges.values()].flatMap(({ brought }) => brought));

  const reasonsFor = (commit: Commit): readonly CandidateReason[] => {
    const { hash, size } = commit;
    const merge = merges.get(hash);
    const isMine = isOwn(commit);
    if (reverted.has(hash) || (!merge && (!isMine || isMerge(commit)))) return [];
    const names = tags.filter(tag => tag.hash === hash).map(({ name }) => name);
    const isTagged = isMine && names.length > 0;
    const isReturned = isMine && returned.has(hash);
    const isPart = within.has(hash) || isRevert(commit);
    return [
      ...(merge ? [{ type: 'merge', branch: mergedBranch(commit), own: merge.own } as const] : []),
      ...(isTagged ? [{ type: 'tag', tags: names } as const] : []),
      ...(isReturned ? [{ type: 'mended' } as const] : []),
      ...(size && isLarge(size) && !merge && !isPart ? [{ type: 'large', ...size } as const] : []),
    ];
  };
  return commits
    .filter(({ hash }) => !isSettled(hash))
    .map(commit => ({ commit, title: titleOf(commit), reasons: reasonsFor(commit) }))
    .filter(({ reasons }) => reasons.length > 0);
}

function isLarge({ files, lines }: ChangeSize): boolean {
  return files >= largeChange.files || lines >= largeChange.lines;
}

interface Brought {
  /** Hashes that are on the merged branch only. */
  readonly brought: readonly string[];
  /** How many of them are the person's own. */
  readonly own: number;
}

/** The merges that brought own commits in; the trunk merged into a branch brings in nothing new. */
function mergesOf(
  commits: readonly Commit[],
  isOwn: (commit: Commit) => boolean,
): ReadonlyMap<string, Brought> {
  const found = new Map<string, Brought>();
  commits.forEach((merge, position) => {
    const branch = mergedBranch(merge);
    if (!isMerge(merge) || (branch !== undefined && isTrunk(branch))) return;
    const brought = broughtBy(merge, commits, position + 1);
    const own = brought.filter(commit => isOwn(commit) && !isMerge(commit)).length;
    if (own > 0) found.set(merge.hash, { brought: brought.map(({ hash }) => hash), own });
  });
  return found;
}

/** Goes down both sides of a merge only as far as they are apart: histories are long. */
function broughtBy(
  { parents: [first = '', ...others] }: Commit,
  commits: readonly Commit[],
  from: number,
): readonly Commit[] {
  const before = new Set([first]);
  const open = new Set(others);
  const brought: Commit[] = [];
  for (let index = from; index < commits.length && open.size > 0; index++) {
    const commit = commits[index];
    if (!commit) break;
    if (before.has(commit.hash)) {
      for (const parent of commit.parents) {
        before.add(parent);
        open.delete(parent);
      }
    } else if (open.delete(commit.hash)) {
      brought.push(commit);
      for (const parent of commit.parents) if (!before.has(parent)) open.add(parent);
    }
  }
  return brought;
}

function isRevert(commit: Commit): boolean {
  return /^Revert "(?!Revert ")/.test(subjectOf(commit));
}

/** What git's own sentence in a revert names. */
function revertedHashes(commits: readonly Commit[]): ReadonlySet<string> {
  return new Set(
    commits.flatMap(({ message }) =>
      [...message.matchAll(/This reverts commit ([\da-f]{40,64})/g)].map(([, hash = '']) => hash),
    ),
  );
}

const broughtBack = /^(?:Reapply "(.+)"|Revert "Revert "(.+)"")$/;

/** Commits that revert a revert, or that do again what a revert before them took away. */
function returnedHashes(commits: readonly Commit[]): ReadonlySet<string> {
  const gone = new Set<string>();
  const returned = new Set<string>();
  for (const commit of [...commits].reverse()) {
    const subject = subjectOf(commit);
    if (broughtBack.test(subject) || gone.delete(subject)) returned.add(commit.hash);
    else if (isRevert(commit)) gone.add(subject.slice('Revert "'.length, -1));
  }
  return returned;
}

function titleOf(commit: Commit): string {
  const [, again, twice] = broughtBack.exec(subjectOf(commit)) ?? [];
  return again ?? twice ?? workTitle(commit);
}
