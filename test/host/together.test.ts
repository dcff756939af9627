import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { Written } from '../../src/host/folder/logWriter';

import { answering } from './answers';
import { closeEditors, logUri, removeLog, textOnDisk, writeLog } from './log';

const today = new Date().toLocaleDateString('sv');
const year = today.slice(0, 4);
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toLocaleDateString('sv');

const files = {
  'people.yaml': '- {id: lena, name: Lena}\n',
  'meetings.yaml': '- id: first\n  date: 2020-01-02\n  with: [lena]\n',
  'commitments.yaml':
    '- {id: page, what: Send the page, person: lena, due: 2020-11-18}   # soon\n' +
    '- {id: name, what: Name a forum, person: lena, owner: them, due: 2020-11-18}\n',
};
const withoutMeetings = {
  'people.yaml': files['people.yaml'],
  'commitments.yaml': files['commitments.yaml'],
};
const kept = files['commitments.yaml'].replaceAll('18}', `18, delivered: ${today}}`);

/** Logs a meeting with Lena, the planned one or one of now, in which all open promises were kept. */
async function logMeeting(typed: Readonly<Record<string, string>> = {}) {
  let written: Written | undefined;
  await answering(
    ({ placeholder, labels }) => {
      if (placeholder.startsWith('Which promises')) return { tick: labels };
      if (placeholder.startsWith('Was it one')) return { pick: labels[0] ?? '' };
      const asked = Object.keys(typed).find(words => placeholder.startsWith(words));
      return asked === undefined ? 'accept' : { type: typed[asked] ?? '' };
    },
    async () => {
      written = await vscode.commands.executeCommand('careerLog.logMeeting', { with: ['lena'] });
    },
  );
  return written;
}

/** What is said while something runs, and how many edits are made. */
async function watching(run: () => Promise<unknown>) {
  const said: string[] = [];
  let edits = 0;
  const { showInformationMessage, showWarningMessage } = vscode.window;
  const { applyEdit } = vscode.workspace;
  const say = (message: string) => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showInformationMessage: say, showWarningMessage: say });
  Object.assign(vscode.workspace, {
    applyEdit: (edit: vscode.WorkspaceEdit) => {
      edits++;
      return applyEdit(edit);
    },
  });
  try {
    await run();
  } finally {
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage });
    Object.assign(vscode.workspace, { applyEdit });
  }
  return { said, edits };
}

