import assert from 'node:assert/strict';

import { api, when } from '../log';

const windows = 2;
const appends = Number(process.env['CAREER_LOG_TEST_APPENDS'] ?? 25);

describe('two windows on one log', () => {
  it(`append ${appends} entries each at the same time, and none is lost`, async function () {
    this.timeout(180_000 + appends * 5000);
    const log = await api();
    const me = crypto.randomUUID().slice(0, 8);
    const count = async (kind: 'goals' | 'wins') => (await log.snapshot()).entries[kind].length;

    await log.add('goals', { title: `Window ${me}` });
    await when(log.onDidChange, async () => (await count('goals')) === windows);
    for (let n = 0; n < appends; n++) {
      // Every other title is the same in both windows, so that they want the same id.
      const title = n % 2 === 0 ? `Same ${n}` : `Own ${n} of ${me}`;
      await log.add('wins', { date: '2026-11-20', title, story: me });
    }
    const { entries } = await log.snapshot();
    const mine = entries.wins.filter(({ fields }) => fields['story'] === me);
    assert.equal(mine.length, appends, 'all of mine are there');
    await when(log.onDidChange, async () => (await count('wins')) === windows * appends);
    const ids = new Set((await log.snapshot()).entries.wins.map(({ id }) => id));
    assert.equal(ids.size, windows * appends, 'each has an id of its own');
  });
});
