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

  it('lists up to eight lines, with the moments ahead', () => {
    const commitments = Array.from({ length: 9 }, (_, n) => promise(`p${n}`, '2026-11-20')).join(
      '',
    );
    assert.equal(statusBar(logOf({ people, commitments }), today).tooltipLines.length, 8);
    const moments =
      '- {id: calibration, date: 2026-12-01, title: Calibration, kind: promotion-review}\n';
    const { text, tooltipLines } = statusBar(logOf({ people: calm, moments }), today);
    assert.equal(text, '');
    assert.deepEqual(tooltipLines, ['Calibration in 8 d']);
  });
});
