import type { LineRange } from './fileReference';
import type { Remote } from './remote';

/** Where a kind of server shows commits and files. To add one, add a line to {@link forges}. */
export interface Forge {
  readonly name: string;
  readonly host: RegExp;
  /** The web page of a repository; `undefined` when the path is none of this server's. */
  readonly home: (remote: Remote) => string | undefined;
  readonly commit: (home: string, hash: string) => string;
  /** `path` is encoded. */
  readonly file: (home: string, hash: string, path: string, lines?: LineRange) => string;
}

/** The first whose host fits is taken. A server of one's own is known by a word of its name. */
export const forges: readonly Forge[] = [
  {
    name: 'GitHub',
    host: /^(?!gist\.)(?:(?:.+[.-])?github[.-].+|.+\.ghe\.com)$/,
    home: pageOf(2, 2),
    commit: (home, hash) => `${home}/commit/${hash}`,
    file: (home, hash, path, lines) =>
      `${home}/blob/${hash}/${path}${asSource('?plain=1', path, lines)}${marked(lines, 'L', '-L')}`,
  },
  {
    name: 'GitLab',
    host: /^(?:.+[.-])?gitlab(?:[.-].+)?$/,
    home: pageOf(2),
    commit: (home, hash) => `${home}/-/commit/${hash}`,
    file: (home, hash, path, lines) =>
      `${home}/-/blob/${hash}/${path}${asSource('?plain=1', path, lines)}${marked(lines, 'L', '-')}`,
  },
  {
    name: 'Bitbucket Cloud',
    host: /^bitbucket\.org$/,
    home: pageOf(2, 2),
    commit: (home, hash) => `${home}/commits/${hash}`,
    file: (home, hash, path, lines) => `${home}/src/${hash}/${path}${marked(lines, 'lines-', ':')}`,
  },
  {
    name: 'Bitbucket Data Center',
    host: /^(?:.+[.-])?(?:bitbucket|stash)(?:[.-].+)?$/,
    home: bitbucketServerPage,
    commit: (home, hash) => `${home}/commits/${hash}`,
    file: (home, hash, path, lines) => `${home}/browse/${path}?at=${hash}${marked(lines, '', '-')}`,
  },
  {
    name: 'Azure DevOps',
    host: /^(?:(?:ssh\.)?dev\.azure\.com|.+\.visualstudio\.com)$/,
    home: azurePage,
    commit: (home, hash) => `${home}/commit/${hash}`,
    file: (home, hash, path, lines) => {
      // It marks up to the first column of the line after the last.
      const mark = lines
        ? `&line=${lines.from}&lineEnd=${lines.to + 1}&lineStartColumn=1&lineEndColumn=1`
        : '';
      return `${home}?path=/${path}&version=GC${hash}${mark}&lineStyle=plain&_a=contents`;
    },
  },
  {
    name: 'Gitea and Forgejo',
    host: /^(?:codeberg\.org|(?:.+[.-])?(?:gitea|forgejo)(?:[.-].+)?)$/,
    home: pageOf(2),
    commit: (home, hash) => `${home}/commit/${hash}`,
    file: (home, hash, path, lines) =>
      `${home}/src/commit/${hash}/${path}${asSource('?display=source', path, lines)}${marked(lines, 'L', '-L')}`,
  },
];

/** Encodes each part of a path for an address. */
export function encodePath(segments: readonly string[]): string {
  return segments.map(encodeURIComponent).join('/');
}

/** The address of the repository, where its path has as many parts as it needs. */
function pageOf(least: number, most = Number.POSITIVE_INFINITY): Forge['home'] {
  return ({ origin, segments }) =>
    segments.length >= least && segments.length <= most
      ? `${origin}/${encodePath(segments)}`
      : undefined;
}

/** `KEY/name` by SSH, `scm/KEY/name` by HTTP; a key with a tilde is a person's. */
function bitbucketServerPage({ transport, origin, segments }: Remote): string | undefined {
  const [key = '', name = ''] = segments.slice(-2);
  const before = segments.slice(0, -2);
  const isScm = before.at(-1) === 'scm';
  if (segments.length < 2 || (transport === 'ssh' ? before.length > 0 : !isScm)) return undefined;
  const base = [origin, ...before.slice(0, -1).map(encodeURIComponent)].join('/');
  const owner = key.startsWith('~') ? ['users', key.slice(1)] : ['projects', key];
  return `${base}/${encodePath([...owner, 'repos', name])}`;
}

function azurePage({ transport, origin, segments }: Remote): string | undefined {
  if (transport !== 'ssh') {
    return segments.at(-2) === '_git' ? `${origin}/${encodePath(segments)}` : undefined;
  }
  const [version, organisation = '', project = '', name = '', ...rest] = segments;
  if (version !== 'v3' || name === '' || rest.length > 0) return undefined;
  return `https://dev.azure.com/${encodePath([organisation, project, '_git', name])}`;
}

/** Markdown is shown as a page that has no lines, unless its source is asked for. */
function asSource(query: string, path: string, lines: LineRange | undefined): string {
  return lines && /\.(?:md|markdown|mdown|mkd)$/i.test(path) ? query : '';
}

function marked(lines: LineRange | undefined, before: string, between: string): string {
  if (!lines) return '';
  const last = lines.to > lines.from ? `${between}${lines.to}` : '';
  return `#${before}${lines.from}${last}`;
}
