import assert from 'node:assert/strict';

import { promises } from '../../../../src/core/measures/promises';
import { readiness, readinessWhenSent } from '../../../../src/core/measures/readiness';
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

  const boundaries: readonly (readonly [string, string, { k: number; n: number } | undefined])[] = [
    ['overdue since 364 days', 'due: 2025-11-24', { k: 0, n: 1 }],
    ['overdue since 365 days', 'due: 2025-11-23', undefined],
    [
      'due long ago, delivered in the year',
      'due: 2025-01-01, delivered: 2026-01-01',
      { k: 0, n: 1 },
    ],
    ['delivered early, due next month', 'due: 2026-12-20, delivered: 2026-11-20', { k: 1, n: 1 }],
    ['dropped before it was due', 'due: 2026-12-20, dropped: 2026-11-20', undefined],
    ['delivered tomorrow, as it says', 'due: 2026-11-30, delivered: 2026-11-24', undefined],
    [
      'moved against their will',
      'due: 2026-10-01, delivered: 2026-10-03, renegotiated: [{date: 2026-09-30, to: 2026-10-05, agreed: false}]',
      { k: 0, n: 1 },
    ],
    [
      'moved too late',
      'due: 2026-10-01, delivered: 2026-10-03, renegotiated: [{date: 2026-10-02, to: 2026-10-05}]',
      { k: 0, n: 1 },
    ],
  ];
  for (const [name, fields, onTime] of boundaries) {
    const words = onTime === undefined ? 'nothing settled' : `${onTime.k} of ${onTime.n} on time`;
    it(`are ${words} with one ${name}`, () => {
      assert.deepEqual(
        promises(logOf({ commitments: promise('p', fields) }), today).onTime,
        onTime,
      );
    });
  }

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

  const more: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] =
    [
      [
        'the last delivery 365 days ago',
        { commitments: promise('kept', 'due: 2025-11-23, delivered: 2025-11-23') },
        ['caution', 'nothing-delivered'],
      ],
      [
        'a promise of theirs overdue',
        { commitments: kept + promise('theirs', 'due: 2026-11-01, owner: them') },
        ['ready'],
      ],
      [
        'a promise overdue to one who was a sponsor',
        {
          people: people.replace(
            '2026-01-01}]}\n- {id: ines',
            '2026-01-01}]}\n- {id: ines, left: 2026-11-01',
          ),
          commitments: `${kept}- {id: l, what: l, person: ines, due: 2026-11-01}\n`,
        },
        ['ready'],
      ],
      [
        'room for one more ask',
        {
          people: people.replace(
            'started: 2026-01-01}]}\n- {id: ines',
            'capacity: 2}]}\n- {id: ines',
          ),
          commitments: kept,
          asks: '- {id: a, to: dana, status: agreed, sent: 2026-11-01, answered: 2026-11-02}\n',
        },
        ['ready'],
      ],
      [
        'asks that are over',
        {
          commitments: kept,
          asks: ['declined', 'withdrawn', 'expired', 'draft', 'ready']
            .map(
              status =>
                `- {id: ${status}, to: dana, status: ${status}, sent: 2026-10-01, answered: 2026-10-02}\n`,
            )
            .join(''),
        },
        ['ready'],
      ],
      [
        'an ask to one who sponsors nothing',
        {
          people: '- {id: dana, name: Dana}\n',
          commitments: kept,
          asks: '- {id: a, to: dana, status: sent, sent: 2026-11-01}\n',
        },
        ['ready'],
      ],
      [
        'several things at once',
        {
          commitments: promise('late', 'due: 2026-11-22') + promise('open', 'due: 2026-11-23'),
          asks: '- {id: a, to: dana, status: sent, sent: 2026-11-01}\n',
        },
        ['not-ready', 'overdue-to-them', 'at-capacity', 'open-to-them', 'nothing-delivered'],
      ],
    ];
  for (const [name, texts, expected] of more) {
    it(`tells all of [${expected.slice(1).join(', ')}] with ${name}`, () => {
      assert.deepEqual(reasonsFor(texts), expected);
    });
  }

  it('looks at the ask itself', () => {
    const asks =
      '- {id: a, to: dana, status: draft, narrative: N, behaviours: [protect], friction: F, milestones: [m]}\n';
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

  describe('on the day an ask was sent', () => {
    const whenSent = (texts: Readonly<Record<string, string>>, id: string) => {
      const log = logOf({ people, ...texts });
      const ask = log.asks.find(one => one.id === id);
      assert.ok(ask);
      return readinessWhenSent(log, ask)?.reasons.map(({ reason }) => reason);
    };
    const sent = (id: string, fields: string) => `- {id: ${id}, to: dana, ${fields}}\n`;
    const asked = sent('a', 'status: agreed, sent: 2026-10-10, answered: 2026-10-12');
    const about = ['ask-incomplete', 'no-shared-priority'];

    it('does not count the ask against itself', () => {
      assert.deepEqual(whenSent({ commitments: kept, asks: asked }, 'a'), about);
    });

    it('counts another that was fulfilled or declined later, and none that came later', () => {
      const open = (fields: string) =>
        whenSent({ commitments: kept, asks: asked + sent('b', fields) }, 'a')?.includes(
          'at-capacity',
        );
      assert.ok(open('status: fulfilled, sent: 2026-09-01, fulfilled: 2026-10-11'));
      assert.ok(open('status: declined, sent: 2026-09-01, answered: 2026-10-11'));
      assert.equal(open('status: fulfilled, sent: 2026-09-01, fulfilled: 2026-10-10'), false);
      assert.ok(open('status: sent, sent: 2026-10-10'));
      assert.equal(open('status: sent, sent: 2026-10-11'), false);
    });

    it('sees no promise that was made later', () => {
      const commitments = kept + promise('later', 'due: 2026-11-01, made: 2026-10-11');
      assert.deepEqual(whenSent({ commitments, asks: asked }, 'a'), about);
    });

    it('sees what was dropped later', () => {
      const commitments = kept + promise('p', 'due: 2026-10-09, dropped: 2026-10-11');
      assert.deepEqual(whenSent({ commitments, asks: asked }, 'a'), ['overdue-to-them', ...about]);
    });

    it('is unknown for a draft, and for a reader who is nobody', () => {
      const asks =
        '- {id: draft, to: dana, status: draft}\n- {id: lost, to: zoe, status: sent, sent: 2026-10-10}\n';
      assert.equal(whenSent({ asks }, 'draft'), undefined);
      assert.equal(whenSent({ asks }, 'lost'), undefined);
    });
  });
});
