import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { Written } from '../../src/host/folder/logWriter';

import { answering } from './answers';
import { FaultyDisk, type Fault } from './faultyDisk';
import { closeEditors } from './log';
import { useAsSecondRoot } from './secondRoot';

const root = vscode.Uri.parse('faulty:/log');
const today = new Date().toLocaleDateString('sv');

const meetings = '- id: first\n  date: 2020-01-02\n  with: [lena]\n';
const commitments = '- {id: page, what: Send the page, person: lena, due: 2020-11-18}\n';
const kept = commitments.replace('}', `, delivered: ${today}}`);
const paths = {
  meetings: '/log/.career/meetings.yaml',
  commitments: '/log/.career/commitments.yaml',
};

describe('what is written together, on a disk that fails', () => {
  const disk = new FaultyDisk();
  useAsSecondRoot(disk, root, '/log/readme.txt');

  function isThere(path: string): boolean {
    try {
      return disk.stat(root.with({ path })).type !== vscode.FileType.Unknown;
    } catch {
      return false;
    }
  }

  /** What was typed and could not be written. */
  function offered(): string {
    const drafts = vscode.workspace.textDocuments.filter(
      ({ isDirty, isUntitled }) => isDirty && isUntitled,
    );
    return drafts.map(one => one.getText()).join();
  }

  describe('a meeting and the promise that was kept in it', () => {
    /** Logs the meeting while the disk fails as planned. */
    async function attempt(fault: Fault) {
      disk.plan(undefined);
      await closeEditors();
      disk.put('/log/.career/people.yaml', '- {id: lena, name: Lena}\n');
      disk.put(paths.meetings, meetings);
      disk.put(paths.commitments, commitments);
      await vscode.commands.executeCommand('careerLog.refresh');
      let written: Written | undefined;
      await answering(
        ({ placeholder, labels }) => {
          // All is asked by now, so what fails from here on fails in the writing.
          if (placeholder.startsWith('When is the next')) disk.plan(fault);
          return placeholder.startsWith('Which promises') ? { tick: labels } : 'accept';
        },
        async () => {
          written = await vscode.commands.executeCommand('careerLog.logMeeting', {
            with: ['lena'],
          });
        },
      );
      const { failures } = disk;
      disk.plan(undefined);
      const isNew = [
        disk.text(paths.meetings) !== meetings,
        disk.text(paths.commitments) !== commitments,
      ];
      return { failures, isSaved: written?.isSaved === true, isNew };
    }

    it('are each the old text or the new one, and what was typed is offered', async function () {
      const operations = ['stat', 'readFile', 'writeFile'] as const;
      let tried = 0;
      for (let at = 1; ; at++) {
        const { failures, isSaved, isNew } = await attempt({ at, persistent: false, operations });
        assert.ok((disk.text(paths.meetings) ?? '').startsWith(meetings), `operation ${at}`);
        assert.ok([commitments, kept].includes(disk.text(paths.commitments) ?? ''));
        if (isSaved) assert.deepEqual(isNew, [true, true], `operation ${at} said "saved"`);
        else assert.match(offered(), /with: \[lena\]\n[^]*id: page\n/, `operation ${at}`);
        if (failures === 0) break;
        tried++;
      }
      assert.ok(tried > 5);
      if (this.test) this.test.title += ` (${tried} faults)`;
    });

    it('stand in the editors where only the first could be saved, and no "saved" is said', async () => {
      for (const [at, expected] of [
        [1, [false, false]],
        [2, [true, false]],
      ] as const) {
        const fault = { at, persistent: true, operations: ['writeFile'] } as const;
        const { isSaved, isNew } = await attempt(fault);
        assert.deepEqual([isSaved, isNew], [false, expected]);
        const document = vscode.workspace.textDocuments.find(
          ({ uri, isDirty }) => isDirty && uri.path === paths.commitments,
        );
        assert.equal(document?.getText(), kept);
        assert.match(offered(), /id: page\n/);
      }
    });
  });

  describe('a first log', () => {
    const folder = '/log/.career';

    /** Makes a log while the disk fails as planned; what is `there` came after the folder was looked for. */
    async function attempt(fault: Fault, there?: string) {
      disk.plan(undefined);
      await closeEditors();
      if (isThere(folder)) disk.delete(root.with({ path: folder }));
      await vscode.commands.executeCommand('careerLog.refresh');
      await answering(
        ({ labels }) => {
          if (there !== undefined) disk.put(`${folder}/profile.yaml`, there, 'silent');
          disk.plan(fault);
          return { pick: labels[1] ?? '' };
        },
        () =>
          vscode.commands.executeCommand('careerLog.initializeFolder', {
            name: 'Noor',
            goal: 'Reach staff engineer',
          }),
      );
      const { failures } = disk;
      disk.plan(undefined);
      return failures;
    }

    it('leaves nothing behind where any of it cannot be made', async () => {
      const operations = ['createDirectory', 'writeFile'] as const;
      let tried = 0;
      for (let at = 1; ; at++) {
        const failures = await attempt({ at, persistent: at % 2 === 0, operations, torn: 0.5 });
        if (failures === 0) break;
        tried++;
        assert.equal(isThere(folder), false, `operation ${at} left something`);
        assert.match(offered(), /name: Noor/);
      }
      assert.ok(tried > 5, `${tried} faults`);
      assert.ok(isThere(`${folder}/goals.yaml`));
    });

    it('takes away nothing that stood there before', async () => {
      const mine = 'name: Somebody else\n';
      const fault = { at: 4, persistent: true, operations: ['writeFile'] } as const;
      assert.ok((await attempt(fault, mine)) > 0);
      assert.equal(disk.text(`${folder}/profile.yaml`), mine);
      assert.deepEqual(disk.readDirectory(root.with({ path: folder })), [
        ['profile.yaml', vscode.FileType.File],
      ]);
    });
  });
});
