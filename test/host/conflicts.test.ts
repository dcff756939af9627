import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

import { GitFolder } from '../unit/yaml/merge/git';

import { answering, type Reaction } from './answers';
import { api, closeEditors, logUri, removeLog, textOnDisk, workspaceUri, writeLog } from './log';

const wins = '- {id: a, date: 2026-01-02, title: First}   # keep\n';
const milestones =
  '- id: m1\n  title: Own the redesign\n  due: 2026-11-01\n  forum: board\n- {id: m2, title: Two, due: 2027-01-01}\n';
const lena = '- id: lena\n  name: Lena\n  title: Director\n';

/** What `HEAD` makes of the log. */
const ours = {
  'wins/2026.yaml': `${wins}\n# mine\n- {id: m, date: 2026-11-20, title: Mine}\n`,
  'milestones.yaml': milestones.replace('2026-11-01', '2026-12-01   # moved'),
  'people.yaml': lena.replace('Lena\n', 'Lena Ho\n'),
};
/** What the branch `laptop` makes of it. */
const theirs = {
  'wins/2026.yaml': `${wins}- {id: y, date: 2026-11-21, title: Yours}\n`,
  'milestones.yaml': milestones.replace('2026-11-01', '2026-12-18').replace('board', 'council'),
  'people.yaml': lena.replace('Director', 'Vice President'),
};

interface GitApi {
  getAPI(version: 1): { openRepository(root: vscode.Uri): Promise<unknown> };
}

