import { askedBeforeReady } from '../../../src/rules/promises/askedBeforeReady';
import { askIncomplete } from '../../../src/rules/promises/askIncomplete';
import { askNotAligned } from '../../../src/rules/promises/askNotAligned';
import { askOneSided } from '../../../src/rules/promises/askOneSided';
import { askUnanswered } from '../../../src/rules/promises/askUnanswered';
import { askWithoutMilestone } from '../../../src/rules/promises/askWithoutMilestone';
import { commitmentOverdue } from '../../../src/rules/promises/commitmentOverdue';
import { overCapacity } from '../../../src/rules/promises/overCapacity';
import { slowFirstDelivery } from '../../../src/rules/promises/slowFirstDelivery';
import { yesWithoutAct } from '../../../src/rules/promises/yesWithoutAct';

import { describeRule, type RuleCase } from './ruleCases';

const people = '- {id: dana, name: Dana, cares_about: [cost]}\n';
const promise = (due: string, fields = '') => ({
  people,
  commitments: `- {id: plan, what: The plan, person: dana, due: ${due}${fields}}\n`,
});

describeRule(commitmentOverdue, [
  [
    'tells of a promise due yesterday',
    promise('2026-11-22'),
    {
      'plan due': [
        '"The plan", promised to Dana, is overdue by 1 day. Deliver it, agree a new day, or drop it.',
        'set delivered 2026-11-23',
        'renegotiate {"id":"plan"}',
        'set dropped 2026-11-23',
      ],
    },
  ],
  ['is content when it is due today', promise('2026-11-23'), []],
  ['is content when it was delivered', promise('2026-11-01', ', delivered: 2026-11-20'), []],
  ['is content when it was dropped', promise('2026-11-01', ', dropped: 2026-11-20'), []],
  ['leaves the promises of others alone', promise('2026-11-01', ', owner: them'), []],
  [
    'takes the day that was agreed later',
    promise('2026-11-01', ', renegotiated: [{date: 2026-10-30, to: 2026-11-23}]'),
    [],
  ],
  [
    'does not take a day that was asked for too late',
    promise('2026-11-01', ', renegotiated: [{date: 2026-11-02, to: 2026-11-30}]'),
    ['plan due'],
  ],
  [
    'stands inside the meeting it was made in',
    {
      people,
      meetings:
        '- {id: talk, date: 2026-11-01, with: dana, commitments: [{what: A, due: 2026-11-20}]}\n',
    },
    ['talk commitments.0 due'],
  ],
]);

const ask = (status: string, fields = '') => ({
  people,
  asks: `- {id: a, to: dana, status: ${status}${fields}}\n`,
});
const live = ['draft', 'ready', 'sent', 'agreed'];
const closed = ['fulfilled', 'declined', 'withdrawn', 'expired'];

const waiting = (due: string, fields = '') => promise(due, fields).commitments;

describeRule(askedBeforeReady, [
  [
    'tells of an ask that was sent while a promise was overdue, delivered later or not',
    {
      ...ask('fulfilled', ', sent: 2026-10-02, fulfilled: 2026-11-01'),
      commitments: waiting('2026-10-01', ', delivered: 2026-10-03'),
    },
    {
      'a sent': [
        'When this ask was sent, Dana still waited for: The plan. Note why it was sent all the same.',
        'write override',
      ],
    },
  ],
  [
    'is content when it was delivered on that day',
    {
      ...ask('sent', ', sent: 2026-10-02'),
      commitments: waiting('2026-10-01', ', delivered: 2026-10-02'),
    },
    [],
  ],
  [
    'is content when it was due on that day',
    { ...ask('sent', ', sent: 2026-10-01'), commitments: waiting('2026-10-01') },
    [],
  ],
  [
    'takes a reason',
    {
      ...ask('sent', ', sent: 2026-10-02, override: She asked for it'),
      commitments: waiting('2026-10-01'),
    },
    [],
  ],
  [
    'leaves promises to others, and those of others, alone',
    {
      ...ask('sent', ', sent: 2026-10-02'),
      commitments:
        waiting('2026-10-01', ', owner: them') +
        '- {id: b, what: Other, person: omar, due: 2026-10-01}\n',
    },
    [],
  ],
  ['waits until it is sent', { ...ask('ready'), commitments: waiting('2026-10-01') }, []],
]);

/** A rule about live asks tells of each live ask, and of none that is closed. */
function liveOnly(place: string): readonly RuleCase[] {
  return [
    ...live.map(status => [`tells of an ask that is ${status}`, ask(status), [place]] as const),
    ...closed.map(status => [`leaves one alone that is ${status}`, ask(status), []] as const),
  ];
}

describeRule(askIncomplete, [
  ...liveOnly('a narrative'),
  [
    'names what is missing and stands at the first',
    ask('draft', ', narrative: Lead it'),
    {
      'a wins': [
        '1 of 3 parts of this ask are written. Still missing: wins, behaviours.',
        'write wins',
        'write behaviours',
      ],
    },
  ],
  [
    'is content with all three',
    ask('draft', ', narrative: Lead it, wins: [w], behaviours: [fund]'),
    [],
  ],
  ['leaves other kinds alone', ask('draft', ', kind: collaboration'), []],
]);

