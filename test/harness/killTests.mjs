import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { atEnd } from './cleanUp.mjs';
import { launchBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { addressOf, newWindow } from './hostRun.mjs';
import { buildHostTests } from './packaging.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';
import { startServer } from './server.mjs';
import { copyFixture, tempFolder } from './tempFolder.mjs';
import { openTestReport } from './testReport.mjs';
import { userFolderIn, writeUserSettings } from './userSettings.mjs';
import { assertVersion, ensureVSCode, newest } from './vscode.mjs';
import { workspaceFile } from './workspaceFile.mjs';

/** In milliseconds; from the start of a window to the death of its extension host. */
const longest = 300_000;
/** In milliseconds; from the death of the host until the server has written what it was told to. */
const longestWrite = 10_000;
const windows = 3;

/**
 * What one extension host told before it was killed.
 * @typedef {{ step: string, typed: Set<string>, saved: Set<string> }} Life
 */

/** Kills the extension host at a step of a write, again and again, and looks for what was lost. */
await program(async () => {
  const options = readOptions({
    times: { type: 'string', default: '200' },
    version: { type: 'string', default: newest },
  });
  const { version } = options;
  assertVersion(version);
  await ensureDependencies();
  await buildHostTests();
  const vscode = await ensureVSCode(version);
  const times = Number(options.times);
  console.log(`\nVS Code ${version}, killed ${times} times while it writes`);
  const data = await tempFolder('career-log-server');
  await writeUserSettings(userFolderIn(data.folder));
  const lives = await openLives();
  const report = await openTestReport();
  const server = await startServer(vscode, {
    dataDir: data.folder,
    automation: true,
    env: {
      ...report.env,
      CAREER_LOG_TEST_FOLDER: 'kill',
      CAREER_LOG_TEST_KILL: String(lives.port),
    },
  });
  const browser = await launchBrowser();
  const counts = { killed: 0, saved: 0, inFile: 0, inDraft: 0, lost: 0, torn: 0, noKill: 0 };
  /** @type {Map<string, number>} */
  const steps = new Map();
  let left = times;

  /** One window after the other on a log of its own. */
  async function worker() {
    const { folder } = await copyFixture('blank');
    const address = addressOf(server.port, await workspaceFile(folder));
    const log = join(folder, '.career');
    await mkdir(log);
    await writeFile(join(log, 'profile.yaml'), 'name: Noor\n');
    let before = '';
    while (left-- > 0) {
      const life = await lives.next(log, async () => {
        const page = await newWindow(browser);
        await page.exposeFunction('codeAutomationLog', () => undefined);
        await page.exposeFunction('codeAutomationExit', () => undefined);
        await page.goto(address, { timeout: longest });
        return () => page.context().close();
      });
      if (life === undefined) {
        counts.noKill++;
        continue;
      }
      counts.killed++;
      const step = life.step;
      steps.set(step, (steps.get(step) ?? 0) + 1);
      const found = await foundAfter(life, before, join(log, 'wins', '2026.yaml'), data.folder);
      const { text, lost } = found;
      if (found.isTorn) {
        counts.torn++;
        console.log(`  torn at step ${step}:\n${text.slice(-300)}`);
      }
      before = text;
      await ageLocks(data.folder);
      counts.saved += life.saved.size;
      counts.inFile += found.inFile;
      counts.inDraft += found.inDraft;
      counts.lost += lost.length;
      for (const title of lost) console.log(`  lost at step ${step}: ${title}`);
      // So that a run that is stopped has told something.
      if (counts.killed % 20 === 0) console.log(told());
    }
  }

  function told() {
    const { killed, saved, inFile, inDraft, lost, torn, noKill } = counts;
    return (
      `${killed} kills at ${steps.size} different steps: ${saved} entries were said to be saved, ` +
      `${inFile} are in the file, ${inDraft} more are kept as drafts, ${lost} lost, ${torn} files torn` +
      (noKill > 0 ? `; ${noKill} hosts were not killed in time` : '')
    );
  }

  await Promise.all(Array.from({ length: Math.min(windows, times) }, worker));
  console.log(told());
  const { killed, lost, torn, noKill } = counts;
  return lost + torn + noKill === 0 && killed > 0 ? 0 : 1;
});

/**
 * What a life has left. VS Code's server empties a file before it fills it, and goes on with that after the
 * extension host is dead; so what looks lost is looked at again until it is there, or must be believed.
 *
 * @param {Life} life
 * @param {string} before what the file held before it
 * @param {string} file
 * @param {string} dataDir
 */
async function foundAfter(life, before, file, dataDir) {
  const end = Date.now() + longestWrite;
  for (;;) {
    const text = await readFile(file, 'utf8').catch(() => '');
    const drafts = await draftsIn(dataDir);
    const typed = [...life.typed];
    const inFile = typed.filter(title => text.includes(`title: ${title}\n`));
    const inDraft = typed.filter(
      title => !inFile.includes(title) && drafts.includes(`title: ${title}\n`),
    );
    const lost = typed.filter(
      title => !inFile.includes(title) && (life.saved.has(title) || !inDraft.includes(title)),
    );
    const isTorn = !text.startsWith(before) || !isWhole(text.slice(before.length));
    if ((!isTorn && lost.length === 0) || Date.now() > end) {
      return { text, isTorn, lost, inFile: inFile.length, inDraft: inDraft.length };
    }
    await setTimeout(100);
  }
}

/**
 * Nothing but whole entries, as the command writes them.
 * @param {string} text
 */
function isWhole(text) {
  return /^(?:- id: [a-z0-9-]+\n {2}date: 2026-11-20\n {2}title: [a-z0-9 ]+\n(?: {2}logged: [0-9-]{10}\n)?)*$/.test(
    text,
  );
}

/**
 * The texts of everything that is kept for the person, in the storage of the extension.
 * @param {string} dataDir
 */
async function draftsIn(dataDir) {
  const names = await readdir(dataDir, { recursive: true });
  const drafts = names.filter(name => /[\\/]drafts[\\/][^\\/]+\.yaml$/.test(name));
  const texts = await Promise.all(
    drafts.map(name => readFile(join(dataDir, name), 'utf8').catch(() => '')),
  );
  return texts.join('\n');
}

/**
 * The lock of a dead host is taken over once it is old; nobody waits here until it is.
 * @param {string} dataDir
 */
async function ageLocks(dataDir) {
  const names = await readdir(dataDir, { recursive: true });
  const held = names.filter(name => /[\\/]lock[\\/]held$/.test(name));
  await Promise.all(held.map(name => utimes(join(dataDir, name), 0, 0).catch(() => undefined)));
}

/** Listens to extension hosts, each of which tells first of which log it is. */
async function openLives() {
  /** @type {Map<string, (life: Life | undefined) => void>} */
  const waiting = new Map();
  const server = createServer(socket => {
    /** @type {Life} */
    const life = { step: '', typed: new Set(), saved: new Set() };
    let log = '';
    let text = '';
    socket.setEncoding('utf8').on('data', data => {
      text += String(data);
      const lines = text.split('\n');
      text = lines.pop() ?? '';
      for (const line of lines) {
        const [what = '', value = ''] = line.split('\t');
        if (what === 'log') log = value;
        if (what === 'step') life.step = value;
        if (what === 'typed') life.typed.add(value);
        if (what === 'saved') life.saved.add(value);
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => waiting.get(log)?.(life));
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  atEnd(() => server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('There is no port to listen on.');
  }
  return {
    port: address.port,
    /**
     * @param {string} log
     * @param {() => Promise<() => Promise<void>>} start opens a window, and gives what closes it
     * @returns {Promise<Life | undefined>} once the extension host is dead
     */
    next: async (log, start) => {
      /** @type {Promise<Life | undefined>} */
      const life = new Promise(resolve => {
        waiting.set(log, resolve);
        void setTimeout(longest, undefined, { ref: false }).then(resolve);
      });
      const close = await start();
      const result = await life;
      waiting.delete(log);
      await close();
      return result;
    },
  };
}
