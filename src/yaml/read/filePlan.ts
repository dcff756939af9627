import { isKind, type Kind, type SingletonKind } from '../../core/schema/kinds';

/** What a file of the career folder is, by its path in it (format.md, section 1). */
export type FileRole =
  | { readonly role: 'list'; readonly kind: Kind }
  | { readonly role: 'singleton'; readonly kind: SingletonKind }
  /** A YAML file of no kind: not read, but reported. */
  | { readonly role: 'unknown' }
  /** Markdown, reports, dot files: left alone in silence. */
  | { readonly role: 'ignored' };

export function roleOf(path: string): FileRole {
  if (path.startsWith('reports/') || path.split('/').some(part => part.startsWith('.'))) {
    return { role: 'ignored' };
  }
  if (path.endsWith('.yml')) return { role: 'unknown' };
  if (!path.endsWith('.yaml')) return { role: 'ignored' };
  if (path === 'profile.yaml') return { role: 'singleton', kind: 'profile' };
  if (path === 'settings.yaml') return { role: 'singleton', kind: 'settings' };
  const [top = '', ...rest] = path.split('/');
  const kind = rest.length === 0 ? top.replace(/\.yaml$/, '') : top;
  return isKind(kind) ? { role: 'list', kind } : { role: 'unknown' };
}

/** By path, compared by code point, so that `K.yaml` comes before `K/` (format.md, section 1.2). */
export function byPath(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
