import { briefIncomplete } from '../../../src/rules/occasions/briefIncomplete';
import { momentUnprepared } from '../../../src/rules/occasions/momentUnprepared';
import { opportunitiesAlike } from '../../../src/rules/occasions/opportunitiesAlike';
import { opportunityNotReviewed } from '../../../src/rules/occasions/opportunityNotReviewed';
import { opportunityUnaligned } from '../../../src/rules/occasions/opportunityUnaligned';

import { describeRule } from './ruleCases';

const opportunity = (fields: string, id = 'guild') => `- {id: ${id}, title: Guild${fields}}\n`;

/** Opportunities that are not active. */
const inactive =
  opportunity('', 'undated') +
  opportunity(', start: 2026-11-24', 'ahead') +
  opportunity(', start: 2026-01-01, end: 2026-11-22', 'over') +
  opportunity(', start: 2026-01-01, declined: 2026-01-02', 'declined');

const milestones =
  '- {id: stream, title: Stream, due: 2027-01-31}\n' +
  '- {id: done, title: Done, due: 2026-10-01, done: 2026-10-01}\n';

describeRule(opportunityUnaligned, [
  [
    'tells of an active opportunity whose milestones are not active',
    {
      milestones,
      opportunities: opportunity(', start: 2026-11-23, milestones: [done]') + inactive,
    },
    {
      'guild id': [
        '"Guild" serves no active milestone. Choose one, or ask whether it is worth the time.',
        'write milestones',
      ],
    },
  ],
  [
    'is content with one that is',
    {
      milestones,
      opportunities: opportunity(
        ', start: 2026-01-01, end: 2026-11-23, milestones: [done, stream]',
      ),
    },
    [],
  ],
  [
    'tells of a fourth one at once, where it began',
    {
      milestones,
      opportunities: ['2026-01-01', '2026-10-01', '2026-02-01', '2026-03-01']
        .map((start, number) =>
          opportunity(`, start: ${start}, milestones: [stream]`, `o${number}`),
        )
        .join(''),
    },
    {
      'o1 id': [
        '4 opportunities are active at once, and 3 at most are aimed at. End or decline one.',
      ],
    },
  ],
]);

describeRule(opportunityNotReviewed, [
  [
    'tells of an active opportunity that no mentor has seen',
    { opportunities: opportunity(', start: 2026-11-23') + inactive },
    {
      'guild id': [
        'No mentor has looked at "Guild". Ask one whether it fits your growth and opens doors.',
        'prepareAgenda {"opportunity":"guild"}',
      ],
    },
  ],
  [
    'is content with a review',
    {
      opportunities: opportunity(
        ', start: 2026-11-01, mentor_review: {person: lena, date: 2026-11-02}',
      ),
    },
    [],
  ],
]);

const seen = (id: string, start: string, fields: string) =>
  opportunity(`, start: ${start}${fields}`, id);
const same = ', domain: data, leaders: [dana, omar]';
const sameAgain = ', domain: data, leaders: [omar, dana]';

describeRule(opportunitiesAlike, [
  [
    'tells of three in one domain before the same leaders',
    {
      opportunities:
        seen('c', '2026-03-01', same) +
        seen('a', '2026-01-01', sameAgain) +
        seen('b', '2026-02-01', same),
    },
    {
      'c id': [
        'The last 3 opportunities were in the domain "data" with the same leaders. Look for one elsewhere.',
      ],
    },
  ],
  [
    'is content with another domain',
    {
      opportunities:
        seen('a', '2026-01-01', same) +
        seen('b', '2026-02-01', same.replace('data', 'finance')) +
        seen('c', '2026-03-01', same),
    },
    [],
  ],
  [
    'is content with another leader',
    {
      opportunities:
        seen('a', '2026-01-01', same) +
        seen('b', '2026-02-01', same) +
        seen('c', '2026-03-01', ', domain: data, leaders: [dana]'),
    },
    [],
  ],
  [
    'looks at the last three only, and not at what was declined',
    {
      opportunities:
        seen('a', '2026-01-01', ', domain: finance, leaders: [dana]') +
        seen('b', '2026-02-01', same) +
        seen('c', '2026-03-01', same) +
        seen('d', '2026-03-02', ', domain: people, declined: 2026-03-02') +
        seen('e', '2026-04-01', same),
    },
    ['e id'],
  ],
  [
    'needs three',
    { opportunities: seen('a', '2026-01-01', same) + seen('b', '2026-02-01', same) },
    [],
  ],
  [
    'takes what is not known for no likeness',
    {
      opportunities: ['a', 'b', 'c'].map(id => seen(id, '2026-01-01', ', domain: data')).join(''),
    },
    [],
  ],
]);

const moment = (date: string, fields = '') => ({
  moments: `- {id: cycle, date: ${date}, title: Spring cycle${fields}}\n`,
});
const ask = (status: string) => `- {id: a, to: dana, status: ${status}, moment: cycle}\n`;

describeRule(momentUnprepared, [
  [
    'tells of a moment in 14 days',
    moment('2026-12-07'),
    {
      'cycle id': [
        '"Spring cycle" is in 14 days, and no ask for it is ready. Draft one.',
        'draftAsk {"moment":"cycle"}',
      ],
    },
  ],
  ['waits until it is near', moment('2026-12-08'), []],
  [
    'tells of a moment today',
    moment('2026-11-23'),
    {
      'cycle id': [
        '"Spring cycle" is today, and no ask for it is ready. Draft one.',
        'draftAsk {"moment":"cycle"}',
      ],
    },
  ],
  ['leaves alone what has begun', moment('2026-11-22', ', end: 2026-12-01'), []],
  ['leaves changes of the organisation alone', moment('2026-12-01', ', kind: org-change'), []],
  ...['ready', 'sent', 'agreed'].map(
    status =>
      [
        `is content with an ask that is ${status}`,
        { ...moment('2026-12-01'), asks: ask(status) },
        [],
      ] as const,
  ),
  ...['draft', 'declined'].map(
    status =>
      [
        `is not content with one that is ${status}`,
        { ...moment('2026-12-01'), asks: ask(status) },
        ['cycle id'],
      ] as const,
  ),
]);

const brief = 'brief: {risks: [a], assumptions: [b], impacts: [c], reasons: [d]}';

describeRule(briefIncomplete, [
  [
    'tells of the parts of a brief that are empty',
    { opportunities: opportunity(', start: 2026-11-01, brief: {impacts: [c], reasons: [d]}') },
    {
      'guild brief': [
        '2 of 4 parts of the brief are written. Still empty: risks, assumptions.',
        'write brief.risks',
        'write brief.assumptions',
      ],
    },
  ],
  ['looks at candidates too', { opportunities: opportunity(', brief: {}') }, ['guild brief']],
  ['is content with all four', { opportunities: opportunity(`, ${brief}`) }, []],
  ['asks for no brief', { opportunities: opportunity('') }, []],
  ['leaves alone what is over', { opportunities: opportunity(', end: 2026-11-22, brief: {}') }, []],
  [
    'leaves alone what was declined',
    { opportunities: opportunity(', declined: 2026-11-22, brief: {}') },
    [],
  ],
]);