describe('a log in which git left conflicts', () => {
  const git = new GitFolder(workspaceUri().fsPath);

  before(async () => {
    await removeLog();
    git.git(['init', '--quiet', '--initial-branch', 'main']);
    await commit({ 'wins/2026.yaml': wins, 'milestones.yaml': milestones, 'people.yaml': lena });
    git.git(['checkout', '--quiet', '-b', 'laptop']);
    await commit(theirs);
    git.git(['checkout', '--quiet', 'main']);
    await commit(ours);
    const extension = vscode.extensions.getExtension<GitApi>('vscode.git');
    assert.ok(extension, 'the git extension of VS Code is there');
    await (await extension.activate()).getAPI(1).openRepository(workspaceUri());
  });

  beforeEach(async () => {
    await closeEditors();
    git.run(['merge', '--abort']);
    const { isConflict } = git.merge('main', 'laptop');
    assert.ok(isConflict);
    await vscode.commands.executeCommand('careerLog.refresh');
  });

  after(async () => {
    await closeEditors();
    git.run(['merge', '--abort']);
    await vscode.commands.executeCommand('git.close', workspaceUri());
    rmSync(join(git.path, '.git'), { recursive: true });
    await removeLog();
  });

  async function commit(files: Readonly<Record<string, string>>): Promise<void> {
    await writeLog(files);
    git.git(['add', '.career']);
    git.git(['commit', '--quiet', '-m', 'x']);
  }

  const resolve = (given?: object) =>
    vscode.commands.executeCommand('careerLog.resolveConflicts', given);

  const files = ['wins/2026.yaml', 'milestones.yaml', 'people.yaml'] as const;
  const textsOnDisk = () => Promise.all(files.map(path => textOnDisk(path)));

  it('tells each conflict, and shows the entries of both sides', async () => {
    const { entries, findings } = await (await api()).snapshot('2026-11-23');
    assert.deepEqual(
      entries.wins.map(({ id }) => id),
      ['a', 'm', 'y'],
    );
    const inConflict = findings.filter(({ code }) => code === 'CL007').map(({ file }) => file);
    assert.deepEqual([...new Set(inConflict)].sort(), [...files].sort());
  });

  it('are merged field by field with what git knows of them, and only one field is asked', async () => {
    const before = await textsOnDisk();
    const shown = await answering(
      async ({ labels }): Promise<Reaction> => {
        assert.deepEqual(await textsOnDisk(), before, 'nothing is written before the last step');
        return { pick: labels.includes('2026-12-18') ? '2026-12-18' : (labels[0] ?? '') };
      },
      () => resolve(),
    );
    assert.equal(shown.length, 1 + files.length, 'one question, and a look at each file');
    assert.match(shown[0]?.placeholder ?? '', /"Own the redesign".*"due".*2026-11-01/);
    assert.deepEqual(shown[0]?.labels, ['2026-12-01', '2026-12-18']);
    const [mergedWins = '', mergedMilestones, mergedPeople] = await textsOnDisk();
    assert.ok(mergedWins.startsWith(wins), 'what neither side touched stays');
    assert.ok(mergedWins.includes('# mine\n- {id: m, date: 2026-11-20, title: Mine}\n'));
    assert.ok(mergedWins.includes('- {id: y, date: 2026-11-21, title: Yours}\n'));
    assert.ok(mergedMilestones?.includes('  due: 2026-12-18'));
    assert.ok(mergedMilestones?.includes('  forum: council\n'));
    assert.equal(mergedPeople, '- id: lena\n  name: Lena Ho\n  title: Vice President\n');
    const { findings } = await (await api()).snapshot('2026-11-23');
    assert.deepEqual(
      findings.filter(({ code }) => code === 'CL007' || code === 'CL004'),
      [],
    );
    git.git(['add', '.career']);
    assert.equal(git.git(['diff', '--name-only', '--diff-filter=U']), '');
  });

  it('shows the conflict beside the result before it is saved', async () => {
    const seen: [string, string][] = [];
    await answering(
      (): Reaction => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        if (input instanceof vscode.TabInputTextDiff) {
          seen.push([textOf(input.original), textOf(input.modified)]);
        }
        return seen.length === 0 ? { pick: '2026-12-01' } : 'leave';
      },
      () => resolve(),
    );
    const [conflict, merged] = seen[0] ?? ['', ''];
    assert.match(conflict, /^<<<<<<< /m);
    assert.ok(merged !== '' && !/^<<<<<<< /m.test(merged));
    assert.ok(
      !vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .some(({ input }) => input instanceof vscode.TabInputTextDiff),
      'the look is closed with the dialogue',
    );
  });

  it('goes back from any step, and can be left at any of them with nothing written', async () => {
    const before = await textsOnDisk();
    for (let leaveAt = 1; leaveAt <= 1 + files.length; leaveAt++) {
      let step = 0;
      await answering(
        ({ labels }) => {
          step++;
          return step === leaveAt ? 'leave' : { pick: labels[0] ?? '' };
        },
        () => resolve(),
      );
      assert.equal(step, leaveAt);
    }
    let step = 0;
    const shown = await answering(
      ({ labels }) => {
        step++;
        if (step === 2) return 'back';
        return step === 4 ? 'leave' : { pick: labels[0] ?? '' };
      },
      () => resolve(),
    );
    assert.equal(shown[2]?.placeholder, shown[0]?.placeholder, 'Back asks the question again');
    assert.deepEqual(await textsOnDisk(), before);
    assert.ok(!vscode.workspace.textDocuments.some(({ isDirty }) => isDirty));
  });

  it('is asked nothing where the answers are given, and one undo takes it back', async () => {
    await vscode.workspace.fs.writeFile(logUri('wins/2026.yaml'), Buffer.from(wins));
    await vscode.workspace.fs.writeFile(logUri('people.yaml'), Buffer.from(lena));
    await vscode.commands.executeCommand('careerLog.refresh');
    const before = await textOnDisk('milestones.yaml');
    const shown = await answering(
      () => 'leave',
      () =>
        resolve({
          answers: { 'milestones.yaml': { 'milestones/m1/due': 'ours' } },
          save: true,
        }),
    );
    assert.deepEqual(shown, []);
    const document = await vscode.workspace.openTextDocument(logUri('milestones.yaml'));
    assert.match(document.getText(), /due: 2026-12-01 {3}# moved/);
    assert.equal(await textOnDisk('milestones.yaml'), document.getText());
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('keeps what was typed, shows the conflict and writes nothing when a command meets it', async () => {
    const before = await textsOnDisk();
    await vscode.commands.executeCommand('careerLog.logWin', {
      title: 'Not lost',
      date: '2026-11-22',
    });
    assert.deepEqual(await textsOnDisk(), before);
    const editors = vscode.window.visibleTextEditors;
    const draft = editors.find(({ document }) => document.isUntitled);
    assert.match(draft?.document.getText() ?? '', /title: Not lost/);
    const place = editors.find(({ document }) => document.uri.path.endsWith('/wins/2026.yaml'));
    assert.ok(place, 'the file is shown');
    assert.match(place.document.lineAt(place.selection.active.line).text, /^<<<<<<< /);
  });

  it('removes a file that holds nothing any more', async () => {
    const one = '- {id: g, title: Gone}\n';
    await vscode.workspace.fs.writeFile(
      logUri('goals.yaml'),
      Buffer.from(`<<<<<<< HEAD\n||||||| 1a2b3c\n${one}=======\n${one}>>>>>>> laptop\n`),
    );
    await vscode.commands.executeCommand('careerLog.refresh');
    await answering(
      ({ labels }) => ({ pick: labels[0] ?? '' }),
      () => resolve(),
    );
    const names = await vscode.workspace.fs.readDirectory(logUri());
    assert.ok(!names.some(([name]) => name === 'goals.yaml'));
    assert.ok(
      !(await textsOnDisk()).some(text => text.includes('<<<<<<<')),
      'the others are saved',
    );
  });

  it('merges what can be, and names the file that cannot', async () => {
    await vscode.workspace.fs.writeFile(logUri('goals.yaml'), Buffer.from('<<<<<<< HEAD\n- {'));
    await vscode.commands.executeCommand('careerLog.refresh');
    await answering(
      ({ labels }) => ({ pick: labels[0] ?? '' }),
      () => resolve(),
    );
    assert.ok(!(await textsOnDisk()).some(text => text.includes('<<<<<<<')));
    assert.equal(await textOnDisk('goals.yaml'), '<<<<<<< HEAD\n- {');
  });
});

function textOf(uri: vscode.Uri): string {
  const document = vscode.workspace.textDocuments.find(
    one => one.uri.toString() === uri.toString(),
  );
  return document?.getText() ?? '';
}
