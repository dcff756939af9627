import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import { Socket } from 'node:net';
import * as vscode from 'vscode';

import manifest from '../../package.json';

import { answering } from './answers';
import { api, closeEditors, removeLog, writeLog } from './log';

/** It opens another folder, and the tests end with the window. */
const leavesTheWindow = 'careerLog.openFolder';

const log = {
  'profile.yaml': 'name: Noor\n',
  'goals.yaml': '- {id: g, title: Reach staff engineer}\n',
  'milestones.yaml': '- {id: m, title: Own the redesign, goal: g, due: 2026-12-18}\n',
  'people.yaml':
    '- {id: lena, name: Lena, roles: [{kind: mentor, cadence: monthly, since: 2026-01-01}]}\n',
  'wins.yaml':
    '- {id: w, date: 2026-11-02, title: Rough, evidence: [https://example.com/a.png], rough: true}\n',
  'meetings.yaml': '- {id: n, date: 2026-12-01, with: [lena], kind: mentor}\n',
  'commitments.yaml': '- {id: c, what: Send it, person: lena, by: me, due: 2026-11-01}\n',
};

describe('the extension host', () => {
  afterEach(removeLog);

  it('asks no other machine for anything, whatever command runs', async () => {
    await writeLog(log);
    await api();
    const commands = manifest.contributes.commands
      .map(({ command }) => command)
      .filter(command => command !== leavesTheWindow);
    const opened = await recordingSockets(async () => {
      for (const command of commands) {
        for (const given of [undefined, { title: 'A win', date: '2026-11-20', id: 'm' }]) {
          await leavingAll(() => vscode.commands.executeCommand(command, given));
        }
      }
      await closeEditors();
    });
    assert.deepEqual(opened, []);
    console.log(`${commands.length} commands, 0 sockets`);
  });

  it('would be caught if it did', async () => {
    const opened = await recordingSockets(async () => {
      await fetch('http://192.0.2.1/').catch(() => undefined);
    });
    assert.equal(opened.length, 1);
  });
});

/** Runs while each dialogue is left at once, and each message is closed. */
async function leavingAll(run: () => Thenable<unknown>): Promise<void> {
  const { window } = vscode;
  const original = { ...window };
  const nothing = () => Promise.resolve(undefined);
  Object.assign(window, {
    showQuickPick: nothing,
    showInputBox: nothing,
    showOpenDialog: nothing,
    showSaveDialog: nothing,
    showInformationMessage: nothing,
    showWarningMessage: nothing,
    showErrorMessage: nothing,
  });
  try {
    await answering(() => 'leave', run);
  } finally {
    for (const [name, value] of Object.entries(original)) {
      if (name.startsWith('show')) Reflect.set(window, name, value);
    }
  }
}

/** @returns what was connected to, or sent to, while it ran; none of it is let out. */
async function recordingSockets(run: () => Promise<void>): Promise<readonly string[]> {
  const opened: string[] = [];
  const record = (owner: object, name: string, instead: (this: unknown) => unknown) => {
    const original: unknown = Reflect.get(owner, name);
    Reflect.set(owner, name, function (this: unknown, ...args: readonly unknown[]) {
      opened.push(`${name} ${JSON.stringify(args[0])}`);
      return instead.call(this);
    });
    return () => Reflect.set(owner, name, original);
  };
  const undo = [
    record(Socket.prototype, 'connect', function () {
      return this instanceof Socket ? this.destroy(new Error('No way out.')) : this;
    }),
    record(dgram.Socket.prototype, 'send', () => undefined),
  ];
  try {
    await run();
  } finally {
    for (const put of undo) put();
  }
  return opened;
}
