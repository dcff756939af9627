import { agendaIncomplete } from '../../../src/rules/meetings/agendaIncomplete';
import { meetingNotRecorded } from '../../../src/rules/meetings/meetingNotRecorded';
import { noChallenge } from '../../../src/rules/meetings/noChallenge';
import { nothingLearned } from '../../../src/rules/meetings/nothingLearned';
import { updateIncomplete } from '../../../src/rules/meetings/updateIncomplete';
import { updatesTooClose } from '../../../src/rules/meetings/updatesTooClose';

import { describeRule } from './ruleCases';

const meeting = (date: string, fields: string, id = 'm') =>
  `- {id: ${id}, date: ${date}, with: lena, ${fields}}\n`;

describeRule(meetingNotRecorded, [
  [
    'tells of a meeting scheduled for yesterday',
    { meetings: meeting('2026-11-22T15:30', 'status: scheduled') },
    {
      'm date': [
        'This meeting was scheduled for 2026-11-22. Mark it as held or cancelled, or move it.',
        'set status held',
        'set status cancelled',
        'write date',
      ],
    },
  ],
  [
    'waits until the day is over',
    { meetings: meeting('2026-11-23T08:00', 'status: scheduled') },
    [],
  ],
  [
    'takes a past day without a status for held',
    { meetings: meeting('2026-11-22', 'kind: mentor') },
    [],
  ],
]);

const ready =
  'kind: mentor, agenda: {progress: [a], obstacles: [b], experiments: [c]}, questions: [d]';

describeRule(agendaIncomplete, [
  [
    'tells of an agenda that is empty',
    { meetings: meeting('2026-11-30', 'kind: mentor') },
    {
      'm id': [
        '0 of 4 parts of the agenda are ready. Still empty: progress, obstacles, experiments, questions.',
        'prepareAgenda {"meeting":"m"}',
      ],
    },
  ],
  [
    'tells of one part that is empty',
    { meetings: meeting('2026-11-24', ready.replace('[c]', '[]')) },
    {
      'm id': [
        '3 of 4 parts of the agenda are ready. Still empty: experiments.',
        'prepareAgenda {"meeting":"m"}',
      ],
    },
  ],
  ['is content with a full agenda', { meetings: meeting('2026-11-24', ready) }, []],
  ['waits until the session is near', { meetings: meeting('2026-12-01', 'kind: mentor') }, []],
  [
    'is there on the day itself',
    { meetings: meeting('2026-11-23', 'kind: mentor, status: scheduled') },
    ['m id'],
  ],
  ['leaves other meetings alone', { meetings: meeting('2026-11-24', 'kind: check-in') }, []],
  [
    'leaves cancelled sessions alone',
    { meetings: meeting('2026-11-24', 'kind: mentor, status: cancelled') },
    [],
  ],
]);

describeRule(nothingLearned, [
  [
    'tells of a session without a lesson',
    { meetings: meeting('2025-11-24', 'kind: mentor') },
    {
      'm id': [
        'Nothing learned is noted for the mentor session on 2025-11-24. Write one sentence.',
        'write learned',
      ],
    },
  ],
  ['is content with one', { meetings: meeting('2026-11-01', 'kind: mentor, learned: Wait') }, []],
  ['leaves sessions of a year ago alone', { meetings: meeting('2025-11-23', 'kind: mentor') }, []],
  ['leaves other meetings alone', { meetings: meeting('2026-11-01', 'kind: peer') }, []],
  [
    'leaves scheduled sessions alone',
    { meetings: meeting('2026-11-22', 'kind: mentor, status: scheduled') },
    [],
  ],
]);

const mentor = '- {id: lena, name: Lena, roles: [mentor]}\n';
const sessions = (...fields: readonly string[]) => ({
  people: mentor,
  meetings: fields
    .map((field, number) => meeting(`2026-0${number + 1}-01`, `kind: mentor${field}`, `m${number}`))
    .join(''),
});
const challenge = ', challenges: [It must be fast]';

describeRule(noChallenge, [
  [
    'tells of three sessions without a challenge',
    sessions(challenge, '', '', ''),
    {
      'lena roles.0': [
        '0 of the last 3 sessions with Lena challenged an assumption. Bring one that could be wrong.',
      ],
    },
  ],
  ['is content with one in the last three', sessions(challenge, '', ''), []],
  ['waits for three', sessions('', ''), []],
  ['counts held mentor sessions only', sessions('', '', ', status: cancelled'), []],
  [
    'leaves somebody alone who is no mentor any more',
    { ...sessions('', '', ''), people: '- {id: lena, name: Lena, roles: [peer]}\n' },
    [],
  ],
]);

const updates = (role: string, ...dates: readonly string[]) => ({
  people: `- {id: lena, name: Lena, roles: [{kind: sponsor${role}}]}\n`,
  meetings: dates
    .map((date, number) => meeting(date, 'kind: sponsor-update', `m${number}`))
    .join(''),
});

// Two months from 2026-10-15 are 61 days, so half of them is 30.5.
describeRule(updatesTooClose, [
  [
    'tells of an update closer than half of the rhythm',
    updates(', updates: every 2 months', '2026-11-14', '2026-10-15'),
    {
      'm0 id': [
        'This update to Lena came 30 days after the one before, and the rhythm is "every 2 months". Keep the next one for later.',
      ],
    },
  ],
  [
    'is content with one day more',
    updates(', updates: every 2 months', '2026-10-15', '2026-11-15'),
    [],
  ],
  [
    'takes the rhythm of check-ins where none is set for updates',
    updates(', cadence: quarterly', '2026-10-15', '2026-11-15'),
    ['m1 id'],
  ],
  ['needs a rhythm', updates('', '2026-11-10', '2026-11-15'), []],
  ['takes "none" for no rhythm', updates(', updates: none', '2026-11-10', '2026-11-15'), []],
  [
    'looks at the last 30 days',
    updates(', updates: monthly', '2026-10-20', '2026-10-25'),
    ['m1 id'],
  ],
  ['looks no further back', updates(', updates: monthly', '2026-10-20', '2026-10-24'), []],
  [
    'counts updates only',
    {
      ...updates(', updates: monthly', '2026-11-15'),
      meetings:
        meeting('2026-11-10', 'kind: check-in', 'a') +
        meeting('2026-11-15', 'kind: sponsor-update', 'b'),
    },
    [],
  ],
]);

const whole = 'kind: sponsor-update, delivered: [a], risks: [b], expected: [c]';

describeRule(updateIncomplete, [
  [
    'tells of the lists that are empty',
    { meetings: meeting('2026-11-01', 'kind: sponsor-update, risks: [b]') },
    {
      'm id': [
        '1 of 3 parts of this update are written. Still empty: delivered, expected.',
        'write delivered',
        'write expected',
      ],
    },
  ],
  ['is content with all three', { meetings: meeting('2026-11-01', whole) }, []],
  [
    'leaves updates of a year ago alone',
    { meetings: meeting('2025-11-23', 'kind: sponsor-update') },
    [],
  ],
  [
    'looks at those of 12 months',
    { meetings: meeting('2025-11-24', 'kind: sponsor-update') },
    ['m id'],
  ],
  ['leaves updates ahead alone', { meetings: meeting('2026-12-01', 'kind: sponsor-update') }, []],
]);
