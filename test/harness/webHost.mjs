import { createReadStream, existsSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { atEnd } from './cleanUp.mjs';
import { root } from './paths.mjs';

/** Where the extension is served from, beside everything of VS Code. */
const folder = '/career-log/';
/** What the page needs of the built extension. */
const served = /^(?:dist|media)\/|^package(?:\.nls)?\.json$/;

/** @type {Record<string, string>} */
const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/**
 * Stands before a VS Code server and tells its pages to run the built extension in the extension host of the
 * browser. A page takes an extension only from where it comes from itself.
 * @param {number} port the server's
 * @returns {Promise<number>} the port to open in its place
 */
export async function startWebHost(port) {
  const server = createServer((question, answer) => {
    const { pathname } = new URL(question.url ?? '/', 'http://x');
    if (pathname.startsWith(folder)) {
      serveFile(normalize(decodeURIComponent(pathname.slice(folder.length))), answer);
    } else {
      passOn(port, pathname === '/', question, answer);
    }
  });
  server.on('upgrade', (question, socket, head) => {
    const lines = question.rawHeaders.map(
      (part, index) => part + (index % 2 === 0 ? ': ' : '\r\n'),
    );
    const behind = connect(port, '127.0.0.1', () => {
      behind.write(`${question.method} ${question.url} HTTP/1.1\r\n${lines.join('')}\r\n`);
      behind.write(head);
      socket.pipe(behind).pipe(socket);
    });
    behind.on('error', () => socket.destroy());
    socket.on('error', () => behind.destroy());
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('There is no port to listen on.');
  }
  return address.port;
}

/**
 * @param {string} path
 * @param {import('node:http').ServerResponse} answer
 */
function serveFile(path, answer) {
  const file = join(root, path);
  if (!served.test(path) || !existsSync(file)) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(answer);
}

/**
 * @param {number} port
 * @param {boolean} isPage the workbench itself
 * @param {import('node:http').IncomingMessage} question
 * @param {import('node:http').ServerResponse} answer
 */
function passOn(port, isPage, question, answer) {
  const { url, method } = question;
  // Its text is changed, so it must come as text.
  const headers = { ...question.headers, 'accept-encoding': 'identity' };
  const behind = request({ host: '127.0.0.1', port, path: url, method, headers }, result => {
    const { 'content-length': length, ...others } = result.headers;
    const status = result.statusCode ?? 500;
    if (!isPage) {
      answer.writeHead(status, result.headers);
      result.pipe(answer);
      return;
    }
    let text = '';
    result.setEncoding('utf8').on('data', part => (text += part));
    result.on('end', () => answer.writeHead(status, others).end(withExtension(text, question)));
  });
  behind.on('error', () => answer.destroy());
  question.pipe(behind);
}

/**
 * @param {string} page
 * @param {import('node:http').IncomingMessage} question
 */
function withExtension(page, { headers }) {
  const extension = { scheme: 'http', authority: headers.host, path: folder.slice(0, -1) };
  return page.replace(
    /(?<=id="vscode-workbench-web-configuration" data-settings=")[^"]*/,
    written => {
      const settings = JSON.parse(written.replaceAll('&quot;', '"'));
      settings.developmentOptions = { ...settings.developmentOptions, extensions: [extension] };
      return JSON.stringify(settings).replaceAll('"', '&quot;');
    },
  );
}
