import { soleSponsor } from '../../../src/rules/network/soleSponsor';
import { sponsorNeverSawWork } from '../../../src/rules/network/sponsorNeverSawWork';
import { sponsorsAlike } from '../../../src/rules/network/sponsorsAlike';
import { sponsorWithoutAct } from '../../../src/rules/network/sponsorWithoutAct';
import { sponsorWithoutSignal } from '../../../src/rules/network/sponsorWithoutSignal';
import { supportInsideChain } from '../../../src/rules/network/supportInsideChain';
import { tooFewSponsors } from '../../../src/rules/network/tooFewSponsors';

import { inactive, mentor, person, sponsor } from './people';
import { describeRule } from './ruleCases';

const milestones = '- {id: stream, title: Stream, due: 2027-01-31}\n';

describeRule(tooFewSponsors, [
  [
    'tells of one active sponsor',
    { milestones, people: sponsor('dana') + inactive('sponsor') },
    {
      'in people': [
        '1 of 2 sponsors are active. Look for people who were seen to back others.',
        'findSponsorProspects {}',
      ],
    },
  ],
  ['is content with two', { milestones, people: sponsor('dana') + sponsor('omar') }, []],
  ['says nothing before there is a milestone', { people: sponsor('dana') }, []],
]);

const agreed = (to: string) =>
  `- {id: to-${to}, to: ${to}, status: agreed, milestones: [stream], sent: 2026-11-01, answered: 2026-11-02}\n`;

describeRule(soleSponsor, [
  [
    'tells of a milestone with one confirmed sponsor',
    {
      milestones,
      people: sponsor('dana') + sponsor('omar'),
      asks:
        agreed('dana') +
        '- {id: b, to: omar, status: sent, milestones: [stream], sent: 2026-11-01}\n',
    },
    {
      'stream id': [
        'Dana is the sole confirmed sponsor of "Stream". Draft an ask to another sponsor.',
        'draftAsk {"milestones":["stream"]}',
      ],
    },
  ],
  [
    'is content with two',
    {
      milestones,
      people: sponsor('dana') + sponsor('omar'),
      asks: agreed('dana') + agreed('omar'),
    },
    [],
  ],
  ['leaves a milestone to another rule that has none', { milestones, people: sponsor('dana') }, []],
  [
    'leaves milestones alone that are not active',
    {
      milestones: '- {id: stream, title: Stream, due: 2027-01-31, done: 2026-11-01}\n',
      people: sponsor('dana'),
      asks: agreed('dana'),
    },
    [],
  ],
]);

const placed = (id: string, layer: string, domain: string) =>
  sponsor(id, `, layer: ${layer}, domain: ${domain}`);

describeRule(sponsorsAlike, [
  [
    'tells of one layer',
    { people: placed('dana', 'director', 'data') + placed('omar', 'director', 'finance') },
    {
      'in people': ['2 of 2 sponsors are in the layer "director". Look for one in another layer.'],
    },
  ],
  [
    'tells of one domain',
    { people: placed('dana', 'director', 'data') + placed('omar', 'vp', 'data') },
    {
      'in people': ['2 of 2 sponsors are in the domain "data". Look for one in another domain.'],
    },
  ],
  [
    'tells of both',
    { people: placed('dana', 'vp', 'data') + placed('omar', 'vp', 'data') },
    {
      'in people': [
        '2 of 2 sponsors are in the layer "vp" and the domain "data". Look for one elsewhere.',
      ],
    },
  ],
  [
    'is content when they differ in both',
    { people: placed('dana', 'vp', 'data') + placed('omar', 'lead', 'finance') },
    [],
  ],
  ['needs two', { people: placed('dana', 'vp', 'data') }, []],
  [
    'takes what is not known for no likeness',
    { people: sponsor('dana') + sponsor('omar') + sponsor('priya', ', layer: vp') },
    [],
  ],
]);

const promotion = `- {id: staff, title: Staff, due: 2027-01-31, promotion: true}\n`;

