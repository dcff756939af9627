/** A commit, as far as wins are concerned. */
export interface Commit {
  readonly hash: string;
  readonly message: string;
  /** Hashes; a merge has more than one. */
  readonly parents: readonly string[];
  /** E-mail address. */
  readonly author: string;
  /** Local calendar day on which it was written. */
  readonly day: string;
  /** What it changed; of a merge, what it brought in. */
  readonly size: ChangeSize | undefined;
}

export interface ChangeSize {
  readonly files: number;
  /** Added and removed. */
  readonly lines: number;
}

export function subjectOf({ message }: Commit): string {
  return linesOf(message)[0] ?? '';
}

export function isMerge({ parents }: Commit): boolean {
  return parents.length > 1;
}

/** True for a commit that this address wrote. */
export function isBy(email: string): (commit: Commit) => boolean {
  const wanted = email.trim().toLowerCase();
  return ({ author }) => wanted !== '' && author.toLowerCase() === wanted;
}

const mergeRequest = /pull request #\d+|^See merge request /im;

/**
 * What the work is called: the subject, or the title of the pull request where the subject of a merge only
 * says that there was one.
 */
export function workTitle(commit: Commit): string {
  const [subject = '', title] = linesOf(commit.message);
  const isRequest = isMerge(commit) && mergeRequest.test(commit.message);
  return isRequest && title !== undefined && !/^See merge request /i.test(title) ? title : subject;
}

function linesOf(message: string): readonly string[] {
  return message
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** The branch that a merge brought in, as its subject says. */
export function mergedBranch(merge: Commit): string | undefined {
  const [, plain, request, bitbucket] =
    /^Merge (?:remote-tracking )?branch '([^']+)'|^Merge pull request #\d+ from [^/\s]+\/(\S+)|^Merged in (\S+) \(pull request/.exec(
      subjectOf(merge),
    ) ?? [];
  return plain ?? request ?? bitbucket;
}

const trunks: readonly string[] = ['main', 'master', 'trunk', 'develop'];

/** True for a branch that others are made from and merged into, on a remote or here. */
export function isTrunk(branch: string): boolean {
  return trunks.includes(branch.replace(/^[^/]+\/(?=[^/]+$)/, ''));
}
