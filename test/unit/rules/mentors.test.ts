import { mentorStrengths } from '../../../src/rules/network/mentorStrengths';
import { mentorWithoutAgreement } from '../../../src/rules/network/mentorWithoutAgreement';
import { mentorWithoutTrace } from '../../../src/rules/network/mentorWithoutTrace';
import { tooFewMentors } from '../../../src/rules/network/tooFewMentors';

import { inactive, mentor, person, sponsor } from './people';
import { describeRule } from './ruleCases';

const milestones = '- {id: stream, title: Stream, due: 2027-01-31}\n';

describeRule(tooFewMentors, [
  [
    'tells of one active mentor',
    { milestones, people: mentor('lena') + inactive('mentor') },
    {
      'in people': [
        '1 of 2 mentors are active. Think of somebody whose guidance you would value, and ask.',
      ],
    },
  ],
  ['is content with two', { milestones, people: mentor('lena') + mentor('omar') }, []],
  ['says nothing before there is a milestone', { people: mentor('lena') }, []],
]);

const strong = (id: string, strengths: string) => person(id, `mentor, strengths: [${strengths}]`);
const settings = 'strengths: [depth, politics, career]\n';

describeRule(mentorStrengths, [
  [
    'tells of a strength that no mentor has',
    { settings, people: strong('lena', 'depth, politics, writing') + strong('omar', 'politics') },
    {
      'in people': ['2 of 3 strengths are covered by a mentor. Look for one with: career.'],
    },
  ],
  [
    'tells of all strengths in too few people',
    { settings, people: strong('lena', 'depth, politics, career') + strong('omar', 'depth') },
    {
      'in people': [
        '3 of 3 strengths are covered, but only by 2 different mentors. Look for another one.',
      ],
    },
  ],
  [
    'is content when each strength has its own mentor',
    {
      settings,
      people:
        strong('lena', 'depth, politics') + strong('omar', 'depth') + strong('priya', 'career'),
    },
    [],
  ],
  ['waits for the first mentor', { settings, people: inactive('mentor') + sponsor('dana') }, []],
]);

const talks = '- {id: talk, date: 2026-10-01, with: lena, kind: mentor}\n';

describeRule(mentorWithoutTrace, [
  [
    'tells of a mentor whose talks left nothing',
    { people: mentor('lena'), meetings: talks },
    {
      'lena roles.1': [
        'No feedback, insight or contribution of Lena is recorded in 12 months. Note what their talks gave you.',
      ],
    },
  ],
  ['waits for the first talk', { people: mentor('lena') }, []],
  [
    'does not count a talk that is ahead',
    { people: mentor('lena'), meetings: '- {id: m, date: 2026-11-24, with: lena}\n' },
    [],
  ],
  [
    'is content with feedback',
    {
      people: mentor('lena'),
      meetings: talks,
      feedback: '- {id: f, date: 2026-10-01, person: lena, text: Shorter}\n',
    },
    [],
  ],
  [
    'is content with an insight',
    {
      people: mentor('lena'),
      meetings:
        '- {id: m, date: 2026-10-01, with: lena, insights: [{kind: norm, text: Numbers first}]}\n',
    },
    [],
  ],
  [
    'is content with a contribution',
    {
      people: mentor('lena'),
      meetings: talks,
      contributions: '- {id: c, date: 2026-10-01, person: lena, kind: advice}\n',
    },
    [],
  ],
  [
    'does not count what was given, or what is older than 12 months',
    {
      people: mentor('lena'),
      meetings:
        '- {id: m, date: 2025-11-23, with: lena, insights: [{kind: norm, text: Numbers first}]}\n',
      feedback:
        '- {id: f, date: 2026-10-01, person: lena, text: Shorter, direction: given}\n' +
        '- {id: g, date: 2025-11-23, person: lena, text: Longer}\n',
      contributions: '- {id: c, date: 2026-10-01, person: lena, kind: help}\n',
    },
    ['lena roles.1'],
  ],
]);

describeRule(mentorWithoutAgreement, [
  [
    'tells of an active mentor without an agreement',
    { people: mentor('lena') + inactive('mentor') + sponsor('dana') },
    {
      'lena roles.1': [
        'No mentoring agreement with Lena is noted. Write what you agreed: goals, time, confidentiality.',
        'write agreement',
      ],
    },
  ],
  ['is content with one', { people: mentor('lena', ', agreement: {minutes: 45}') }, []],
]);
