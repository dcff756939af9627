import assert from 'node:assert/strict';

import { modelFor as model } from './modelFor';

describe('the trends section', () => {
  it('counts check-ins held of those that were due in the quarter', () => {
    const { trends } = model({
      people:
        '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-07-01, cadence: monthly}]}\n',
      'meetings/2026':
        '- {id: a, date: 2026-07-28, with: lena}\n- {id: b, date: 2026-08-25, with: lena}\n',
    });
    const [third, fourth] = trends.quarters.slice(-2);
    // Held on 28 July and 25 August, then due on 25 September, 25 October and not before today again.
    assert.deepEqual(third?.checkIns, { k: 2, n: 3 });
    assert.deepEqual(fourth?.checkIns, { k: 0, n: 1 });
  });

  // From 1 August check-ins are due on the first of September, October and November.
  const counted: readonly (readonly [string, string, string, readonly unknown[]])[] = [
    [
      'an active role',
      '',
      '',
      [
        { k: 0, n: 1 },
        { k: 0, n: 2 },
      ],
    ],
    ['nothing from the day somebody left', ', left: 2026-10-01', '', [{ k: 0, n: 1 }, null]],
    ['nothing of who is archived', ', archived: 2026-09-01', '', [null, null]],
    [
      'nothing while a role rests',
      '',
      ', paused: 2026-10-20',
      [
        { k: 0, n: 1 },
        { k: 0, n: 1 },
      ],
    ],
    [
      'nothing from the day a role ended',
      '',
      ', ended: 2026-11-01',
      [
        { k: 0, n: 1 },
        { k: 0, n: 1 },
      ],
    ],
    ['nothing of who may become a sponsor', '', ', stage: prospect', [null, null]],
    ['nothing of a role that comes to its end', '', ', stage: separation', [null, null]],
  ];
  for (const [name, person, role, expected] of counted) {
    it(`counts as due ${name}`, () => {
      const { trends } = model({
        people: `- {id: omar, name: Omar${person}, roles: [{kind: sponsor, started: 2026-08-01, cadence: monthly${role}}]}\n`,
        wins: '- {id: a, date: 2026-11-01, title: A}\n',
      });
      assert.deepEqual(
        trends.quarters.slice(-2).map(({ checkIns }) => checkIns),
        expected,
      );
    });
  }

  it('counts due dates from the end of a month as months have it', () => {
    const { trends } = model({
      people:
        '- {id: lena, name: Lena, roles: [{kind: mentor, anchor: 2026-08-31, cadence: monthly}]}\n',
      wins: '- {id: a, date: 2026-11-01, title: A}\n',
    });
    // 31 August, 30 September, 31 October; not yet 30 November.
    assert.deepEqual(
      trends.quarters.slice(-2).map(({ checkIns }) => checkIns),
      [
        { k: 0, n: 2 },
        { k: 0, n: 1 },
      ],
    );
  });
});