describeRule(supportInsideChain, [
  [
    'tells of two sponsors in the reporting line',
    { people: sponsor('dana', ', in_chain: true') + sponsor('omar', ', in_chain: true') },
    {
      'in people': ['2 of 2 sponsors stand in your reporting line. Look for one outside it.'],
    },
  ],
  [
    'is content when one stands outside',
    { people: sponsor('dana', ', in_chain: true') + sponsor('omar') },
    [],
  ],
  ['needs two', { people: sponsor('dana', ', in_chain: true') }, []],
  [
    'tells of a promotion that the manager does not sponsor',
    {
      milestones: milestones + promotion,
      people: person('mira', 'manager'),
      profile: 'manager: mira\n',
    },
    {
      'staff id': [
        '"Staff" is a promotion, and your manager Mira is no active sponsor. Ask for their support.',
      ],
    },
  ],
  [
    'is content when the manager is a sponsor',
    { milestones: promotion, people: sponsor('mira'), profile: 'manager: mira\n' },
    [],
  ],
  ['knows nothing where no manager is noted', { milestones: promotion }, []],
  [
    'leaves a promotion alone that is done',
    {
      milestones:
        '- {id: staff, title: Staff, due: 2026-10-01, promotion: true, done: 2026-10-01}\n',
      people: person('mira', 'manager'),
      profile: 'manager: mira\n',
    },
    [],
  ],
]);

const since = (started: string) => person('dana', `sponsor, started: ${started}`);

describeRule(sponsorWithoutAct, [
  [
    'tells of a sponsor of a year who has not acted',
    { people: since('2025-11-23') },
    {
      'dana roles.1': [
        'No act of Dana as a sponsor is recorded in 12 months. Log what they did, or draft an ask.',
        'logContribution {"person":"dana"}',
      ],
    },
  ],
  ['waits while the role is younger than a year', { people: since('2025-11-24') }, []],
  ['tells when nobody knows how old the role is', { people: sponsor('dana') }, ['dana roles.1']],
  [
    'is content with an ask fulfilled in 12 months',
    {
      people: since('2025-01-01'),
      asks: '- {id: a, to: dana, status: fulfilled, sent: 2025-11-01, fulfilled: 2025-11-24}\n',
    },
    [],
  ],
  [
    'does not count an ask fulfilled before',
    {
      people: since('2025-01-01'),
      asks: '- {id: a, to: dana, status: fulfilled, sent: 2025-11-01, fulfilled: 2025-11-23}\n',
    },
    ['dana roles.1'],
  ],
  [
    'is content with an act received in 12 months',
    {
      people: since('2025-01-01'),
      contributions: '- {id: c, date: 2025-11-24, person: dana, kind: make-visible}\n',
    },
    [],
  ],
  [
    'does not count advice, what was given, or what is older',
    {
      people: since('2025-01-01'),
      contributions:
        '- {id: a, date: 2026-11-01, person: dana, kind: advice}\n' +
        '- {id: b, date: 2026-11-01, person: dana, kind: make-visible, direction: given}\n' +
        '- {id: c, date: 2025-11-23, person: dana, kind: make-visible}\n',
    },
    ['dana roles.1'],
  ],
]);

describeRule(sponsorWithoutSignal, [
  [
    'tells of an active sponsor without signals',
    { people: sponsor('dana') },
    {
      'dana roles.1': [
        'Nothing is noted that Dana values. Write a signal when you see one.',
        'write signals',
      ],
    },
  ],
  ['tells of a prospect', { people: person('dana', 'sponsor, stage: prospect') }, ['dana roles.1']],
  ['is content with one signal', { people: sponsor('dana', ', signals: [Numbers first]') }, []],
  [
    'leaves mentors and sponsors alone whose time is over',
    {
      people:
        mentor('lena') +
        person('omar', 'sponsor, ended: 2026-10-01') +
        person('gone', 'sponsor, stage: prospect', ', left: 2026-10-01'),
    },
    [],
  ],
]);

const witnessed = (date: string, fields = '') =>
  `- {id: w, date: ${date}, title: Cut it, witnesses: [dana]${fields}}\n`;
const led = (fields: string) => `- {id: o, title: Guild, leaders: [dana]${fields}}\n`;

describeRule(sponsorNeverSawWork, [
  [
    'tells of a sponsor who saw nothing in 12 months',
    {
      people: sponsor('dana') + inactive('sponsor'),
      wins: witnessed('2025-11-23'),
      opportunities: led(', start: 2025-01-01, end: 2025-11-23'),
    },
    {
      'dana roles.1': [
        'Dana is noted as having seen none of your work in 12 months. Add them as a witness, or show them something.',
        'addWitness {"witnesses":["dana"]}',
      ],
    },
  ],
  ['is content with one win', { people: sponsor('dana'), wins: witnessed('2025-11-24') }, []],
  [
    'does not count a setback',
    { people: sponsor('dana'), wins: witnessed('2026-11-01', ', kind: setback') },
    ['dana roles.1'],
  ],
  [
    'is content with an opportunity in that time',
    {
      people: sponsor('dana'),
      opportunities: led(', start: 2025-01-01, end: 2025-11-24'),
    },
    [],
  ],
]);
