import { appendFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { atEnd } from '../cleanUp.mjs';
import { tempFolder } from '../tempFolder.mjs';

/**
 * What was opened during a test run.
 * @typedef {object} Sockets
 * @property {number} processes how many Node processes were watched
 * @property {readonly string[]} outside what led to another machine, each as one line
 * @property {number} refused what the browser itself asked its maker for, as browsers do; it got no answer
 */

const watching = `--import=${new URL('./guard.mjs', import.meta.url).href}`;

/**
 * Watches every Node process that is started with the given environment, and every browser, for connections
 * that leave this machine.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, read: () => Promise<Sockets> }>}
 */
export async function watchSockets() {
  const { folder } = await tempFolder('career-log-sockets');
  const report = join(folder, 'report');
  await writeFile(report, '');
  const port = await openProxy(report);
  return {
    env: {
      CAREER_LOG_TEST_SOCKETS: report,
      CAREER_LOG_TEST_PROXY: String(port),
      NODE_OPTIONS: [process.env['NODE_OPTIONS'], watching].filter(Boolean).join(' '),
      // npm itself would ask whether there is a newer one.
      npm_config_update_notifier: 'false',
    },
    read: async () => {
      const lines = (await readFile(report, 'utf8')).split('\n').filter(line => line !== '');
      const all = lines.map(line => /** @type {Record<string, string>} */ (JSON.parse(line)));
      const outside = all.filter(({ to }) => to !== undefined);
      const own = outside.filter(isBrowsersOwn);
      return {
        processes: all.filter(({ watching }) => watching !== undefined).length,
        outside: outside
          .filter(line => !own.includes(line))
          .map(({ to, what, program }) => `${program}: ${what} ${to}`),
        refused: own.length,
      };
    },
  };
}

/** @param {Record<string, string>} line */
function isBrowsersOwn({ program, to }) {
  return (
    program === browser &&
    /^\S+ (?:https?:\/\/)?[\w.-]+\.(?:google|googleapis)\.com[:/]/.test(to ?? '')
  );
}

const browser = 'browser';

/**
 * Browsers send here what is not for this machine; it is written down and gets no answer.
 * @param {string} report
 */
async function openProxy(report) {
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy());
    socket.once('data', data => {
      const [request = ''] = data.toString('latin1').split('\r\n');
      appendFileSync(
        report,
        `${JSON.stringify({ program: browser, what: 'asked for', to: request })}\n`,
      );
      socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  atEnd(() => server.close());
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}

/** How a browser is told to leave this machine only by way of the proxy above, where there is one. */
export function browserArguments() {
  const port = process.env['CAREER_LOG_TEST_PROXY'];
  return port === undefined ? [] : [`--proxy-server=http://127.0.0.1:${port}`];
}

/** How a program that takes NODE_OPTIONS from what it starts is told to have it watched too, where it is. */
export function nodeArguments() {
  return process.env['CAREER_LOG_TEST_SOCKETS'] === undefined ? [] : [watching];
}
