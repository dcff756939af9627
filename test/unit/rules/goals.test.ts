import { goalHorizon } from '../../../src/rules/goals/goalHorizon';
import { goalsNotThree } from '../../../src/rules/goals/goalsNotThree';
import { goalWithoutGapReview } from '../../../src/rules/goals/goalWithoutGapReview';
import { goalWithoutInfluencer } from '../../../src/rules/goals/goalWithoutInfluencer';
import { goalWithoutMilestone } from '../../../src/rules/goals/goalWithoutMilestone';
import { goalWithoutOutcome } from '../../../src/rules/goals/goalWithoutOutcome';

import { describeRule } from './ruleCases';

const goal = (fields = '') => `- {id: staff, title: Staff, start: 2026-07-01${fields}}\n`;
const goals = (count: number) =>
  Array.from({ length: count }, (_, number) => `- {id: g${number}, title: Goal}\n`).join('');

/** Goals that no rule about goals looks at. */
const inactive =
  '- {id: reached, title: Reached, achieved: 2026-11-23}\n' +
  '- {id: dropped, title: Dropped, dropped: 2026-10-01}\n' +
  '- {id: parked, title: Parked, parked: 2026-10-01}\n' +
  '- {id: later, title: Later, start: 2026-11-24}\n';

describeRule(goalsNotThree, [
  [
    'tells of two active goals',
    { goals: goals(2) + inactive },
    { 'in goals': ['2 of 3 goals are active. Add a goal.', 'addGoal {}'] },
  ],
  [
    'tells of four',
    { goals: goals(4) },
    { 'in goals': ['4 goals are active, and 3 are aimed at. Park or drop what can wait.'] },
  ],
  ['is content with three', { goals: goals(3) + inactive }, []],
  ['aims at what the settings say', { goals: goals(2), settings: 'targets: {goals: 2}\n' }, []],
  ['counts no goals at all as not begun', {}, []],
]);

describeRule(goalHorizon, [
  [
    'tells of a horizon later than 12 months',
    { goals: goal(', horizon: 2027-07-02') },
    {
      'staff horizon': [
        'The horizon of "Staff" lies more than 12 months after its start. Choose a day up to 2027-07-01.',
        'write horizon',
      ],
    },
  ],
  ['takes one of exactly 12 months', { goals: goal(', horizon: 2027-07-01') }, []],
  [
    'tells of a horizon before today',
    { goals: goal(', horizon: 2026-11-22') },
    {
      'staff horizon': [
        'The horizon of "Staff" was 2026-11-22. Mark the goal as achieved, or move the horizon.',
        'set achieved 2026-11-23',
        'write horizon',
      ],
    },
  ],
  ['takes a horizon of today', { goals: goal(', horizon: 2026-11-23') }, []],
  [
    'counts 12 months from the start where none is written',
    {
      goals:
        '- {id: old, title: Old, start: 2025-11-22}\n- {id: due, title: Due, start: 2025-11-23}\n',
    },
    ['old horizon'],
  ],
  [
    'knows nothing of a goal without start and horizon',
    { goals: '- {id: staff, title: Staff}\n' },
    [],
  ],
  [
    'leaves goals alone that have ended',
    { goals: goal(', horizon: 2026-09-01, parked: 2026-09-01') },
    [],
  ],
]);

describeRule(goalWithoutOutcome, [
  [
    'tells of an active goal without outcome',
    { goals: goal() + inactive },
    {
      'staff title': [
        '"Staff" has no outcome. Say what will be observably true when it is reached.',
        'write outcome',
      ],
    },
  ],
  ['is content with an outcome', { goals: goal(', outcome: The title is confirmed') }, []],
]);

describeRule(goalWithoutMilestone, [
  [
    'tells of an active goal that only milestones which are not active name',
    {
      goals: goal() + inactive,
      milestones:
        '- {id: a, title: A, due: 2027-01-01, goal: staff, start: 2026-11-24}\n' +
        '- {id: b, title: B, due: 2026-10-01, goal: staff, done: 2026-10-01}\n' +
        '- {id: c, title: C, due: 2027-01-01}\n',
    },
    {
      'staff id': [
        'No active milestone leads to "Staff". Add one.',
        'addMilestone {"goal":"staff"}',
      ],
    },
  ],
  [
    'is content with one active milestone',
    { goals: goal(), milestones: '- {id: a, title: A, due: 2027-01-01, goal: staff}\n' },
    [],
  ],
]);

const influence = (kind: string, fields = '') =>
  `- {id: dana, name: Dana, influence: [{goal: staff, kind: ${kind}}]${fields}}\n`;

describeRule(goalWithoutInfluencer, [
  [
    'tells of an active goal that nobody influences or decides',
    { goals: goal() + inactive, people: influence('blocks') },
    {
      'staff id': [
        'Nobody inside is noted who can influence "Staff", and nobody who decides it. Note who can.',
        'mapInfluence {"goal":"staff"}',
      ],
    },
  ],
  [
    'does not count somebody outside, and says when they decide',
    { goals: goal(), people: influence('decides', ', org: outside') },
    {
      'staff id': [
        'Nobody inside is noted who can influence "Staff". Note who can.',
        'mapInfluence {"goal":"staff"}',
      ],
    },
  ],
  [
    'does not count somebody who has left',
    { goals: goal(), people: influence('advises', ', left: 2026-11-23') },
    ['staff id'],
  ],
  [
    'counts somebody who will leave',
    { goals: goal(), people: influence('advises', ', left: 2026-11-24') },
    [],
  ],
  ...['decides', 'advises', 'attests'].map(
    kind =>
      [`is content when somebody ${kind}`, { goals: goal(), people: influence(kind) }, []] as const,
  ),
]);

describeRule(goalWithoutGapReview, [
  [
    'tells of an active goal whose gaps nobody helped to find',
    { goals: goal(', gaps: [{kind: skill, text: Budgets}]') + inactive },
    {
      'staff id': [
        'No gap of "Staff" was found with somebody else. Ask a mentor what is missing, and note it with their name.',
        'write gaps',
      ],
    },
  ],
  [
    'is content with one gap that has a person',
    { goals: goal(', gaps: [{kind: skill, text: Budgets, person: lena}]') },
    [],
  ],
]);
