import { checkInDueSoon } from '../../../src/rules/checkIns/checkInDueSoon';
import { checkInOverdue } from '../../../src/rules/checkIns/checkInOverdue';
import { roleWithoutCadence } from '../../../src/rules/checkIns/roleWithoutCadence';

import { describeRule } from './ruleCases';

const lena = (role: string) => ({
  people: `- {id: lena, name: Lena, roles: [{kind: mentor${role}}]}\n`,
});
const monthlySince = (day: string, more = '') => lena(`, cadence: monthly, started: ${day}${more}`);

describeRule(checkInOverdue, [
  [
    'tells of a check-in that was due yesterday',
    monthlySince('2026-10-22'),
    {
      'lena roles.0': [
        'The mentor check-in with Lena is overdue by 1 day. Prepare an agenda, or log the talk you had.',
        'prepareAgenda {"with":["lena"]}',
        'logMeeting {"with":["lena"]}',
        'snoozeCheckIn {"person":"lena","role":"mentor"}',
      ],
    },
  ],
  ['is content when it is due today', monthlySince('2026-10-23'), []],
  ['is silent while it is snoozed', monthlySince('2026-10-22', ', snooze_until: 2026-11-24'), []],
  [
    'speaks again when the snooze is over',
    monthlySince('2026-10-22', ', snooze_until: 2026-11-23'),
    ['lena roles.0'],
  ],
  ['leaves a resting role alone', monthlySince('2026-10-22', ', paused: 2026-11-01'), []],
  [
    'counts from the last talk',
    {
      ...monthlySince('2026-01-01'),
      meetings: '- {id: m, date: 2026-10-23, with: lena, kind: mentor}\n',
    },
    [],
  ],
]);

describeRule(checkInDueSoon, [
  [
    'tells of a check-in that is due today',
    monthlySince('2026-10-23'),
    {
      'lena roles.0': [
        'The mentor check-in with Lena is due today. Prepare an agenda.',
        'prepareAgenda {"with":["lena"]}',
      ],
    },
  ],
  [
    'tells of one in seven days',
    monthlySince('2026-10-30'),
    {
      'lena roles.0': [
        'The mentor check-in with Lena is due in 7 days. Prepare an agenda.',
        'prepareAgenda {"with":["lena"]}',
      ],
    },
  ],
  ['is silent about one in eight days', monthlySince('2026-11-01'), []],
  ['leaves what is overdue to its own rule', monthlySince('2026-10-22'), []],
  ['is silent while it is snoozed', monthlySince('2026-10-23', ', snooze_until: 2026-11-24'), []],
]);

describeRule(roleWithoutCadence, [
  [
    'tells of a mentor without a rhythm',
    lena(', started: 2026-01-01'),
    {
      'lena roles.0': [
        'No rhythm of check-ins is set for the mentor Lena. Set one, or "none" to go without.',
        'set roles.0.cadence monthly',
        'set roles.0.cadence quarterly',
      ],
    },
  ],
  ['takes "none" for an answer', lena(', cadence: none'), []],
  [
    'tells of a rhythm with nothing to count from',
    lena(', cadence: monthly'),
    {
      'lena roles.0': [
        'There is no day to count the check-ins with Lena from. Write when the role started, or log a meeting.',
        'write roles.0.started',
      ],
    },
  ],
  ['is content with a rhythm and a start', monthlySince('2026-11-01'), []],
  [
    'leaves other roles, and those that are not active, alone',
    {
      people:
        '- {id: a, name: A, roles: [peer, {kind: mentor, ended: 2026-01-01}]}\n' +
        '- {id: b, name: B, roles: [{kind: sponsor, paused: 2026-01-01}, {kind: mentor, stage: prospect}]}\n',
    },
    [],
  ],
]);
