import type { LineRange } from './fileReference';
import { encodePath, forges } from './forges';
import { parseRemote } from './remote';

const commitHash = /^[\da-f]{7,64}$/;

/**
 * The web page of a commit.
 *
 * @param remote the address of the repository as git knows it.
 * @returns `undefined` when the server is none of {@link forges}.
 */
export function commitLink(remote: string, hash: string): string | undefined {
  const found = pageOf(remote);
  return found && commitHash.test(hash) ? found.forge.commit(found.home, hash) : undefined;
}

/**
 * The web page of a file as it was at a commit, at these lines.
 *
 * @param path from the root of the repository, with `/`.
 * @returns `undefined` when the server is none of {@link forges}.
 */
export function fileLink(
  remote: string,
  hash: string,
  path: string,
  lines?: LineRange,
): string | undefined {
  const found = pageOf(remote);
  const parts = path.split('/');
  const isInside = !parts.some(part => part === '' || part === '.' || part === '..');
  return found && commitHash.test(hash) && isInside
    ? found.forge.file(found.home, hash, encodePath(parts), lines)
    : undefined;
}

function pageOf(remote: string) {
  const parsed = parseRemote(remote);
  const forge = parsed && forges.find(({ host }) => host.test(parsed.host));
  const home = parsed && forge?.home(parsed);
  return forge && home !== undefined ? { forge, home } : undefined;
}