describeRule(askNotAligned, [
  ...liveOnly('a priorities'),
  [
    'tells of a priority that the reader is not known to care about',
    ask('draft', ', priorities: [speed]'),
    {
      'a priorities': [
        'This ask serves no priority that Dana is noted to care about. Choose one that you share.',
        'write priorities',
      ],
    },
  ],
  ['is content with one that they share', ask('draft', ', priorities: [speed, cost]'), []],
]);

const fair = ', benefits: {org: Less}, risk: Time, mitigation: A drill, offer: Numbers';

describeRule(askOneSided, [
  ...liveOnly('a id'),
  [
    'names what is missing',
    ask('draft', ', benefits: {me: A room}, risk: Time'),
    {
      'a id': [
        'This ask does not yet say what the other side gains. Still missing: benefits.org, mitigation, offer.',
        'write benefits.org',
        'write mitigation',
        'write offer',
      ],
    },
  ],
  ['is content with all', ask('draft', fair), []],
  ['needs an offer', ask('draft', fair.replace(', offer: Numbers', '')), ['a id']],
]);

const sponsor = (fields = '') =>
  `- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2025-01-01${fields}}]}\n`;
const asks = (...statuses: readonly string[]) =>
  statuses.map((status, n) => `- {id: a${n}, to: dana, status: ${status}}\n`).join('');

describeRule(overCapacity, [
  [
    'tells of two open asks to somebody who can carry one',
    { people: sponsor(), asks: asks('sent', 'agreed', 'draft', 'fulfilled') },
    {
      'dana roles.0': ['2 asks to Dana are open, and they can carry 1. Wait with the next one.'],
    },
  ],
  [
    'is content with as many as they can carry',
    { people: sponsor(', capacity: 2'), asks: asks('sent', 'agreed') },
    [],
  ],
  ['counts open asks only', { people: sponsor(), asks: asks('sent', 'ready', 'declined') }, []],
]);

describeRule(askUnanswered, [
  [
    'tells of an ask without an answer after 14 days',
    ask('sent', ', sent: 2026-11-08'),
    {
      'a sent': [
        'Dana has not answered, and the day to follow up was 2026-11-22. Log the answer, or write again.',
        'answerAsk {"id":"a"}',
        'writeFollowUp {"ask":"a"}',
      ],
    },
  ],
  ['waits for that day to be over', ask('sent', ', sent: 2026-11-09'), []],
  ['takes the day that is written', ask('sent', ', sent: 2026-10-01, follow_up: 2026-11-23'), []],
  ['leaves answered asks alone', ask('agreed', ', sent: 2026-10-01, answered: 2026-10-02'), []],
  ['knows nothing without a day', ask('sent'), []],
]);

describeRule(askWithoutMilestone, [
  ...liveOnly('a id'),
  [
    'offers to choose one',
    ask('draft'),
    {
      'a id': [
        'This ask names no milestone. Choose the one that it would move.',
        'write milestones',
      ],
    },
  ],
  ['is content with one', ask('draft', ', milestones: [stream]'), []],
  ['leaves other kinds alone', ask('draft', ', kind: introduction'), []],
]);

const since = (started: string) =>
  `- {id: dana, name: Dana, roles: [{kind: sponsor, started: ${started}}]}\n`;
const delivered = (fields = '') =>
  `- {id: c, what: It, person: dana, due: 2026-11-01, delivered: 2026-11-01${fields}}\n`;

describeRule(slowFirstDelivery, [
  [
    'tells of a sponsor of 60 days who got nothing',
    { people: since('2026-09-24') },
    {
      'dana roles.0': [
        'Dana has been a sponsor for 60 days, and nothing delivered to them is recorded. Promise something small.',
      ],
    },
  ],
  ['waits for 60 days', { people: since('2026-09-25') }, []],
  ['speaks for a year', { people: since('2025-11-23') }, ['dana roles.0']],
  ['and no longer', { people: since('2025-11-22') }, []],
  ['is content with one delivery', { people: since('2026-09-01'), commitments: delivered() }, []],
  [
    'does not count what they delivered',
    { people: since('2026-09-01'), commitments: delivered(', owner: them') },
    ['dana roles.0'],
  ],
]);

describeRule(yesWithoutAct, [
  [
    'tells of a yes older than 60 days',
    ask('agreed', ', sent: 2026-09-01, answered: 2026-09-23'),
    {
      'a answered': [
        'Dana agreed 61 days ago, and no act is recorded. Log it, or write a follow-up.',
        'fulfilAsk {"id":"a"}',
        'writeFollowUp {"ask":"a"}',
      ],
    },
  ],
  ['waits for 60 days', ask('agreed', ', sent: 2026-09-01, answered: 2026-09-24'), []],
  ['is content with an act', ask('fulfilled', ', answered: 2026-09-01, fulfilled: 2026-11-01'), []],
]);
