import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as vscode from 'vscode';

import { parseMessage } from '../../src/host/dashboard/receive';
import { dashboardCommands, lineActions } from '../../src/shared/commands';

import { answering } from './answers';
import { closeEditors, removeLog, textOnDisk, writeLog } from './log';
import { openPage } from './page';

const count = 10_000;
const seed = Number(process.env['SEED'] ?? 1);
const files = {
  'people.yaml': '- {id: lena, name: Lena}\n',
  'wins.yaml': '- {id: w, date: 2026-01-05, title: Calm nights}\n',
  'commitments.yaml': '- {id: plan, what: The plan, person: lena, due: 2026-01-10}\n',
};
/** The only commands that a message may run. */
const allowed = new Set(
  [...dashboardCommands, ...lineActions, 'openEntry', 'fixFinding'].map(one => `careerLog.${one}`),
);

const values = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
/** No entry has such an id, so that nothing a message asks for can be done. */
const ids = fc.oneof(
  fc.string({ minLength: 1 }).map(id => `${id}!`),
  fc.constantFrom('../../outside', '__proto__', '/etc/passwd', 'a\0b', '$(x)', 'command:x'),
);
const entries = fc.record({
  kind: fc.oneof(fc.constantFrom('people', 'wins', 'meetings', '__proto__'), fc.string()),
  id: ids,
});
const findings = fc.record({
  code: fc.oneof(fc.constantFrom('CL001', 'CL020'), fc.string({ minLength: 1 })),
  entry: fc.option(entries),
  at: ids,
  message: fc.string(),
});
const wellFormed = fc.oneof(
  fc.record({ type: fc.constant('openEntry'), body: entries }),
  fc.record({
    type: fc.constant('act'),
    body: fc.record({ action: fc.constantFrom(...lineActions), entry: entries }),
  }),
  fc.record({
    type: fc.constant('fixFinding'),
    body: fc.record({ finding: findings, choose: fc.boolean() }),
  }),
  fc.record({ type: fc.constant('openFinding'), body: findings }),
  fc.record({
    type: fc.constant('runCommand'),
    body: fc.record({ command: fc.constantFrom(...dashboardCommands) }),
  }),
  fc.record({ type: fc.constant('failed'), body: fc.record({ message: fc.string() }) }),
);
/** With one of its parts, at any depth, replaced by something else. */
const spoiled = fc
  .tuple(wellFormed, fc.nat(), values)
  .map(([message, at, value]) => replaced(message, at, value));
const messages = fc.oneof(
  { weight: 1, arbitrary: wellFormed },
  { weight: 6, arbitrary: spoiled },
  { weight: 3, arbitrary: values },
);

describe('a page that sends anything', () => {
  before(() => writeLog(files));

  after(async () => {
    await closeEditors();
    await removeLog();
  });

  it(`writes nothing and throws nothing, ${count} times`, async function () {
    const ran = watch();
    let send: (message: unknown) => void = () => assert.fail('nobody listens');
    const event: vscode.Event<unknown> = listener => {
      send = listener;
      return new vscode.Disposable(() => undefined);
    };
    const failures: string[] = [];
    const page = openPage({ event }, message => failures.push(message));
    const counts = { understood: 0, commands: 0 };
    try {
      await answering(
        () => 'leave',
        async () => {
          for (const message of fc.sample(messages, { numRuns: count, seed })) {
            const parsed = parseMessage(message);
            send(message);
            const commands = await ran.settled();
            const isRequest = parsed && parsed.type !== 'ready' && parsed.type !== 'failed';
            assert.equal(commands.length, isRequest ? 1 : 0, JSON.stringify(parsed));
            for (const id of commands) assert.ok(allowed.has(id), id);
            counts.understood += Number(parsed !== undefined);
            counts.commands += commands.length;
          }
        },
      );
    } finally {
      page.dispose();
      ran.dispose();
    }
    assert.deepEqual(ran.escaped, []);
    assert.equal(ran.writes(), 0);
    for (const [path, text] of Object.entries(files)) assert.equal(await textOnDisk(path), text);
    // What a request says of an entry that is not there may be offered in an untitled document.
    const documents = vscode.workspace.textDocuments.filter(({ isUntitled }) => !isUntitled);
    assert.ok(!documents.some(({ isDirty }) => isDirty));
    assert.ok(counts.commands > count / 50);
    const told = `${counts.understood} understood, ${counts.commands} commands, 0 writes, SEED=${seed}`;
    if (this.test) this.test.title += ` (${told})`;
  });
});

/** Watches what is run and written, and answers what would wait for a person or leave the window. */
function watch() {
  const { executeCommand } = vscode.commands;
  const { applyEdit } = vscode.workspace;
  const { showWarningMessage, showErrorMessage, showInformationMessage } = vscode.window;
  const started: { readonly id: string; readonly end: Promise<unknown> }[] = [];
  const escaped: unknown[] = [];
  let writes = 0;
  const run = (id: string, ...args: readonly unknown[]) => {
    if (!id.startsWith('careerLog.')) return Promise.resolve(undefined);
    const end = Promise.resolve(executeCommand(id, ...args));
    started.push({ id, end: end.catch((error: unknown) => escaped.push(error)) });
    return end;
  };
  const silent = () => Promise.resolve(undefined);
  Object.assign(vscode.commands, { executeCommand: run });
  Object.assign(vscode.workspace, {
    applyEdit: (edit: vscode.WorkspaceEdit) => {
      writes++;
      return applyEdit(edit);
    },
  });
  Object.assign(vscode.window, {
    showWarningMessage: silent,
    showErrorMessage: (message: string) => {
      escaped.push(message);
      return silent();
    },
    showInformationMessage: silent,
  });
  return {
    escaped,
    writes: () => writes,
    settled: async (): Promise<readonly string[]> => {
      const now = started.splice(0);
      await Promise.all(now.map(({ end }) => end));
      return now.map(({ id }) => id);
    },
    dispose: () => {
      Object.assign(vscode.commands, { executeCommand });
      Object.assign(vscode.workspace, { applyEdit });
      Object.assign(vscode.window, {
        showWarningMessage,
        showErrorMessage,
        showInformationMessage,
      });
    },
  };
}

function replaced(value: unknown, at: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const pairs = Object.entries(value);
  const index = at % (pairs.length + 1);
  if (index === pairs.length) return by;
  return Object.fromEntries(
    pairs.map(([key, part]: [string, unknown], place) => [
      key,
      place === index ? replaced(part, Math.floor(at / (pairs.length + 1)), by) : part,
    ]),
  );
}
