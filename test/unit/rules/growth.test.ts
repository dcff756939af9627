import { experimentFarOff } from '../../../src/rules/growth/experimentFarOff';
import { experimentOpen } from '../../../src/rules/growth/experimentOpen';
import { feedbackNotReported } from '../../../src/rules/growth/feedbackNotReported';
import { introductionNotFollowed } from '../../../src/rules/growth/introductionNotFollowed';
import { noPeerFeedback } from '../../../src/rules/growth/noPeerFeedback';
import { onlyReceiving } from '../../../src/rules/growth/onlyReceiving';
import { thanksOwed } from '../../../src/rules/growth/thanksOwed';

import { describeRule } from './ruleCases';

const experiment = (runBy: string, fields = '') => ({
  experiments: `- {id: e, hypothesis: It works, run_by: ${runBy}${fields}}\n`,
});

describeRule(experimentOpen, [
  [
    'tells of an experiment that should have run',
    experiment('2026-11-22', ', started: 2026-11-01'),
    {
      'e run_by': [
        'This experiment should have run by 2026-11-22. Conclude it, or choose a new day.',
        'concludeExperiment {"id":"e"}',
        'write run_by',
      ],
    },
  ],
  ['waits for its day', experiment('2026-11-23'), []],
  [
    'tells of a conclusion without a lesson',
    experiment('2026-12-22', ', concluded: 2026-11-01, result: Yes'),
    {
      'e run_by': ['This experiment is concluded. Write what you learned.', 'write learned'],
    },
  ],
  [
    'is content with a lesson',
    experiment('2026-11-01', ', concluded: 2026-11-01, learned: Ask first'),
    [],
  ],
  ['leaves alone what was given up', experiment('2026-11-01', ', abandoned: 2026-11-01'), []],
]);

describeRule(experimentFarOff, [
  [
    'tells of an experiment 61 days after it was written down',
    experiment('2026-12-31', ', made: 2026-10-31'),
    {
      'e run_by': [
        'This experiment was given 61 days to run. Find a smaller one that runs within 60 days.',
      ],
    },
  ],
  ['is content with 60', experiment('2026-12-30', ', made: 2026-10-31'), []],
  ['counts from today where nothing is written', experiment('2027-01-23'), ['e run_by']],
  ['is content with 60 from today', experiment('2027-01-22'), []],
]);

const people = '- {id: paulo, name: Paulo}\n';
const feedback = (fields: string) => ({
  people,
  feedback: `- {id: f, date: 2026-06-24, person: paulo, text: Ask earlier${fields}}\n`,
});

describeRule(feedbackNotReported, [
  [
    'tells of feedback that was applied and not reported',
    feedback(', how: I ask, applied: 2026-07-01'),
    {
      'f applied': [
        'You applied this feedback on 2026-07-01. Tell Paulo what became of it.',
        'set reported 2026-11-23',
      ],
    },
  ],
  ['is content when it was reported', feedback(', applied: 2026-07-01, reported: 2026-07-02'), []],
  ['waits until it is applied', feedback(''), []],
  ['leaves given feedback alone', feedback(', applied: 2026-07-01, direction: given'), []],
]);

const contribution = (date: string, fields: string, id = 'c') =>
  `- {id: ${id}, date: ${date}, person: paulo, ${fields}}\n`;

describeRule(thanksOwed, [
  [
    'tells of help received 15 days ago without thanks',
    { people, contributions: contribution('2026-11-08', 'kind: advice') },
    {
      'c date': [
        'No thanks to Paulo are noted for 2026-11-08. Say thanks, and note the day.',
        'set thanked 2026-11-23',
      ],
    },
  ],
  ['waits for 14 days', { contributions: contribution('2026-11-09', 'kind: advice') }, []],
  [
    'is content with thanks',
    { contributions: contribution('2026-11-01', 'kind: advice, thanked: 2026-11-02') },
    [],
  ],
  ['leaves feedback alone', { contributions: contribution('2026-11-01', 'kind: feedback') }, []],
  ['leaves alone what was given', { contributions: contribution('2026-11-01', 'kind: help') }, []],
]);

const received = (count: number, date = '2026-11-01') =>
  Array.from({ length: count }, (_, n) => contribution(date, 'kind: advice', `r${n}`)).join('');

describeRule(onlyReceiving, [
  [
    'tells of three received and nothing given',
    { people, contributions: received(3) },
    {
      'paulo id': [
        'Received from Paulo in 12 months: 3, given: 0. Log what you gave, or think of something that helps them.',
        'logContribution {"person":"paulo"}',
      ],
    },
  ],
  ['waits for the third', { people, contributions: received(2) }, []],
  [
    'is content with one given',
    { people, contributions: received(3) + contribution('2026-11-01', 'kind: help') },
    [],
  ],
  [
    'does not count what was given before',
    { people, contributions: received(3) + contribution('2025-11-23', 'kind: help') },
    ['paulo id'],
  ],
  ['counts 12 months', { people, contributions: received(3, '2025-11-23') }, []],
]);

const introduction = (date: string, fields = ', kind: introduction, introduced: paulo') => ({
  people,
  contributions: `- {id: c, date: ${date}, person: greta${fields}}\n`,
});
const meeting = (date: string, fields = '') => `- {id: m, date: ${date}, with: paulo${fields}}\n`;

describeRule(introductionNotFollowed, [
  [
    'tells of an introduction older than 14 days',
    introduction('2026-11-08'),
    {
      'c introduced': [
        'No meeting with Paulo followed this introduction of 2026-11-08. Arrange one, or log it.',
        'logMeeting {"with":["paulo"]}',
      ],
    },
  ],
  ['waits for 14 days', introduction('2026-11-09'), []],
  [
    'is content with a meeting on the same day',
    { ...introduction('2026-11-08'), meetings: meeting('2026-11-08') },
    [],
  ],
  [
    'is content with a meeting that is booked',
    { ...introduction('2026-11-08'), meetings: meeting('2026-12-08') },
    [],
  ],
  [
    'does not count a meeting before, or one that was cancelled',
    {
      ...introduction('2026-11-08'),
      meetings: meeting('2026-11-07') + meeting('2026-11-10', ', status: cancelled'),
    },
    ['c introduced'],
  ],
  ['needs somebody who was introduced', introduction('2026-11-08', ', kind: introduction'), []],
  [
    'leaves introductions alone that the owner gave',
    introduction('2026-11-08', ', kind: introduction, introduced: paulo, direction: given'),
    [],
  ],
]);

const old = '- {id: w, date: 2025-11-23, title: Old}\n';
const approach = (date: string) =>
  `- {id: f, date: ${date}, person: paulo, text: Slower, subject: approach}\n`;

describeRule(noPeerFeedback, [
  [
    'tells of a log of a year without feedback on the approach',
    {
      wins: old,
      feedback: '- {id: f, date: 2026-11-01, person: paulo, text: Good, subject: work}\n',
    },
    {
      'in feedback': [
        'No feedback on your approach is recorded in 12 months. Ask a peer how your way of working comes across.',
      ],
    },
  ],
  ['waits until the log is a year old', { wins: old.replace('11-23', '11-24') }, []],
  ['is content with some in 12 months', { wins: old, feedback: approach('2025-11-24') }, []],
  ['does not count what is older', { feedback: approach('2025-11-23') }, ['in feedback']],
]);
