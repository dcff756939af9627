import { milestoneWithoutNextStep } from '../../../src/rules/milestones/milestoneWithoutNextStep';

import { describeRule } from './ruleCases';

const milestone = (fields = '') => `- {id: stream, title: Stream, due: 2027-01-31${fields}}\n`;
const inactive =
  '- {id: later, title: Later, due: 2027-06-30, start: 2026-11-24}\n' +
  '- {id: done, title: Done, due: 2026-10-01, done: 2026-11-23}\n';

describeRule(milestoneWithoutNextStep, [
  [
    'tells of an active milestone with nothing under way',
    { milestones: milestone() + inactive },
    { 'stream id': ['"Stream" has no next step. Write one with a date.', 'write next'] },
  ],
  [
    'tells of a next step that was due yesterday',
    { milestones: milestone(', next: {what: Ask, due: 2026-11-22}') },
    {
      'stream id': [
        'The next step of "Stream" was due on 2026-11-22. Write a new one.',
        'write next',
      ],
    },
  ],
  [
    'takes a next step of today',
    { milestones: milestone(', next: {what: Ask, due: 2026-11-23}') },
    [],
  ],
  ...['draft', 'ready', 'sent', 'agreed'].map(
    status =>
      [
        `takes an ask that is ${status}`,
        {
          milestones: milestone(),
          asks: `- {id: a, to: dana, status: ${status}, milestones: [stream]}\n`,
        },
        [],
      ] as const,
  ),
  ...['fulfilled', 'declined', 'withdrawn', 'expired'].map(
    status =>
      [
        `does not take an ask that is ${status}`,
        {
          milestones: milestone(),
          asks: `- {id: a, to: dana, status: ${status}, milestones: [stream]}\n`,
        },
        ['stream id'],
      ] as const,
  ),
  [
    'takes an open commitment',
    {
      milestones: milestone(),
      commitments: '- {id: c, what: Plan, person: lena, due: 2026-11-30, milestone: stream}\n',
    },
    [],
  ],
  [
    'does not take a commitment that was delivered',
    {
      milestones: milestone(),
      commitments:
        '- {id: c, what: Plan, person: lena, due: 2026-11-30, milestone: stream, delivered: 2026-11-23}\n',
    },
    ['stream id'],
  ],
  [
    'takes an open experiment',
    {
      milestones: milestone(),
      experiments: '- {id: e, hypothesis: It works, run_by: 2026-12-01, milestones: stream}\n',
    },
    [],
  ],
  [
    'does not take an experiment that was given up',
    {
      milestones: milestone(),
      experiments:
        '- {id: e, hypothesis: It works, run_by: 2026-12-01, milestones: stream, abandoned: 2026-11-01}\n',
    },
    ['stream id'],
  ],
]);
