import { parseFileReference, type LineRange } from './fileReference';

/** What a link of the log leads to. The host finds out whether it is there. */
export type LinkTarget =
  | { readonly type: 'url'; readonly url: string }
  /** From the workspace folder, never out of it. Lines count from 1. */
  | { readonly type: 'path'; readonly path: string; readonly lines: LineRange | undefined }
  | { readonly type: 'commit'; readonly hash: string };

/** `undefined` for what must not be opened: other schemes, and paths that lead out of the workspace. */
export function linkTarget(text: string): LinkTarget | undefined {
  if (/^https?:\/\/\S+$/i.test(text)) return { type: 'url', url: text };
  if (/^[a-z][a-z\d+.-]*:/i.test(text)) return undefined;
  if (/^[\da-f]{7,40}$/.test(text)) return { type: 'commit', hash: text };
  const { path, lines } = parseFileReference(text);
  const isInside = !/^[\\/]/.test(path) && !path.split(/[\\/]/).includes('..');
  return path !== '' && isInside ? { type: 'path', path, lines } : undefined;
}
