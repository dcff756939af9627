import assert from 'node:assert/strict';

import { promises } from '../../../../src/core/measures/promises';
import { readiness } from '../../../../src/core/measures/readiness';
import type { CareerLog } from '../../../../src/core/log/careerLog';
import { logOf } from '../../logOf';

const today = '2026-11-23';
const promise = (id: string, fields: string) =>
  `- {id: ${id}, what: ${id}, person: dana, ${fields}}\n`;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('promises', () => {
  const commitments =
    promise('late', 'due: 2026-11-22') +
    promise('today', 'due: 2026-11-23') +
    promise('kept', 'due: 2026-10-01, delivered: 2026-10-01') +
    promise('slow', 'due: 2026-10-01, delivered: 2026-10-02') +
    promise(
      'moved',
      'due: 2026-10-01, delivered: 2026-10-05, renegotiated: [{date: 2026-09-30, to: 2026-10-05}]',
    ) +
    promise('dropped', 'due: 2026-10-01, dropped: 2026-09-01') +
    promise('old', 'due: 2025-11-23, delivered: 2025-11-23') +
    promise('theirs', 'due: 2026-11-01, owner: them');
  const found = promises(logOf({ commitments }), today);

  it('are overdue after their day, and open on it', () => {
    assert.deepEqual(ids(found.overdue), ['late']);
    assert.deepEqual(ids(found.open), ['today']);
  });

  it('count as kept by the date in force, of those settled in 12 months', () => {
    assert.deepEqual(found.onTime, { k: 2, n: 5 });
    assert.equal(found.renegotiated, 1);
  });

  it('give nothing to count where none was settled', () => {
    assert.equal(promises(logOf({}), today).onTime, undefined);
  });
});

describe('the readiness to ask', () => {
  const people =
    '- {id: dana, name: Dana, cares_about: [speed], roles: [{kind: sponsor, started: 2026-01-01}]}\n' +
    '- {id: ines, name: Ines, roles: [{kind: sponsor, started: 2026-01-01}]}\n';
  const kept = promise('kept', 'due: 2026-10-01, delivered: 2026-10-01');

  function reasonsFor(texts: Readonly<Record<string, string>>, day = today, ask?: string) {
    const log: CareerLog = logOf({ people, ...texts });
    const [dana] = log.people;
    assert.ok(dana);
    const found = readiness(
      log,
      dana,
      day,
      log.asks.find(({ id }) => id === ask),
    );
    return [found.state, ...found.reasons.map(({ reason }) => reason)];
  }

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] =
    [
      ['a kept promise', { commitments: kept }, ['ready']],
      ['nothing delivered', {}, ['caution', 'nothing-delivered']],
      [
        'an overdue promise to them',
        { commitments: kept + promise('late', 'due: 2026-11-01') },
        ['not-ready', 'overdue-to-them'],
      ],
      [
        'an open promise to them',
        { commitments: kept + promise('open', 'due: 2026-12-01') },
        ['caution', 'open-to-them'],
      ],
      [
        'an overdue promise to another sponsor',
        { commitments: `${kept}- {id: l, what: l, person: ines, due: 2026-11-01}\n` },
        ['caution', 'overdue-to-another-sponsor'],
      ],
      [
        'as many open asks as they can carry',
        { commitments: kept, asks: '- {id: a, to: dana, status: sent, sent: 2026-11-01}\n' },
        ['not-ready', 'at-capacity'],
      ],
    ];
  for (const [name, texts, expected] of cases) {
    it(`with ${name} is ${expected[0] ?? ''}`, () => {
      assert.deepEqual(reasonsFor(texts), expected);
    });
  }

  it('looks at the ask itself', () => {
    const asks =
      '- {id: a, to: dana, status: draft, narrative: N, behaviours: [protect], milestones: [m]}\n';
    assert.deepEqual(reasonsFor({ commitments: kept, asks }, today, 'a'), [
      'caution',
      'ask-incomplete',
      'no-shared-priority',
    ]);
  });

  it('is judged as of a day: what was delivered later was still open then', () => {
    const commitments = kept + promise('later', 'due: 2026-10-20, delivered: 2026-11-05');
    assert.deepEqual(reasonsFor({ commitments }, '2026-11-01'), ['not-ready', 'overdue-to-them']);
    assert.deepEqual(reasonsFor({ commitments }, '2026-11-06'), ['ready']);
  });
});
