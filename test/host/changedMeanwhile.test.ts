import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';

import { api, closeEditors, logUri, removeLog, textOnDisk, writeLog } from './log';

const wins = '# mine\n- {id: a, date: 2026-01-02, title: First}\n';

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
    const promise = (what: string) => `    - {what: ${what}, due: 2026-12-01}\n`;
    const meeting = '- id: m\n  date: 2026-11-20\n  with: lena\n  commitments:\n';
    const three = [promise('One'), promise('Two'), promise('Three')];
    await writeLog({
      'people.yaml': '- {id: lena, name: Lena}\n',
      'meetings.yaml': meeting + three.join(''),
    });
    const log = await api();
    await log.snapshot();
    const changed = log.update('commitments', 'm.commitments.2', { delivered: '2026-11-21' });
    const now = meeting + three.slice(1).join('');
    writeFileSync(logUri('meetings.yaml').fsPath, now);
    await assert.rejects(changed, /changed meanwhile/);
    assert.equal(await textOnDisk('meetings.yaml'), now);
  });
});

after(closeEditors);
