import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import manifest from '../../package.json';

import { api } from './log';

describe('the commands', () => {
  it('that the manifest declares are those that the extension registers', async () => {
    await api();
    const views = manifest.contributes.views.careerLog.map(({ id }) => `${id}.`);
    const registered = (await vscode.commands.getCommands(true)).filter(
      command => command.startsWith('careerLog.') && !views.some(view => command.startsWith(view)),
    );
    const declared = manifest.contributes.commands.map(({ command }) => command);
    assert.deepEqual(registered.sort(), declared.sort());
  });
});
