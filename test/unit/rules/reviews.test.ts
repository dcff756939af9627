import { reviewOverdue } from '../../../src/rules/reviews/reviewOverdue';
import { supportLost } from '../../../src/rules/reviews/supportLost';

import { describeRule } from './ruleCases';

const review = (date: string) => ({ reviews: `- {id: r, date: ${date}}\n` });
const win = (date: string) => ({ wins: `- {id: w, date: ${date}, title: Cut it}\n` });

describeRule(reviewOverdue, [
  [
    'tells of a review older than a quarter',
    review('2026-08-22'),
    {
      'in reviews': [
        'The last review was on 2026-08-22, and the next was due on 2026-11-22. Start it.',
        'startReview {}',
      ],
    },
  ],
  ['is content when it is due today', review('2026-08-23'), []],
  [
    'goes by the rhythm of the settings',
    { ...review('2026-10-22'), settings: 'cadences: {review: monthly}\n' },
    ['in reviews'],
  ],
  [
    'takes "none" for no rhythm',
    { ...review('2025-01-01'), settings: 'cadences: {review: none}\n' },
    [],
  ],
  [
    'counts from the first date of the log before the first review',
    win('2026-08-22'),
    {
      'in reviews': [
        'No review is recorded, and one was due on 2026-11-22. Start it.',
        'startReview {}',
      ],
    },
  ],
  ['waits a quarter for it', win('2026-08-23'), []],
  ['says nothing of an empty log', {}, []],
  [
    'tells of a role that began after the review, more than 30 days ago',
    {
      ...review('2026-10-01'),
      people: '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-10-23}]}\n',
    },
    {
      'in reviews': [
        'Something changed on 2026-10-23, after the last review of 2026-10-01. Start a review of goals and people.',
        'startReview {}',
      ],
    },
  ],
  [
    'waits 30 days after such a change',
    {
      ...review('2026-10-01'),
      people: '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-10-24}]}\n',
    },
    [],
  ],
  [
    'is content with a change on the day of the review',
    { ...review('2026-10-01'), people: '- {id: dana, name: Dana, moved: 2026-10-01}\n' },
    [],
  ],
  [
    'tells of somebody who moved',
    { ...review('2026-10-01'), people: '- {id: dana, name: Dana, moved: 2026-10-02}\n' },
    ['in reviews'],
  ],
  [
    'tells of a change of the organisation',
    {
      ...review('2026-10-01'),
      moments: '- {id: m, date: 2026-10-02, title: New areas, kind: org-change}\n',
    },
    ['in reviews'],
  ],
  [
    'leaves other moments alone',
    { ...review('2026-10-01'), moments: '- {id: m, date: 2026-10-02, title: Budget}\n' },
    [],
  ],
  [
    'tells of a new role of the owner',
    { ...review('2026-10-01'), profile: 'role_started: 2026-10-02\n' },
    ['in reviews'],
  ],
]);

const milestones = '- {id: stream, title: Stream, due: 2027-01-31}\n';
const asks = '- {id: a, to: dana, status: expired, milestones: [stream]}\n';
const dana = (fields: string) => `- {id: dana, name: Dana${fields}}\n`;

describeRule(supportLost, [
  [
    'tells of somebody who left and was asked to back a milestone that nobody backs now',
    { milestones, asks, people: dana(', left: 2026-08-26') },
    {
      'dana id': [
        'Dana was asked to back what no confirmed sponsor backs now: Stream. Draft an ask to somebody else.',
        'draftAsk {"milestones":["stream"]}',
      ],
    },
  ],
  ['forgets after 90 days', { milestones, asks, people: dana(', left: 2026-08-25') }, []],
  ['waits until somebody has left', { milestones, asks, people: dana(', left: 2026-11-24') }, []],
  [
    'tells of somebody who moved',
    { milestones, asks, people: dana(', moved: 2026-11-23') },
    ['dana id'],
  ],
  [
    'tells of somebody lost by a change of the organisation',
    {
      milestones,
      asks,
      people: dana(''),
      moments: '- {id: m, date: 2026-11-01, title: New areas, kind: org-change, lost: dana}\n',
    },
    ['dana id'],
  ],
  [
    'is content when somebody else has confirmed',
    {
      milestones,
      people: dana(', left: 2026-11-01') + '- {id: omar, name: Omar, roles: [sponsor]}\n',
      asks: `${asks}- {id: b, to: omar, status: agreed, milestones: [stream], sent: 2026-11-01, answered: 2026-11-02}\n`,
    },
    [],
  ],
  ['needs an ask', { milestones, people: dana(', left: 2026-11-01') }, []],
  [
    'leaves milestones alone that are not active',
    {
      milestones: '- {id: stream, title: Stream, due: 2026-11-01, done: 2026-11-01}\n',
      asks,
      people: dana(', left: 2026-11-01'),
    },
    [],
  ],
]);
