import { milestoneBehind } from '../../../src/rules/milestones/milestoneBehind';
import { milestoneCount } from '../../../src/rules/milestones/milestoneCount';
import { milestoneWithoutKind } from '../../../src/rules/milestones/milestoneWithoutKind';
import { milestoneWithoutMeasure } from '../../../src/rules/milestones/milestoneWithoutMeasure';
import { milestoneWithoutSponsor } from '../../../src/rules/milestones/milestoneWithoutSponsor';
import { milestoneWithoutTopic } from '../../../src/rules/milestones/milestoneWithoutTopic';
import { topicWithoutMentor } from '../../../src/rules/milestones/topicWithoutMentor';

import { describeRule } from './ruleCases';

const milestone = (fields = '') => `- {id: stream, title: Stream, due: 2027-01-31${fields}}\n`;

/** Milestones that no rule about milestones looks at. */
const inactive =
  '- {id: later, title: Later, due: 2027-06-30, start: 2026-11-24}\n' +
  '- {id: done, title: Done, due: 2026-10-01, done: 2026-11-23}\n' +
  '- {id: dropped, title: Dropped, due: 2026-10-01, dropped: 2026-10-01}\n';

const active = (count: number) =>
  Array.from({ length: count }, (_, n) => `- {id: m${n}, title: M, due: 2027-01-31}\n`).join('');

describeRule(milestoneCount, [
  [
    'tells of two active milestones',
    { milestones: active(2) + inactive },
    {
      'in milestones': ['2 of at least 3 milestones are active. Add what comes next.'],
    },
  ],
  [
    'tells of six',
    { milestones: active(6) },
    {
      'in milestones': [
        '6 milestones are active, and 5 at most are aimed at. Finish or drop one first.',
      ],
    },
  ],
  ['is content with three', { milestones: active(3) + inactive }, []],
  ['is content with five', { milestones: active(5) + inactive }, []],
  ['says nothing before there is a milestone', {}, []],
]);

describeRule(milestoneWithoutMeasure, [
  [
    'tells of an active milestone without a measure',
    { milestones: milestone() + inactive },
    {
      'stream title': [
        '"Stream" has no measure. Write a number from and to, a checklist, or a definition.',
        'write measure',
      ],
    },
  ],
  [
    'tells of a measure that cannot be read',
    { milestones: milestone(', measure: {target: many}') },
    ['stream title'],
  ],
  [
    'is content with a definition',
    { milestones: milestone(', measure: {definition: It runs}') },
    [],
  ],
]);

const sponsor = '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}\n';

describeRule(milestoneWithoutSponsor, [
  [
    'tells of an active milestone that no sponsor stands behind',
    { milestones: milestone() + inactive, people: sponsor },
    {
      'stream id': [
        'No sponsor stands behind "Stream". Draft an ask that names it.',
        'draftAsk {"milestones":["stream"]}',
      ],
    },
  ],
  [
    'is content with a draft to a sponsor',
    {
      milestones: milestone(),
      people: sponsor,
      asks: '- {id: a, to: dana, status: draft, milestones: [stream]}\n',
    },
    [],
  ],
  [
    'does not count an ask that was declined',
    {
      milestones: milestone(),
      people: sponsor,
      asks: '- {id: a, to: dana, status: declined, milestones: [stream]}\n',
    },
    ['stream id'],
  ],
]);

describeRule(milestoneWithoutTopic, [
  [
    'tells of an active milestone without a topic',
    { milestones: milestone() + inactive },
    {
      'stream id': [
        '"Stream" has no mentoring topic. Write what you would discuss, and with whom.',
        'write topics',
      ],
    },
  ],
  ['is content with one', { milestones: milestone(', topics: [{topic: resilience}]') }, []],
]);

// 100 days from start to due, 83 of them gone: progress below 0.68 is behind by more than 0.15.
const measured = (value: number) =>
  `- {id: stream, title: Stream, start: 2026-09-01, due: 2026-12-10, measure: {baseline: 0, target: 100}, measurements: [{date: 2026-11-20, value: ${value}}]}\n`;

