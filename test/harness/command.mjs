import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { atEnd } from './cleanUp.mjs';

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's own
 * @property {number} [timeout] milliseconds until the command and its children are killed
 * @property {(text: string) => void} [onOutput] gets what the command prints, as it prints it
 * @property {boolean} [shell]
 */

/**
 * Runs a command to its end and keeps what it printed.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function command(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: options.shell ?? false,
      // Its own group, so that a timeout reaches what the command itself started.
      detached: process.platform !== 'win32',
    });
    let output = '';
    let timedOut = false;
    /** @type {NodeJS.Timeout | undefined} */
    let deadline;
    const exited = new Promise(done => child.once('exit', done).once('error', done));
    const stop = atEnd(async () => {
      signalGroup(child, 'SIGTERM');
      const force = setTimeout(() => signalGroup(child, 'SIGKILL'), 8_000);
      await exited;
      clearTimeout(force);
    });
    if (options.timeout !== undefined) {
      deadline = setTimeout(() => {
        timedOut = true;
        void stop();
      }, options.timeout);
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        options.onOutput?.(text);
      });
    }
    child.once('error', reject);
    child.once('close', code => {
      clearTimeout(deadline);
      void stop();
      resolve({ code: timedOut ? 1 : (code ?? 1), output, timedOut });
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  try {
    if (process.platform === 'win32') {
      child.kill(signal);
    } else {
      process.kill(-child.pid, signal);
    }
  } catch {
    // It ended between the question and the signal.
  }
}

/**
 * npm as it was started, or else the one on PATH.
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath'];
  return cli?.endsWith('.js')
    ? command(process.execPath, [cli, ...args], options)
    : command('npm', args, { ...options, shell: process.platform === 'win32' });
}
