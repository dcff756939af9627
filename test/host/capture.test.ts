import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { api, logUri, removeLog, textOnDisk, writeLog } from './log';

const today = new Date().toLocaleDateString('sv');
const people = '- {id: lena, name: Lena}   # mentor\n';
const before = '# my wins\r\n\r\n- id: a\r\n  date: 2026-01-02\r\n  title:  First # keep\r\n';

describe('writing to the log', () => {
  it('logs a win as the smallest edit, and one undo takes it back', async () => {
    await writeLog({ 'wins/2026.yaml': before, 'people.yaml': people });
    const document = await vscode.workspace.openTextDocument(logUri('wins/2026.yaml'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('careerLog.logWin', {
      title: 'Cut p95 by 40 %',
      date: '2026-11-20',
    });
    const added =
      '- id: 2026-11-20-cut-p95-by-40\r\n  date: 2026-11-20\r\n  title: Cut p95 by 40 %\r\n' +
      `  logged: ${today}\r\n`;
    assert.equal(await textOnDisk('wins/2026.yaml'), before + added);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
    await document.save();
  });

  for (const isShown of [true, false]) {
    it(`puts one emoji for another, in an editor that is ${isShown ? 'shown' : 'not shown'}`, async () => {
      const text = (title: string) => `- id: a\n  date: 2026-01-02\n  title: ${title}\n`;
      await writeLog({ 'wins/2026.yaml': text('Shipped 🎉') });
      if (isShown) await vscode.window.showTextDocument(logUri('wins/2026.yaml'));
      for (const title of ['Shipped 🎊', 'Shipped 🌊', '🌊 🎊 Shipped 🌊']) {
        await (await api()).update('wins', 'a', { title });
        assert.equal(await textOnDisk('wins/2026.yaml'), text(title));
      }
    });
  }

  it('makes the file of the year when there is none', async () => {
    await writeLog({ 'people.yaml': people });
    await vscode.commands.executeCommand('careerLog.logWin', { title: 'One', date: '2026-11-20' });
    assert.equal(
      await textOnDisk('wins/2026.yaml'),
      `- id: 2026-11-20-one\n  date: 2026-11-20\n  title: One\n  logged: ${today}\n`,
    );
  });

  it('says of a win of an earlier day when it was written down, and of no other', async () => {
    await writeLog({ 'people.yaml': people });
    for (const date of ['2020-01-05', today]) {
      await vscode.commands.executeCommand('careerLog.logWin', { title: 'One', date });
    }
    const { entries } = await (await api()).snapshot();
    assert.deepEqual(
      entries.wins.map(({ fields }) => [fields['date'], fields['logged']]),
      [
        ['2020-01-05', today],
        [today, undefined],
      ],
    );
  });

  it('logs a meeting with what was promised', async () => {
    await writeLog({ 'people.yaml': people });
    await vscode.commands.executeCommand('careerLog.logMeeting', {
      with: ['lena'],
      date: '2026-11-20T15:30',
      kind: 'mentor',
      commitments: [{ what: 'Send the plan', due: '2026-11-27' }],
    });
    const { entries } = await (await api()).snapshot('2026-11-23');
    assert.deepEqual(
      entries.commitments.map(({ fields }) => [fields['what'], fields['person'], fields['due']]),
      [['Send the plan', 'lena', '2026-11-27']],
    );
  });

  it('adds people and milestones, and records progress', async () => {
    await writeLog({ 'people.yaml': people });
    await vscode.commands.executeCommand('careerLog.addPerson', {
      name: 'Dana',
      roles: [{ kind: 'sponsor', cadence: 'quarterly' }],
    });
    await vscode.commands.executeCommand('careerLog.addMilestone', {
      title: 'Own the redesign',
      start: '2026-01-01',
      due: '2026-12-18',
      measure: { name: 'p95', unit: 'ms', baseline: 450, target: 200 },
    });
    await vscode.commands.executeCommand('careerLog.updateMilestoneProgress', {
      id: 'own-the-redesign',
      value: 325,
      date: '2026-11-20',
    });
    const { entries, dashboard } = await (await api()).snapshot('2026-11-23');
    assert.deepEqual(
      entries.people.map(({ id }) => id),
      ['lena', 'dana'],
    );
    assert.equal(await textOnDisk('people.yaml').then(text => text.startsWith(people)), true);
    assert.equal(dashboard?.milestones[0]?.progress, 0.5);
  });

  it('adds and updates by the interface with the same checks', async () => {
    await writeLog({ 'people.yaml': people });
    const log = await api();
    const { id } = await log.add('goals', { title: 'Reach staff engineer', rank: 1 });
    assert.equal(id, 'reach-staff-engineer');
    await log.update('goals', id, { outcome: 'The title is confirmed', rank: null });
    assert.equal(
      await textOnDisk('goals.yaml'),
      '- id: reach-staff-engineer\n  title: Reach staff engineer\n  outcome: The title is confirmed\n',
    );
    const refused: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
      ['wins', { title: 'No date' }, /date/],
      ['wins', { title: 'x', date: '2026-02-30' }, /calendar day/],
      ['wins', { title: 'x', date: '2026-01-01', witnesses: ['nobody'] }, /nobody/],
      ['wins', { title: 'x', date: '2026-01-01', colour: 'red' }, /colour/],
      ['winz', {}, /no kind/],
    ];
    for (const [kind, fields, message] of refused) {
      await assert.rejects(log.add(kind, fields), message);
    }
    await assert.rejects(log.update('goals', 'nope', { title: 'x' }), /no entry "nope"/);
    assert.equal((await log.snapshot()).entries.wins.length, 0, 'nothing was written');
  });

  it('leaves a document with unsaved changes unsaved, and keeps both changes', async () => {
    await writeLog({ 'wins/2026.yaml': before });
    const document = await vscode.workspace.openTextDocument(logUri('wins/2026.yaml'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(1, 0), '# typing\r\n');
    await vscode.workspace.applyEdit(edit);
    await (await api()).add('wins', { date: '2026-11-20', title: 'Second' });
    assert.ok(document.isDirty);
    assert.ok(document.getText().includes('# typing') && document.getText().includes('Second'));
    assert.equal(await textOnDisk('wins/2026.yaml'), before);
  });

  it('offers what was typed in a document when the file cannot be edited', async () => {
    await writeLog({ 'wins.yaml': '- id: "a\n  title: [\n' });
    await vscode.commands.executeCommand('careerLog.logWin', {
      title: 'Not lost',
      date: '2026-11-20',
    });
    const offered = vscode.window.activeTextEditor?.document;
    assert.ok(offered?.isUntitled);
    assert.match(offered.getText(), /title: Not lost/);
    assert.equal(await textOnDisk('wins.yaml'), '- id: "a\n  title: [\n');
  });

  it('does not write to a log of which the format is unknown', async () => {
    for (const settings of ['format: "2"\n', 'format: two\n', 'layout: entry\nwords: "\n']) {
      await writeLog({ 'settings.yaml': settings });
      const log = await api();
      await assert.rejects(log.add('goals', { title: 'x' }), /settings of this log cannot be read/);
    }
  });

  it('does not write to a log of a newer format', async () => {
    await writeLog({ 'settings.yaml': 'format: 2\n' });
    const log = await api();
    await assert.rejects(log.add('goals', { title: 'x' }), /format 2.*format 1/);
    assert.match(
      (await log.snapshot()).dashboard?.trouble.readonlyReason ?? '',
      /format 2.*format 1/,
    );
    await vscode.commands.executeCommand('careerLog.logWin', { title: 'x', date: '2026-11-20' });
    assert.equal((await log.snapshot()).entries.wins.length, 0);
  });

  it('reads from a log of a newer format', async () => {
    const files = {
      'settings.yaml': 'format: 2\n',
      'wins.yaml':
        '- {id: a, date: 2026-01-05, title: A, visibility: shareable, story: Calm nights}\n',
    };
    await writeLog(files);
    await vscode.env.clipboard.writeText('before');
    await vscode.commands.executeCommand('careerLog.copyStory', { id: 'a' });
    assert.equal(await vscode.env.clipboard.readText(), 'Calm nights');
  });

  it('makes a small valid log where there is none', async () => {
    await removeLog();
    await vscode.commands.executeCommand('careerLog.initializeFolder', {
      name: 'Noor: the one',
      role: 'Senior engineer',
      goal: 'Reach staff engineer',
      mentor: 'Lena',
      sponsor: 'Dana',
    });
    const { state, findings, entries, profile } = await (await api()).snapshot();
    assert.equal(state, 'ready');
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(profile['name'], 'Noor: the one');
    assert.deepEqual(
      entries.people.map(({ id }) => id),
      ['lena', 'dana'],
    );
    assert.equal(entries.goals.length, 1);
  });
});
