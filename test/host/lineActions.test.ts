import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { DashboardPage } from '../../src/host/dashboard/dashboardPage';
import type { LineAction } from '../../src/shared/commands';
import type { EntryRef } from '../../src/shared/modelParts';

import { answering, type Shown } from './answers';
import { api, closeEditors, textOnDisk, when, writeLog } from './log';
import { openPage } from './page';

const files = {
  'people.yaml':
    '- {id: lena, name: Lena}\n- {id: dana, name: Dana, roles: [sponsor]}\n- {id: otto, name: Otto, left: 2020-01-01}\n',
  'asks.yaml':
    '- {id: first, to: lena, status: sent, sent: 2020-01-05, behaviours: [protect], friction: F}\n' +
    '- {id: second, to: lena, status: sent, sent: 2020-01-06, behaviours: [fund]}\n',
  'commitments.yaml':
    '- {id: plan, what: The plan, person: dana, due: 2020-01-10, delivered: 2020-01-09}\n',
  'meetings.yaml':
    '- {id: missed, date: 2020-01-07, with: lena, kind: mentor, status: scheduled}\n' +
    '- {id: first, date: 2999-01-07, with: dana, kind: sponsor-update, status: scheduled}\n' +
    '- {id: second, date: 2999-02-07, with: dana, kind: sponsor-update, status: scheduled}\n',
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
      /^- \{id: lena, name: Lena\}\n- \{id: dana, [^\n]+\n- \{id: otto, name: Otto, left: 2020-01-01, archived: [-\d]+\}\n$/,
    );
  });

  it('asks only what the entry of its line does not say, and not which one is meant', async () => {
    const asked = await firstQuestion('answerAsk', { kind: 'asks', id: 'second' });
    assert.equal(asked?.placeholder, 'What was the answer?');
    assert.deepEqual(asked.labels, ['agreed', 'declined']);
  });

  it('finishes the win of its line, however old it is', async () => {
    const { title } = await firstBox('finishRoughWins', { kind: 'wins', id: 'rough' });
    assert.equal(title, 'Calm nights');
  });

  it('logs the meeting of its line, and does not ask which one', async () => {
    const { value } = await firstBox('logMeeting', { kind: 'meetings', id: 'missed' });
    assert.equal(value, '2020-01-07');
  });

  it('prepares the sponsor update of its line, and no earlier one', async () => {
    const career = await api();
    press('prepareSponsorUpdate', { kind: 'meetings', id: 'second' });
    await when(career.onDidChange, async () => /plan/.test(await textOnDisk('meetings.yaml')));
    assert.match(
      await textOnDisk('meetings.yaml'),
      /id: second, [^\n]+, delivered: \[The plan\]\}\n$/,
    );
  });

  /** The box that is shown first after a press; it is left as it is. */
  async function firstBox(
    action: LineAction,
    entry: EntryRef,
  ): Promise<{ readonly title: string; readonly value: string }> {
    const original = vscode.window.createInputBox;
    const shown = new Promise<{ readonly title: string; readonly value: string }>(resolve => {
      const create = () => {
        const box = original.call(vscode.window);
        const show = box.show.bind(box);
        box.show = () => {
          const { title = '', value } = box;
          show();
          box.hide();
          resolve({ title, value });
        };
        return box;
      };
      Object.assign(vscode.window, { createInputBox: create });
    });
    press(action, entry);
    try {
      return await shown;
    } finally {
      Object.assign(vscode.window, { createInputBox: original });
    }
  }

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