describe('a meeting and the promises that were kept in it', () => {
  beforeEach(() => writeLog(files));
  afterEach(removeLog);

  it('are written to all their files as one edit, which one undo takes back', async () => {
    const { said, edits } = await watching(() => logMeeting());
    assert.deepEqual([edits, said], [1, ['Meeting logged.']]);
    assert.ok((await textOnDisk('meetings.yaml')).startsWith(files['meetings.yaml']));
    assert.match(await textOnDisk('meetings.yaml'), new RegExp(`  date: ${today}T`));
    assert.equal(await textOnDisk('commitments.yaml'), kept);
    await vscode.window.showTextDocument(logUri('meetings.yaml'));
    await vscode.commands.executeCommand('undo');
    for (const path of ['meetings.yaml', 'commitments.yaml'] as const) {
      const document = await vscode.workspace.openTextDocument(logUri(path));
      assert.equal(document.getText(), files[path]);
    }
  });

  it('are taken back by one undo together with a file that was made for them', async () => {
    await writeLog(withoutMeetings);
    await logMeeting();
    assert.match(
      await textOnDisk('meetings', `${year}.yaml`),
      new RegExp(`^- date: ${today}T|^- id: `),
    );
    const document = await vscode.workspace.openTextDocument(logUri('commitments.yaml'));
    await vscode.window.showTextDocument(document);
    assert.equal(document.getText(), kept);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), files['commitments.yaml']);
    await assert.rejects(async () => textOnDisk('meetings', `${year}.yaml`));
  });

  it('are one change of a file that holds both, and one undo', async () => {
    const planned = `- id: talk   # planned
  date: ${yesterday}T10:00
  with: [lena]
  kind: mentor
  status: scheduled
  commitments:
    - what: Send the page   # soon
      due: 2020-01-09
    - {what: Read the plan, due: 2020-01-09}
`;
    await writeLog({ 'people.yaml': files['people.yaml'], 'meetings.yaml': planned });
    const { said } = await watching(() => logMeeting({ 'What did you learn': 'The cost' }));
    assert.deepEqual(said, ['Meeting logged.']);
    const document = await vscode.workspace.openTextDocument(logUri('meetings.yaml'));
    const expected = planned
      .replace('scheduled', 'held\n  learned: [The cost]')
      .replace('due: 2020-01-09\n', `due: 2020-01-09\n      delivered: ${yesterday}\n`)
      .replace('due: 2020-01-09}', `due: 2020-01-09, delivered: ${yesterday}}`);
    assert.equal(document.getText(), expected);
    assert.equal(await textOnDisk('meetings.yaml'), document.getText());
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), planned);
  });

  it('leave a document with unsaved changes unsaved, and say which', async () => {
    const document = await vscode.workspace.openTextDocument(logUri('commitments.yaml'));
    const typed = new vscode.WorkspaceEdit();
    typed.insert(document.uri, new vscode.Position(0, 0), '# typed\n');
    await vscode.workspace.applyEdit(typed);
    const { said } = await watching(() => logMeeting());
    assert.deepEqual(said, [
      'Meeting logged. commitments.yaml has unsaved changes: save it to keep them.',
    ]);
    assert.equal(document.getText(), `# typed\n${kept}`);
    assert.equal(await textOnDisk('commitments.yaml'), files['commitments.yaml']);
    assert.match(await textOnDisk('meetings.yaml'), new RegExp(`  date: ${today}T`));
  });

  for (const isThere of [true, false]) {
    const where = isThere ? '' : ', and one of their files is new';
    it(`are worked out anew where somebody types meanwhile${where}`, async () => {
      await writeLog(isThere ? files : withoutMeetings);
      const document = await vscode.workspace.openTextDocument(logUri('commitments.yaml'));
      const editor = await vscode.window.showTextDocument(document);
      const { applyEdit } = vscode.workspace;
      let typings = 3;
      Object.assign(vscode.workspace, {
        applyEdit: (edit: vscode.WorkspaceEdit) => {
          if (typings-- > 0) {
            void editor.edit(builder => {
              builder.insert(new vscode.Position(0, 0), `# typed ${typings}\n`);
            });
          }
          return applyEdit(edit);
        },
      });
      try {
        await logMeeting();
      } finally {
        Object.assign(vscode.workspace, { applyEdit });
      }
      assert.equal(document.getText(), `# typed 0\n# typed 1\n# typed 2\n${kept}`);
      const path = isThere ? 'meetings.yaml' : `meetings/${year}.yaml`;
      assert.equal((await textOnDisk(path)).match(new RegExp(`  date: ${today}T`, 'g'))?.length, 1);
    });
  }

  it('are not written at all where one of them cannot be', async () => {
    const broken = `${files['commitments.yaml']}- {id: "x\n`;
    await writeLog({ ...files, 'commitments.yaml': broken });
    const { said, edits } = await watching(() => logMeeting());
    assert.equal(edits, 0);
    assert.match(said.join(), /^commitments\.yaml has a syntax error.+new document\.$/);
    assert.equal(await textOnDisk('commitments.yaml'), broken);
    assert.equal(await textOnDisk('meetings.yaml'), files['meetings.yaml']);
    const drafts = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
    const draft = drafts.map(one => one.getText()).join();
    assert.match(draft, /with: \[lena\]/);
    assert.match(draft, new RegExp(`id: page\n  delivered: ${today}`));
  });
});

after(closeEditors);
