import { dateInFuture, datesOutOfOrder } from '../../../src/rules/structure/dates';
import { duplicateId, unknownReference } from '../../../src/rules/structure/ids';
import { invalidValue } from '../../../src/rules/structure/invalidValue';
import { statusWithoutDate } from '../../../src/rules/structure/statusDates';

import { describeRule } from './ruleCases';

describeRule(invalidValue, [
  [
    'offers the nearest word of the list',
    { settings: 'layers: [near, far]\n', people: '- {id: lena, name: Lena, layer: nea}\n' },
    {
      'lena layer': ['"nea" is not in the list "layers" of settings.yaml: near, far.', 'nearest'],
    },
  ],
]);

describeRule(invalidValue, [
  [
    'stands at the second role of a kind, behind one that could not be read too',
    {
      people:
        '- {id: lena, name: Lena, roles: [mentor, {kind: sponsr}, sponsor, {kind: mentor, stage: prospect}]}\n',
    },
    { 'lena roles.3.kind': ['This person has a role of the kind "mentor" already.'] },
  ],
]);

describeRule(dateInFuture, [
  [
    'offers today for a date of the past',
    { wins: '- {id: w, date: 2026-11-24, title: Soon}\n' },
    {
      'w date': ['2026-11-24 is after today, but "date" tells of the past.', 'set date 2026-11-23'],
    },
  ],
  [
    'offers today at the same time for a meeting',
    { meetings: '- {id: m, date: 2026-11-24T15:30, with: lena, status: held}\n' },
    {
      'm date': ['A meeting on 2026-11-24 cannot have been held yet.', 'set date 2026-11-23T15:30'],
    },
  ],
  ['takes today', { wins: '- {id: w, date: 2026-11-23, title: Now}\n' }, []],
]);

describeRule(datesOutOfOrder, [
  [
    'stands at the later key of a role',
    {
      people:
        '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-02-01, ended: 2026-01-31}]}\n',
    },
    { 'lena roles.0.ended': ['"ended" lies before "started".'] },
  ],
]);

describeRule(duplicateId, [
  [
    'offers an id that is free',
    {
      goals: '- {id: staff, title: A}\n- {id: staff, title: B}\n- {id: staff-2, title: C}\n',
    },
    {
      'staff id': [
        'The id "staff" is taken by another entry of goals, in goals.yaml.',
        'set id staff-3',
      ],
    },
  ],
  [
    'offers an id that is no longer than ids may be',
    {
      goals: `- {id: ${'a'.repeat(64)}, title: A}\n- {id: ${'a'.repeat(64)}, title: B}\n`,
    },
    {
      [`${'a'.repeat(64)} id`]: [
        `The id "${'a'.repeat(64)}" is taken by another entry of goals, in goals.yaml.`,
        `set id ${'a'.repeat(62)}-2`,
      ],
    },
  ],
  [
    'takes entries without an id in meetings of one id',
    {
      meetings:
        '- {id: m, date: 2026-11-01, with: lena, feedback: [{text: A}]}\n- {id: m, date: 2026-11-02, with: lena, feedback: [{text: B}]}\n',
    },
    ['m id'],
  ],
]);

describeRule(unknownReference, [
  [
    'offers the nearest id, or to create the entry',
    { wins: '- {id: w, date: 2026-11-01, title: A, witnesses: [lena]}\n' },
    {
      'w witnesses.0': ['No person has the id "lena".', 'nearest', 'create people lena'],
    },
  ],
  [
    'looks at the profile and the settings too',
    {
      profile: 'manager: lena\none_page: {shared: [{person: otto, date: 2026-11-01}]}\n',
      settings: 'priorities: [{id: cost, title: Cost, owner: nina}]\n',
      people: '- {id: otto, name: Otto}\n',
    },
    {
      'profile manager': ['No person has the id "lena".', 'nearest', 'create people lena'],
      'settings priorities.0.owner': [
        'No person has the id "nina".',
        'nearest',
        'create people nina',
      ],
    },
  ],
  [
    'creates no priority, which is no entry',
    { wins: '- {id: w, date: 2026-11-01, title: A, priorities: [cost]}\n' },
    { 'w priorities.0': ['No priority has the id "cost".', 'nearest'] },
  ],
]);

describeRule(statusWithoutDate, [
  [
    'offers today for the date of a status',
    { asks: '- {id: a, to: dana, status: fulfilled, sent: 2026-10-01}\n' },
    {
      'a status': [
        'An ask that is "fulfilled" needs the date "fulfilled".',
        'set fulfilled 2026-11-23',
      ],
    },
  ],
  [
    'leads to the words that are missing',
    {
      feedback: '- {id: f, date: 2026-10-01, person: lena, text: A, applied: 2026-10-02}\n',
      experiments: '- {id: e, hypothesis: A, run_by: 2026-10-01, concluded: 2026-10-02}\n',
    },
    {
      'f applied': ['"applied" is set, but "how" is missing.', 'write how'],
      'e concluded': ['"concluded" is set, but "result" is missing.', 'write result'],
    },
  ],
]);
