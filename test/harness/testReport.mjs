import { createServer } from 'node:net';
import { stripVTControlCharacters } from 'node:util';
import { atEnd } from './cleanUp.mjs';
import { colour } from './colour.mjs';

/**
 * Where the tests inside an extension host write to: the host's own console is not ours, and
 * the two versions treat it differently.
 * @param {(text: string) => void} [write] gets what they tell, as they tell it
 */
export async function openTestReport(write = text => process.stdout.write(text)) {
  let last = '';
  const server = createServer(socket => {
    socket.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      last = text.trim().split('\n').at(-1)?.trim() || last;
      write(text);
    });
    // A host that dies takes its socket with it; the exit code tells that.
    socket.on('error', () => socket.destroy());
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const close = atEnd(() => server.close());
  if (address === null || typeof address === 'string') {
    throw new Error('The test report has no port.');
  }
  const env = {
    CAREER_LOG_TEST_REPORT: String(address.port),
    ...colour,
  };
  return { env, close, lastLine: () => stripVTControlCharacters(last) };
}
