import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

import { api, closeEditors, logUri, removeLog, textOnDisk, writeLog } from './log';

const wins = '# mine\n- {id: a, date: 2026-01-02, title: First}\n';

const meeting = '- id: m\n  date: 2026-11-20\n  with: lena\n  commitments:\n';
const promises = ['One', 'Two', 'Three'].map(what => `    - {what: ${what}, due: 2026-12-01}\n`);
const all = meeting + promises.join('');
/** Without the first, so that each of the others goes by another name. */
const now = meeting + promises.slice(1).join('');

describe('a write to a file that was changed since it was read', () => {
  afterEach(removeLog);

  it('gets the next id where another window has just taken it', async () => {
    await writeLog({ 'wins.yaml': wins });
    const log = await api();
    const theirs = `${wins}- {id: 2026-11-20-same, date: 2026-11-20, title: Same}\n`;
    await log.snapshot();
    const added = log.add('wins', { date: '2026-11-20', title: 'Same' });
    writeFileSync(logUri('wins.yaml').fsPath, theirs);
    assert.equal((await added).id, '2026-11-20-same-2');
    const text = await textOnDisk('wins.yaml');
    assert.ok(text.startsWith(theirs) && text.includes('id: 2026-11-20-same-2'), text);
  });

  it('marks no other promise where the one that was meant has just gone', async () => {
    await writeLog({ 'people.yaml': '- {id: lena, name: Lena}\n', 'meetings.yaml': all });
    const log = await api();
    await log.snapshot();
    const changed = log.update('commitments', 'm.commitments.2', { delivered: '2026-11-21' });
    writeFileSync(logUri('meetings.yaml').fsPath, now);
    await assert.rejects(changed, /changed meanwhile/);
    assert.equal(await textOnDisk('meetings.yaml'), now);
  });

  it('marks no other promise where the list of them was read again in between', async () => {
    await writeLog({ 'people.yaml': '- {id: lena, name: Lena}\n', 'meetings.yaml': all });
    const log = await api();
    await log.snapshot();
    // The folder reads itself again before the write has its turn.
    const refreshed = vscode.commands.executeCommand('careerLog.refresh');
    const changed = log.update('commitments', 'm.commitments.2', { delivered: '2026-11-21' });
    writeFileSync(logUri('meetings.yaml').fsPath, now);
    await assert.rejects(changed, /changed meanwhile/);
    await refreshed;
    assert.equal(await textOnDisk('meetings.yaml'), now);
  });

  it('sets nothing in an item of a list that stands at another place by now', async () => {
    const measure = (items: string) =>
      `- {id: m, title: M, due: 2026-12-31, measure: {items: [${items}]}}\n`;
    const after = measure('{text: Ask}, {text: Draft}, {text: Ship}');
    await writeLog({ 'milestones.yaml': measure('{text: Draft}, {text: Ship}') });
    const log = await api();
    await log.snapshot();
    const changed = log.update('milestones', 'm', { 'measure.items.1.done': '2026-11-20' });
    writeFileSync(logUri('milestones.yaml').fsPath, after);
    await assert.rejects(changed, /changed meanwhile/);
    assert.equal(await textOnDisk('milestones.yaml'), after);
  });

  it('changes neither of two entries where the id was taken a second time', async () => {
    const twins = `- {id: a, date: 2026-01-01, title: Another}\n${wins}`;
    await writeLog({ 'wins.yaml': wins });
    const log = await api();
    await log.snapshot();
    const changed = log.update('wins', 'a', { story: 'About the first.' });
    writeFileSync(logUri('wins.yaml').fsPath, twins);
    await assert.rejects(changed, /Two entries have the id "a"/);
    assert.equal(await textOnDisk('wins.yaml'), twins);
  });
});

after(closeEditors);