describeRule(milestoneBehind, [
  [
    'tells of a number that is behind',
    { milestones: measured(67) },
    {
      'stream due': [
        '"Stream" is behind: 67, from 0 to 100, with 83 of 100 days gone. Add a measurement, or look at the next step.',
        'updateMilestoneProgress {"id":"stream"}',
      ],
    },
  ],
  ['is content with what is nearly on time', { milestones: measured(69) }, []],
  [
    'tells of a checklist that is behind',
    {
      milestones:
        '- {id: stream, title: Stream, start: 2026-09-01, due: 2026-12-10, measure: {items: [{text: a, done: 2026-10-01}, b, c]}}\n',
    },
    {
      'stream due': [
        '"Stream" is behind: 1 of 3 items, with 83 of 100 days gone. Add a measurement, or look at the next step.',
        'updateMilestoneProgress {"id":"stream"}',
      ],
    },
  ],
  [
    'tells of a due date that has passed',
    {
      milestones:
        '- {id: late, title: Late, due: 2026-11-22}\n- {id: today, title: Today, due: 2026-11-23}\n',
    },
    {
      'late due': [
        '"Late" was due 1 day ago. Add a measurement, mark it as done, or set a new due date.',
        'updateMilestoneProgress {"id":"late"}',
      ],
    },
  ],
  ['leaves milestones alone that are not active', { milestones: inactive }, []],
]);

describeRule(milestoneWithoutKind, [
  [
    'tells of an active milestone without a kind',
    { milestones: milestone() + inactive },
    {
      'stream id': [
        '"Stream" has no kind. Choose skill, network or leadership-experience.',
        'write kind',
      ],
    },
  ],
  ['is content with one', { milestones: milestone(', kind: skill') }, []],
]);

const topics = (text: string) => ({
  milestones: milestone(`, topics: [{topic: other, done: 2026-01-01}, {topic: resilience${text}}]`),
  people:
    '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2025-01-01, cadence: monthly}]}\n' +
    '- {id: omar, name: Omar, roles: [{kind: mentor, started: 2025-01-01, ended: 2026-01-01}]}\n',
});
const talk = (date: string) =>
  `- {id: talk, date: ${date}, with: lena, kind: mentor, topics: [resilience]}\n`;

describeRule(topicWithoutMentor, [
  [
    'tells of a topic without a mentor',
    topics(''),
    {
      'stream topics.1': [
        'No active mentor covers the topic "resilience". Choose one.',
        'write topics.1.mentors',
      ],
    },
  ],
  ['tells of a topic whose mentor has gone', topics(', mentors: [omar]'), ['stream topics.1']],
  [
    'tells of a topic that was never discussed',
    topics(', mentors: [lena]'),
    {
      'stream topics.1': [
        'The topic "resilience" has not been discussed yet. Add it to an agenda.',
        'prepareAgenda {"with":["lena"],"milestone":"stream"}',
      ],
    },
  ],
  [
    'tells of a topic not discussed for two months with a monthly mentor',
    { ...topics(', mentors: [lena]'), meetings: talk('2026-09-22') },
    {
      'stream topics.1': [
        'The last talk about "resilience" was more than two rhythms ago. Add it to an agenda.',
        'prepareAgenda {"with":["lena"],"milestone":"stream"}',
      ],
    },
  ],
  [
    'is content with a talk exactly two months ago',
    { ...topics(', mentors: [lena]'), meetings: talk('2026-09-23') },
    [],
  ],
  [
    'is content with a talk that is noted in the topic',
    topics(', mentors: [lena], discussed: 2026-11-01'),
    [],
  ],
  ['is content with a topic that is done', topics(', done: 2026-11-01'), []],
  [
    'leaves milestones alone that are not active',
    {
      milestones:
        '- {id: done, title: Done, due: 2026-10-01, done: 2026-10-01, topics: [{topic: other}]}\n',
    },
    [],
  ],
]);
