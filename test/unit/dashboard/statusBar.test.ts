import assert from 'node:assert/strict';

import { statusBar } from '../../../src/dashboard/statusBar';
import { logOf } from '../logOf';

const today = '2026-11-23';
const people =
  '- {id: lena, name: Lena, roles: [{kind: mentor, anchor: 2027-06-01, cadence: yearly}]}\n' +
  '- {id: dana, name: Dana, roles: [{kind: sponsor, anchor: 2026-11-14, cadence: yearly}]}\n';
const calm = people.slice(0, people.indexOf('- {id: dana'));
const promise = (id: string, due: string) =>
  `- {id: ${id}, person: lena, what: Send ${id}, made: 2026-10-01, due: ${due}}\n`;
const meeting = (date: string) =>
  `- {id: m-${date.slice(8, 10)}, date: ${date}, with: lena, kind: mentor, status: scheduled}\n`;

describe('the status bar', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['shows its icon alone when nothing is due', { people: calm }, ''],
    ['counts what is overdue', { people, commitments: promise('a', '2026-11-20') }, '2 overdue'],
    [
      'names the meeting of today with its time',
      { people: calm, 'meetings/2026': meeting('2026-11-23T15:30') },
      'Lena today 15:30',
    ],
    [
      'names the next mentor session',
      { people: calm, 'meetings/2026': meeting('2026-11-26') },
      'Lena in 3 d',
    ],
    [
      'puts a promise due today before one due later and a meeting ahead',
      {
        people: calm,
        commitments: promise('later', '2026-11-25') + promise('now', '2026-11-23'),
        'meetings/2026': meeting('2026-11-24'),
      },
      'Send now today',
    ],
    [
      'names the promise of tomorrow before a check-in due later',
      {
        people: calm.replace('anchor: 2027-06-01', 'anchor: 2026-11-30'),
        commitments: promise('plan', '2026-11-24'),
      },
      'Send plan in 1 d',
    ],
    [
      'names the session of tomorrow before a promise due later',
      {
        people: calm,
        commitments: promise('plan', '2026-11-30'),
        'meetings/2026': meeting('2026-11-24'),
      },
      'Lena in 1 d',
    ],
    [
      'shows its icon alone when something is only to be written down',
      {
        people: calm,
        'meetings/2026': meeting('2026-11-20'),
        asks: '- {id: a, to: dana, status: sent, sent: 2026-11-02}\n',
      },
      '',
    ],
    [
      'puts a meeting today before a promise due today',
      {
        people: calm,
        commitments: promise('now', '2026-11-23'),
        'meetings/2026': meeting('2026-11-23'),
      },
      'Lena today',
    ],
    [
      'says nothing of a check-in that is snoozed',
      {
        people: people.replace(
          'anchor: 2026-11-14',
          'anchor: 2026-11-14, snooze_until: 2026-12-24',
        ),
      },
      '',
    ],
    [
      'says nothing of a promise kept',
      {
        people: calm,
        commitments: promise('a', '2026-11-20').replace('due:', 'delivered: 2026-11-19, due:'),
      },
      '',
    ],
  ];
  for (const [name, texts, expected] of cases) {
    it(name, () => {
      assert.equal(statusBar(logOf(texts), today).text, expected);
    });
  }

  it('puts overdue promises before overdue check-ins, in the order of the domain', () => {
    const texts = {
      people,
      commitments: promise('a', '2026-11-22') + promise('soon', '2026-11-27'),
      'meetings/2026': meeting('2026-11-23T15:30') + meeting('2026-11-30'),
    };
    assert.deepEqual(statusBar(logOf(texts), today).tooltipLines, [
      'Send a: promised to Lena, overdue by 1 day',
      'Dana: sponsor check-in, overdue by 9 days',
      'Lena: mentor session, today, 15:30',
      'Send soon: promised to Lena, due in 4 days',
      'Lena: mentor session, in 7 days',
    ]);
  });

  it('tells what should have been written down, before what is due soon', () => {
    const texts = {
      people: calm,
      commitments: promise('soon', '2026-11-24'),
      'meetings/2026': meeting('2026-11-20'),
      asks:
        '- {id: late, to: lena, status: sent, sent: 2026-11-02, behaviours: [make-visible]}\n' +
        '- {id: new, to: lena, status: sent, sent: 2026-11-20, behaviours: [attest]}\n',
    };
    assert.deepEqual(statusBar(logOf(texts), today).tooltipLines, [
      'make visible: asked of Lena, no answer for 21 days',
      'Lena: mentor session, 3 days ago, not recorded',
      'Send soon: promised to Lena, due tomorrow',
    ]);
  });

  it('lists up to eight lines', () => {
    const commitments = Array.from({ length: 9 }, (_, n) => promise(`p${n}`, '2026-11-20')).join(
      '',
    );
    assert.equal(statusBar(logOf({ people, commitments }), today).tooltipLines.length, 8);
  });

  describe('with moments', () => {
    const moments =
      '- {id: later, date: 2026-12-01, title: Calibration}\n' +
      '- {id: far, date: 2026-12-31, title: Promotion cycle}\n' +
      '- {id: over, date: 2026-11-10, end: 2026-11-22, title: Retreat}\n' +
      '- {id: now, date: 2026-11-16, end: 2026-11-23, title: Budget round}\n' +
      '- {id: next, date: 2026-11-24, title: Offsite}\n';

    it('tells those of today and ahead, the soonest first, also one that has begun', () => {
      const { text, tooltipLines } = statusBar(logOf({ people: calm, moments }), today);
      assert.equal(text, '');
      assert.deepEqual(tooltipLines, [
        'Budget round today',
        'Offsite in 1 d',
        'Calibration in 8 d',
      ]);
    });

    it('keeps room for the next two however much is due', () => {
      const commitments = Array.from({ length: 9 }, (_, n) => promise(`p${n}`, '2026-11-20'));
      const log = logOf({ people: calm, moments, commitments: commitments.join('') });
      const { tooltipLines } = statusBar(log, today);
      assert.deepEqual(
        [tooltipLines.length, ...tooltipLines.slice(5)],
        [8, 'Send p5: promised to Lena, overdue by 3 days', 'Budget round today', 'Offsite in 1 d'],
      );
    });
  });
});
