import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { Written } from '../../src/host/folder/logWriter';

import { answering } from './answers';
import { FaultyDisk, type Fault } from './faultyDisk';
import { api, closeEditors } from './log';
import { useAsSecondRoot } from './secondRoot';

type Texts = Readonly<Record<string, string>>;

const root = vscode.Uri.parse('faulty:/changes');
const folder = '/changes/.career';
const typed = 'Never lost';
const conflict = (ours: string, base: string, theirs: string) =>
  `<<<<<<< HEAD\n${ours}||||||| 1a2b3c\n${base}=======\n${theirs}>>>>>>> laptop\n`;

/** What a person does, and what the log is before. */
interface Deed {
  readonly files: Texts;
  /** @returns true where it is said that all of it is saved. */
  readonly run: () => Promise<boolean>;
  /** Words that were typed, which are offered where they are not saved. */
  readonly typed?: string;
}

const deeds: Readonly<Record<string, Deed>> = {
  'a new file for an entry': {
    files: {
      'settings.yaml': 'layout: entry\n',
      'wins/2026.yaml': '- {id: a, date: 2026-01-02, title: First}\n',
    },
    run: () => isSavedBy('careerLog.logWin', { title: typed, date: '2026-11-20' }),
    typed,
  },
  'a change of fields': {
    files: {
      'people.yaml': '- {id: lena, name: Lena}\n',
      'asks.yaml': '- id: k # mine\n  to: lena\n  status: sent\n  sent: 2026-01-05\n',
    },
    run: () =>
      isSavedBy('careerLog.answerAsk', {
        id: 'k',
        status: 'agreed',
        outcome: typed,
        answered: '2026-11-20',
      }),
    typed,
  },
  'a merge of several files': {
    files: {
      'wins.yaml': conflict(
        '- {id: m, date: 2026-01-02, title: Mine}\n',
        '',
        '- {id: y, date: 2026-01-03, title: Yours}\n',
      ),
      'people.yaml': `- {id: lena, name: Lena}\n${conflict('', '- {id: old, name: Old}\n', '- {id: old, name: Old}\n')}`,
      'goals.yaml': conflict('', '- {id: g, title: Gone}\n', '- {id: g, title: Gone}\n'),
    },
    run: async () => {
      const told = await toldBy(() =>
        answering(
          () => 'leave',
          () => vscode.commands.executeCommand('careerLog.resolveConflicts', { save: true }),
        ),
      );
      // Of a file that could not be read nothing is said.
      return told.some(message => /^3 files are merged and saved/.test(message));
    },
  },
  'another id in several files': {
    files: {
      'people.yaml': '- {id: lena, name: Lena}\n- {id: b, name: B, knows: [lena]}\n',
      'meetings.yaml': '- id: m\n  date: 2026-11-05\n  with: lena # whom\n',
      'profile.yaml': 'manager: lena\n',
    },
    run: async () => {
      // As a person does it, and VS Code knows by now in which language the file is.
      await vscode.window.showTextDocument(inFolder('people.yaml'));
      const place = new vscode.Position(0, '- {id: '.length);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        inFolder('people.yaml'),
        place,
        'ruiz',
      );
      assert.notEqual(edit.size, 0, 'the rename is refused');
      assert.ok(await vscode.workspace.applyEdit(edit), 'VS Code refuses the edit');
      const changed = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
      const saved = await Promise.all(changed.map(document => document.save()));
      return saved.every(Boolean);
    },
  },
};

describe('a disk that fails while the log is changed', () => {
  const disk = new FaultyDisk();
  useAsSecondRoot(disk, root, `${folder}/people.yaml`);

  /** Does it while the disk fails as planned, and looks at what there is then. */
  async function attempt({ files, run }: Deed, fault: Fault | undefined) {
    disk.plan(undefined);
    await closeEditors();
    for (const path of Object.keys(disk.texts(folder))) disk.remove(`${folder}/${path}`);
    for (const [path, text] of Object.entries(files)) disk.put(`${folder}/${path}`, text);
    await vscode.commands.executeCommand('careerLog.refresh');
    assert.equal((await (await api()).snapshot()).state, 'ready');
    disk.plan(fault);
    let reason = 'nothing is said';
    const isSaid = await run().catch((error: unknown) => {
      reason = String(error);
      return false;
    });
    const { failures } = disk;
    disk.plan(undefined);
    const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    const buffers = unsaved.filter(({ uri }) => uri.path.startsWith(`${folder}/`));
    return {
      failures,
      isSaid,
      reason,
      texts: disk.texts(folder),
      buffers: buffers.map(one => [one.uri.path.slice(folder.length + 1), one.getText()] as const),
      offered: unsaved.filter(one => one.isUntitled).map(one => one.getText()),
    };
  }

  const operations = [
    'stat',
    'readDirectory',
    'readFile',
    'writeFile',
    'createDirectory',
    'rename',
    'delete',
  ] as const;
  for (const [name, deed] of Object.entries(deeds)) {
    for (const persistent of [false, true]) {
      const how = persistent ? 'from an operation on' : 'once';
      it(`${how}, leaves of ${name} all that was there before or all that is new`, async function () {
        const sound = await attempt(deed, undefined);
        assert.ok(sound.isSaid, `it works where nothing fails: ${sound.reason}`);
        assert.notDeepEqual(sound.texts, deed.files);
        let tried = 0;
        for (let at = 1; ; at++) {
          const { failures, isSaid, texts, buffers, offered } = await attempt(deed, {
            at,
            persistent,
            operations,
          });
          if (failures === 0) break;
          tried++;
          const story = JSON.stringify({ at, isSaid, texts, buffers, offered }, null, 1);
          checkTexts(deed.files, texts, sound.texts, story);
          for (const [path, text] of buffers) {
            assert.ok(text === deed.files[path] || text === sound.texts[path], story);
          }
          if (isSaid) assert.deepEqual(texts, sound.texts, story);
          else if (deed.typed !== undefined) {
            assert.ok(
              offered.some(text => text.includes(typed)),
              story,
            );
          }
        }
        assert.ok(tried > 2);
        if (this.test) this.test.title += ` (${tried} faults)`;
      });
    }
  }
});

/** Each file as it was or as it is to be. */
function checkTexts(before: Texts, now: Texts, after: Texts, story: string): void {
  for (const path of new Set([...Object.keys(before), ...Object.keys(now)])) {
    assert.ok(now[path] === before[path] || now[path] === after[path], story);
  }
}

function inFolder(path: string): vscode.Uri {
  return vscode.Uri.joinPath(root, '.career', path);
}

async function isSavedBy(command: string, given: object): Promise<boolean> {
  const written = await vscode.commands.executeCommand<Written | undefined>(command, given);
  return written?.isSaved === true;
}

/** What is said to the person meanwhile. */
async function toldBy(run: () => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = [];
  const { showInformationMessage } = vscode.window;
  Object.assign(vscode.window, {
    showInformationMessage: (message: string) => {
      told.push(message);
      return Promise.resolve(undefined);
    },
  });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
  return told;
}
