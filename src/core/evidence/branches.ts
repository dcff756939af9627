import { isMerge, isTrunk, mergedBranch, type Commit } from './commit';

/** Where a branch stands. */
export interface Branch {
  readonly name: string;
  readonly hash: string;
}

/**
 * The branch on which each commit was made, by its hash, as far as git can tell: along the first parents of
 * each branch, the trunk before the others; what was merged is called as the merge says.
 */
export function branchNames(
  commits: readonly Commit[],
  branches: readonly Branch[],
): ReadonlyMap<string, string> {
  const known = new Map(commits.map(commit => [commit.hash, commit]));
  const names = new Map<string, string>();
  const trunkFirst = [...branches].sort(
    (a, b) => Number(isTrunk(b.name)) - Number(isTrunk(a.name)),
  );
  const open = trunkFirst.map(({ name, hash }) => ({ name, hash }));
  for (let next = open.shift(); next; next = open.shift()) {
    const { name } = next;
    let commit = known.get(next.hash);
    while (commit && !names.has(commit.hash)) {
      names.set(commit.hash, name);
      const merged = isMerge(commit) ? (mergedBranch(commit) ?? name) : name;
      for (const hash of commit.parents.slice(1)) open.push({ name: merged, hash });
      commit = known.get(commit.parents[0] ?? '');
    }
  }
  return names;
}
