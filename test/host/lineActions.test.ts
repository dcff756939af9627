import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { DashboardPage } from '../../src/host/dashboard/dashboardPage';
import type { LineAction } from '../../src/shared/commands';
import type { EntryRef } from '../../src/shared/modelParts';

import { answering, type Shown } from './answers';
import { api, closeEditors, textOnDisk, when, writeLog } from './log';
import { openPage } from './page';

const files = {
  'people.yaml': '- {id: lena, name: Lena}\n- {id: otto, name: Otto, left: 2020-01-01}\n',
  'asks.yaml':
    '- {id: first, to: lena, status: sent, sent: 2020-01-05, behaviours: [protect]}\n' +
    '- {id: second, to: lena, status: sent, sent: 2020-01-06, behaviours: [fund]}\n',
  'wins.yaml':
    '- {id: rough, date: 2020-01-05, title: Calm nights, actions: moved it, part: lead}\n',
};

describe('a button of a line on the dashboard', () => {
  let sent: vscode.EventEmitter<unknown>;
  let page: DashboardPage;

  beforeEach(async () => {
    await writeLog(files);
    sent = new vscode.EventEmitter<unknown>();
    page = openPage(sent);
  });

  afterEach(async () => {
    page.dispose();
    await closeEditors();
  });

  function press(action: LineAction, entry: EntryRef): void {
    sent.fire({ type: 'act', body: { action, entry } });
  }

  it('changes the entry of its line', async () => {
    const career = await api();
    press('archivePerson', { kind: 'people', id: 'otto' });
    await when(career.onDidChange, async () => /archived/.test(await textOnDisk('people.yaml')));
    assert.match(
      await textOnDisk('people.yaml'),
      /^- \{id: lena, name: Lena\}\n- \{id: otto, name: Otto, left: 2020-01-01, archived: [-\d]+\}\n$/,
    );
  });

  it('asks only what the entry of its line does not say, and not which one is meant', async () => {
    const asked = await firstQuestion('answerAsk', { kind: 'asks', id: 'second' });
    assert.equal(asked?.placeholder, 'What was the answer?');
    assert.deepEqual(asked.labels, ['agreed', 'declined']);
  });

  it('finishes the win of its line, however old it is', async () => {
    const boxes: string[] = [];
    const original = vscode.window.createInputBox;
    const asked = new Promise<void>(resolve => {
      const create = () => {
        const box = original.call(vscode.window);
        const show = box.show.bind(box);
        box.show = () => {
          boxes.push(box.title ?? '');
          show();
          box.hide();
          resolve();
        };
        return box;
      };
      Object.assign(vscode.window, { createInputBox: create });
    });
    press('finishRoughWins', { kind: 'wins', id: 'rough' });
    await asked;
    Object.assign(vscode.window, { createInputBox: original });
    assert.deepEqual(boxes, ['Calm nights']);
  });

  /** What is asked first after a press; it is left unanswered. */
  async function firstQuestion(action: LineAction, entry: EntryRef): Promise<Shown | undefined> {
    let leave: (() => void) | undefined;
    const left = new Promise<void>(resolve => (leave = resolve));
    const [first] = await answering(
      () => {
        leave?.();
        return 'leave';
      },
      () => {
        press(action, entry);
        return left;
      },
    );
    return first;
  }
});
