/** The address of a repository on a server, without user, password or token. */
export interface Remote {
  readonly transport: 'http' | 'https' | 'ssh';
  /** In lower case, without port. */
  readonly host: string;
  /** Where the web pages of the server begin, such as `https://git.example.org:8443`. */
  readonly origin: string;
  /** The path of the repository, decoded, without `.git`. */
  readonly segments: readonly string[];
}

// Everything up to the last @ before the path may be a secret, and is never looked at.
const url = /^(https?|ssh|git\+ssh|ssh\+git):\/\/(?:[^/]*@)?([^/:@]+)(?::(\d+))?\/+([^?#]+)$/i;
const scp = /^(?:[^/:@]*@)?([^/:@]+):(?!\/\/)\/*([^?#]+)$/;
const hostName = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/;
const domainName = /\.(?:[a-z]{2,}|xn--[a-z\d-]+)$/;

/** Servers that answer to SSH by another name than to browsers. */
const webHosts: Readonly<Record<string, string>> = {
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
  'altssh.bitbucket.org': 'bitbucket.org',
};

/**
 * Reads what `git remote -v` shows: `https://...`, `ssh://...` or `git@host:path`.
 *
 * @returns `undefined` for what has no server, for an alias of the SSH configuration, and for anything
 *   unclear: a credential must not get into a link by a mistake.
 */
export function parseRemote(text: string): Remote | undefined {
  const full = url.exec(text.trim());
  if (full) {
    const [, scheme = '', host = '', port, path = ''] = full;
    return remote(transportOf(scheme), host, port, path);
  }
  const [, host = '', path = ''] = scp.exec(text.trim()) ?? [];
  return remote('ssh', host, undefined, path);
}

function transportOf(scheme: string): Remote['transport'] {
  const lower = scheme.toLowerCase();
  return lower === 'http' || lower === 'https' ? lower : 'ssh';
}

function remote(
  transport: Remote['transport'],
  name: string,
  port: string | undefined,
  path: string,
): Remote | undefined {
  const lower = name.toLowerCase();
  const host = webHosts[lower] ?? lower;
  const segments = segmentsOf(path);
  if (!hostName.test(host) || !segments) return undefined;
  const isWeb = transport !== 'ssh';
  if (!isWeb && !domainName.test(host)) return undefined;
  const authority = isWeb && port !== undefined ? `${host}:${port}` : host;
  return { transport, host, origin: `${isWeb ? transport : 'https'}://${authority}`, segments };
}

function segmentsOf(path: string): readonly string[] | undefined {
  const decoded = decode(path);
  if (decoded === undefined || /[@:\\?#]/.test(decoded)) return undefined;
  const written = decoded.split('/').filter(segment => segment !== '');
  const name = written.pop()?.replace(/\.git$/, '') ?? '';
  const segments = name === '' ? [] : [...written, name];
  const isPlain = segments.length > 0 && !segments.some(one => one === '.' || one === '..');
  return isPlain ? segments : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
