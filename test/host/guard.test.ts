import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { commandTitles, createGuard } from '../../src/host/guard';

describe('a fault in a command', () => {
  it('is told by the title of the command, and offers the output that says why', async () => {
    const extension = vscode.extensions.getExtension('career-log.career-log');
    assert.ok(extension);
    const logged: unknown[] = [];
    const shown = new Promise<void>(resolve => {
      const log = {
        error: (...words: unknown[]) => logged.push(...words),
        show: () => {
          resolve();
        },
      };
      const fail = createGuard(log, commandTitles(extension))('careerLog.logWin', () => {
        throw new Error('out of range');
      });
      void choosingFirst(fail).then(told => {
        assert.deepEqual(told, ['"Log Win" failed. The Career Log output says why.']);
      });
    });
    await shown;
    assert.equal(logged[0], 'careerLog.logWin');
    assert.match(String(logged[1]), /out of range/);
  });
});

/** Runs while the first button of each error message is pressed. @returns the messages. */
async function choosingFirst(run: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const { showErrorMessage } = vscode.window;
  const press = (message: string, ...buttons: readonly string[]) => {
    told.push(message);
    return Promise.resolve(buttons[0]);
  };
  Object.assign(vscode.window, { showErrorMessage: press });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showErrorMessage });
  }
  return told;
}
