import assert from 'node:assert/strict';

import { commitPeriods, periodStart } from '../../../../src/core/evidence/commitPeriod';
import { loggedCommits } from '../../../../src/core/evidence/loggedCommits';
import { logOf } from '../../logOf';

const hash = '1f2e3d4c5b6a79880123456789abcdef01234567';

describe('the period of commits', () => {
  const starts = (text: string, today: string) => {
    const log = logOf({ wins: text, settings: 'fiscal_start: 2' });
    return Object.fromEntries(commitPeriods.map(one => [one, periodStart(one, log, today)]));
  };

  it('begins on Monday, on the first of the month and of the quarter, and with the last win', () => {
    const wins =
      '- {id: b, date: 2026-11-10, title: B}\n- {id: a, date: 2026-06-10, title: A}\n' +
      '- {id: c, date: 2026-11-12, title: C, kind: setback}\n';
    assert.deepEqual(starts(wins, '2026-11-22'), {
      week: '2026-11-16',
      month: '2026-11-01',
      'last-win': '2026-11-10',
      quarter: '2026-11-01',
    });
  });

  it('may begin today, and has no last win where there is none', () => {
    const { week, 'last-win': lastWin } = starts('', '2026-11-23');
    assert.deepEqual([week, lastWin], ['2026-11-23', undefined]);
  });
});

describe('the commits that are wins', () => {
  const isLogged = loggedCommits(
    logOf({
      wins:
        `- {id: a, date: 2026-11-10, title: A, evidence: ["https://github.com/acme/x/commit/${hash}"]}\n` +
        '- {id: b, date: 2026-11-10, title: B, evidence: [abcdef0, docs/deadbeefs.md]}\n',
    }),
  );

  it('are known by a link to them, or by the beginning of their hash', () => {
    assert.ok(isLogged(hash));
    assert.ok(isLogged('abcdef0'.padEnd(40, '1')));
  });

  it('are no others', () => {
    assert.ok(!isLogged(hash.replace('1f', '2f')));
    assert.ok(!isLogged(hash.slice(0, 39) + '8'));
    assert.ok(!isLogged('deadbeef'.padEnd(40, '0')));
  });
});
