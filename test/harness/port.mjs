import { createServer } from 'node:net';
import { HumanError } from './humanError.mjs';

/**
 * Asked before the long steps, so that a taken port costs no waiting.
 * @param {string} text
 * @returns {Promise<number>} 0 for any free one
 */
export async function assertPort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new HumanError(`${text} is no port: give --port a number from 1 to 65535.`);
  }
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw new HumanError(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is in use: choose another one with --port.`
        : `Port ${port} cannot be used (${error.code}): choose another one with --port.`,
    );
  });
  await new Promise(resolve => server.close(resolve));
  return port;
}
