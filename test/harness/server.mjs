import { spawn } from 'node:child_process';
import { command } from './command.mjs';
import { atEnd } from './cleanUp.mjs';
import { HumanError } from './humanError.mjs';
import { nodeArguments } from './sockets/watchSockets.mjs';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {() => string} log what it has printed so far
 * @property {Promise<unknown>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} ServerOptions
 * @property {string} dataDir
 * @property {string} [extensionsDir]
 * @property {number} [port]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {readonly string[]} [preload] scripts that run first, in the server and in each extension host
 * @property {boolean} [asksForTrust] a folder is not trusted until the person says so
 * @property {boolean} [automation] lets the page's address name tests to run
 */

/**
 * Starts a VS Code server and waits until it listens.
 * @param {import('./vscode.mjs').VSCode} vscode
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(vscode, options) {
  // It hands its own arguments of Node on to its extension hosts, but takes NODE_OPTIONS from them.
  const preload = (options.preload ?? []).map(script => `--require=${script}`);
  const args = [...nodeArguments(), ...preload, ...serverArguments(options)];
  const child = spawn(vscode.node, args, {
    cwd: vscode.home,
    // Without a gallery it has nobody to ask for extensions.
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  const exited = new Promise(resolve => child.once('close', resolve).once('error', resolve));
  const stop = atEnd(async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await exited;
    clearTimeout(force);
  });
  const port = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        log += text;
        const match = /Extension host agent listening on (\d+)/.exec(log);
        if (match) {
          resolve(Number(match[1]));
        }
      });
    }
    child.once('error', reject);
    void exited.then(() => reject(startFailure(vscode, options, log)));
  });
  return { port, log: () => readable(log), ended: exited, stop };
}

/** @param {ServerOptions} options */
function serverArguments(options) {
  return [
    ...['out/server-main.js', '--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--server-data-dir', options.dataDir],
    ...(options.extensionsDir === undefined ? [] : ['--extensions-dir', options.extensionsDir]),
    ...(options.automation ? ['--enable-smoke-test-driver'] : []),
    ...['--without-connection-token', '--accept-server-license-terms'],
    ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
    ...['--telemetry-level', 'off'],
  ];
}

/**
 * @param {import('./vscode.mjs').VSCode} vscode
 * @param {ServerOptions} options
 * @param {string} log
 */
function startFailure(vscode, options, log) {
  return log.includes('EADDRINUSE')
    ? new HumanError(`Port ${options.port} is in use: choose another one with --port.`)
    : new Error(`The server of VS Code ${vscode.name} ended before it listened:\n${readable(log)}`);
}

/**
 * Without the long complaints about native modules, which only serve its own log files.
 * @param {string} log
 */
function readable(log) {
  const lines = log.split('\n');
  return lines
    .filter(line => line.trim() !== '' && !/spdlog|bindings|^ {2,}|^}/.test(line))
    .join('\n');
}

/**
 * Installs a packed extension the way its user would.
 * @param {import('./vscode.mjs').VSCode} vscode
 * @param {{ vsix: string, dataDir: string, extensionsDir: string }} options
 */
export async function installExtension(vscode, { vsix, dataDir, extensionsDir }) {
  const { code, output } = await command(
    vscode.node,
    [
      ...['out/server-main.js', '--server-data-dir', dataDir, '--extensions-dir', extensionsDir],
      ...['--accept-server-license-terms', '--install-extension', vsix, '--force'],
    ],
    { cwd: vscode.home, timeout: 120_000 },
  );
  if (code !== 0 || !output.includes('successfully installed')) {
    throw new Error(`VS Code ${vscode.name} did not install ${vsix}:\n${output}`);
  }
}
