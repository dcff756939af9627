import assert from 'node:assert/strict';

import { buildModel } from '../../../src/dashboard/buildModel';
import type { DashboardModel } from '../../../src/shared/dashboardModel';
import { logOf } from '../logOf';

const today = '2026-11-23';
const trouble = { unreadableEntries: 0, errors: 0, readonlyReason: null, otherFolders: null };

function model(texts: Readonly<Record<string, string>>): DashboardModel {
  return buildModel(logOf(texts), trouble, { findings: [], findingCount: 0 }, today);
}

const people =
  '- {id: dana, name: Dana, layer: director, domain: data, roles: [{kind: sponsor, started: 2026-01-01, cadence: quarterly}], signals: [clear figures]}\n' +
  '- {id: otto, name: Otto, layer: vp, roles: [{kind: sponsor, stage: prospect}], observed: [{date: 2026-05-01, what: spoke for Ines}]}\n' +
  '- {id: ana, name: Ana, archived: 2026-01-01}\n';

describe('an empty log on the dashboard', () => {
  const empty = model({});

  it('has nothing recorded rather than zeros', () => {
    assert.equal(empty.overview.promises, 'not recorded');
    assert.equal(empty.overview.knownToLeaders, null);
    assert.equal(empty.overview.lastChange, null);
    assert.equal(empty.asks.commitments.onTime, null);
    assert.equal(empty.growth.feedback.applied, null);
    assert.equal(empty.wins.lessonsApplied, null);
    assert.deepEqual(empty.trends.quarters, []);
  });

  it('says what a good month would hold', () => {
    assert.deepEqual(empty.thisMonth.count, { k: 0, n: 6 });
  });

  it('is plain JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(empty)), empty);
  });
});

describe('the last change of a log', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['an ask that was sent', 'asks', '- {id: a, to: x, status: sent, sent: 2026-11-20}'],
    [
      'a promise',
      'commitments',
      '- {id: a, what: A, person: x, due: 2027-01-01, made: 2026-11-20}',
    ],
    [
      'a promise that was moved',
      'commitments',
      '- {id: a, what: A, person: x, due: 2027-01-01, renegotiated: [{date: 2026-11-20, to: 2027-02-01}]}',
    ],
    [
      'a measurement',
      'milestones',
      '- {id: a, title: A, due: 2027-01-01, measurements: [{date: 2026-11-20, value: 1}, {date: 2026-12-20, value: 2}]}',
    ],
    ['a review', 'reviews', '- {id: a, date: 2026-11-20}'],
    [
      'an experiment',
      'experiments',
      '- {id: a, hypothesis: A, run_by: 2027-01-01, made: 2026-11-20}',
    ],
    ['a decision', 'decisions', '- {id: a, date: 2026-11-20, title: A}'],
    [
      'a meeting that was held, and none that was not',
      'meetings/2026',
      '- {id: a, date: 2026-11-20T15:30, with: x}\n- {id: b, date: 2026-11-22, with: x, status: cancelled}',
    ],
    ['a departure', 'people', '- {id: a, name: A, left: 2026-11-20}'],
    [
      'a win by the day it was written down',
      'wins',
      '- {id: a, date: 2026-11-02, logged: 2026-11-20, title: A}',
    ],
  ];
  for (const [name, file, text] of cases) {
    it(`is ${name}`, () => {
      assert.equal(model({ [file]: `${text}\n` }).overview.lastChange, '2026-11-20');
    });
  }
});

describe('the network section', () => {
  const { network } = model({ people });

  it('has rows and columns that occur, what is not recorded last', () => {
    assert.deepEqual(network.layers, ['director', 'vp']);
    assert.deepEqual(network.domains, ['data', null]);
  });

  it('names of those who can move a goal only who is still there', () => {
    const { influence } = model({
      goals: '- {id: staff, title: Staff}\n',
      people: ['', ', left: 2026-11-01', ', archived: 2026-11-01', ', left: 2026-12-01']
        .map(
          (fate, n) =>
            `- {id: p${n}, name: P${n}${fate}, influence: [{goal: staff, kind: decides}]}\n`,
        )
        .join(''),
    }).network;
    assert.deepEqual(
      influence.map(({ people: found }) => found.map(({ name }) => name)),
      [['P0', 'P3']],
    );
  });

  it('says how often a prospect was seen to back others', () => {
    assert.deepEqual(
      network.prospects.map(({ name, text }) => [name, text]),
      [['Otto', '1 observed, last 2026-05-01']],
    );
  });
});

describe('the coverage section', () => {
  it('lists the open topics of each milestone with the active mentors who cover them', () => {
    const { coverage } = model({
      people:
        '- {id: lena, name: Lena, roles: [mentor]}\n- {id: otto, name: Otto, left: 2026-01-01, roles: [mentor]}\n',
      milestones:
        '- {id: one, title: One, due: 2027-01-01, topics: [{topic: resilience, mentors: [otto, lena]}, {topic: other, mentors: otto}, {topic: strategic-thinking, done: 2026-11-01}]}\n',
    });
    assert.deepEqual(
      coverage.topics.map(({ topic, milestone, mentors }) => [
        topic,
        milestone.name,
        mentors.map(({ name }) => name),
      ]),
      [
        ['resilience', 'One', ['Lena']],
        ['other', 'One', []],
      ],
    );
  });
});

describe('the milestones section', () => {
  it('says where a measure is past its target, or worse than at the start', () => {
    const measured = (id: string, value: number) =>
      `- {id: ${id}, title: ${id}, due: 2027-01-01, measure: {baseline: 10, target: 20}, measurements: [{date: 2026-11-01, value: ${value}}]}\n`;
    const { milestones } = model({
      milestones: measured('past', 22) + measured('worse', 8) + measured('there', 20),
    });
    assert.deepEqual(
      milestones.map(({ title, progressText }) => [title, progressText]),
      [
        ['past', '22, from 10 to 20, past the target'],
        ['worse', '8, from 10 to 20, worse than at the start'],
        ['there', '20, from 10 to 20'],
      ],
    );
  });
});

describe('the risk section', () => {
  it('tells of a person with whom only a topic goes', () => {
    const { risk } = model({
      people: '- {id: lena, name: Lena, roles: [mentor]}\n',
      milestones:
        '- {id: one, title: One, due: 2027-01-01, topics: [{topic: resilience, mentors: [lena]}]}\n',
    });
    assert.deepEqual(
      risk.drops.map(({ name, mentorOf, topics }) => [
        name,
        mentorOf,
        topics.map(({ topic, milestone }) => [topic, milestone.name]),
      ]),
      [['Lena', [], [['resilience', 'One']]]],
    );
  });

  const supported = {
    people:
      '- {id: dana, name: Dana, roles: [sponsor]}\n' +
      '- {id: lena, name: Lena, roles: [mentor]}\n',
    asks: '- {id: a, to: dana, status: agreed, sent: 2026-11-01, answered: 2026-11-02, milestones: [one]}\n',
    milestones:
      '- {id: one, title: One, due: 2027-01-01}\n' +
      '- {id: two, title: Two, due: 2027-01-01, topics: [{topic: resilience, mentors: [lena], discussed: 2026-11-01}]}\n',
  };

  it('names what has no confirmed sponsor, and apart from it what has no confirmed mentor', () => {
    const { risk } = model(supported);
    assert.deepEqual(
      risk.withoutSponsor.map(({ name }) => name),
      ['Two'],
    );
    assert.deepEqual(
      risk.withoutMentor.map(({ name }) => name),
      ['One'],
    );
  });

  it('names other ways to a goal, and how many people named one', () => {
    const paths = '[{text: Move, person: lena}, {text: Wait, person: lena}, {text: Ask}]';
    const { risk } = model({
      people: '- {id: lena, name: Lena}\n',
      goals: `- {id: staff, title: Staff, paths: ${paths}}\n- {id: other, title: Other}\n`,
    });
    assert.deepEqual(
      risk.paths.map(({ goal, people: count, ways }) => [
        goal.name,
        count,
        ways.map(({ text, person }) => [text, person?.name]),
      ]),
      [
        [
          'Staff',
          1,
          [
            ['Move', 'Lena'],
            ['Wait', 'Lena'],
            ['Ask', undefined],
          ],
        ],
      ],
    );
  });

  it('has no index of fewer than three links, only counts', () => {
    const none = { hhi: null, nEff: null, top: null, hhiNormal: null };
    assert.deepEqual(model(supported).risk.concentration, { n: 1, ...none });
    const three = model({
      ...supported,
      asks: supported.asks.replace('[one]', '[one, two, three]'),
      milestones: supported.milestones + '- {id: three, title: Three, due: 2027-01-01}\n',
    });
    assert.deepEqual(three.risk.concentration, { n: 1, hhi: 1, nEff: 1, top: 1, hhiNormal: null });
  });
});

describe('the asks section', () => {
  const asks =
    '- {id: later, to: dana, status: draft, behaviours: [protect]}\n' +
    '- {id: open, to: dana, status: sent, sent: 2026-11-11, behaviours: [make-visible]}\n';
  const commitments =
    '- {id: late, what: Send it, person: dana, due: 2026-11-20}\n' +
    '- {id: theirs, what: Introduce me, person: dana, owner: them, due: 2026-12-01}\n';
  const { asks: section } = model({ people, asks, commitments });

  it('puts open asks first, with how long ago they were sent', () => {
    assert.deepEqual(
      section.asks.map(({ title, when, stage }) => [title, when, stage]),
      [
        ['make visible', '12 days ago', 'open'],
        ['protect', '', 'draft'],
      ],
    );
  });

  it('gives the reasons why a sponsor is not ready', () => {
    assert.deepEqual(
      section.readiness.map(({ person, stateLabel, reasons }) => [
        person.name,
        stateLabel,
        reasons,
      ]),
      [
        [
          'Dana',
          'not yet',
          [
            'a promise to them is overdue: Send it',
            '1 of 1 asks are open',
            'nothing was delivered to them in 12 months',
          ],
        ],
      ],
    );
  });

  it('sets acts asked for beside acts done, by an ask that was fulfilled or noted as a contribution', () => {
    const sent = 'to: dana, sent: 2026-10-01, answered: 2026-10-02';
    const { behaviours } = model({
      people,
      asks:
        `- {id: a, ${sent}, status: fulfilled, fulfilled: 2026-11-01, behaviours: [attest]}\n` +
        `- {id: b, ${sent}, status: fulfilled, fulfilled: 2026-11-01, behaviours: [fund]}\n` +
        `- {id: c, ${sent}, status: agreed, behaviours: [protect]}\n`,
      contributions:
        '- {id: d, date: 2026-11-01, person: dana, kind: fund, ask: b}\n' +
        '- {id: e, date: 2026-11-01, person: otto, kind: make-visible}\n',
    }).asks;
    assert.deepEqual(
      behaviours.map(({ behaviour, asked, done }) => [behaviour, asked, done]),
      [
        ['make visible', 0, 1],
        ['protect', 1, 0],
        ['attest', 1, 1],
        ['fund', 1, 1],
      ],
    );
  });

  it('keeps promises apart: mine overdue, and theirs', () => {
    const { overdue, theirs } = section.commitments;
    assert.deepEqual(
      overdue.map(({ what, when }) => [what, when]),
      [['Send it', 'overdue by 3 days']],
    );
    assert.deepEqual(
      theirs.map(({ what, when }) => [what, when]),
      [['Introduce me', 'due in 8 days']],
    );
  });
});

describe('the wins section', () => {
  const wins =
    '- {id: a, date: 2026-11-01, title: A, impact: efficiency}\n' +
    '- {id: b, date: 2026-05-01, title: B}\n' +
    '- {id: s, date: 2026-05-02, title: S, kind: setback, lesson: Ask first, applied: 2026-06-01}\n';
  const { wins: section } = model({ wins });

  it('stacks quarters by impact', () => {
    assert.deepEqual(
      section.perQuarter.map(({ label, byImpact }) => [label, byImpact]),
      [
        ['2026-Q2', [{ impact: null, count: 1 }]],
        ['2026-Q3', []],
        ['2026-Q4', [{ impact: 'efficiency', count: 1 }]],
      ],
    );
  });

  it('keeps setbacks apart from wins', () => {
    assert.equal(section.total, 2);
    assert.deepEqual(
      section.setbacks.map(({ title, isApplied }) => [title, isApplied]),
      [['S', true]],
    );
    assert.deepEqual(section.lessonsApplied, { k: 1, n: 1 });
  });
});

describe('the people section', () => {
  const [dana, otto, ana] = model({
    people,
    wins: '- {id: a, date: 2026-11-01, title: Calm nights, visibility: shareable, effect: E, actions: A, part: lead}\n',
  }).people;

  it('lists people by name, archived ones last', () => {
    assert.deepEqual(
      [dana?.person.name, otto?.person.name, ana?.person.name],
      ['Dana', 'Otto', 'Ana'],
    );
    assert.equal(ana?.isArchived, true);
  });

  it('tells roles with their rhythm, and what a sponsor has not heard', () => {
    assert.equal(dana?.position, 'director, data');
    assert.deepEqual(
      dana.roles.map(({ role, rhythm }) => [role, rhythm]),
      [['sponsor', 'quarterly, overdue by 236 days']],
    );
    assert.deepEqual(
      dana.sponsor?.notHeard.map(({ name }) => name),
      ['Calm nights'],
    );
    assert.equal(otto?.sponsor, null, 'a prospect is no sponsor yet');
  });
});

describe('the page of a person', () => {
  const pageOf = (fields: string, texts: Readonly<Record<string, string>> = {}) => {
    const [page] = model({ people: `- {id: lena, name: Lena, ${fields}}\n`, ...texts }).people;
    assert.ok(page);
    return page;
  };

  it('tells the stages of a role, and until when it was held by who has gone', () => {
    const history =
      '[{stage: prospect, from: 2025-02-01, to: 2025-06-09}, {stage: initiation, from: 2025-06-10}]';
    const { roles, fate } = pageOf(
      `moved: 2026-05-01, left: 2026-09-30, roles: [{kind: sponsor, started: 2025-06-10, history: ${history}}]`,
    );
    assert.deepEqual(
      roles.map(({ when, isActive, history: stages }) => [when, isActive, stages]),
      [
        [
          '2025-06-10 to 2026-09-30',
          false,
          ['prospect 2025-02-01 to 2025-06-09', 'initiation since 2025-06-10'],
        ],
      ],
    );
    assert.equal(fate, 'moved 2026-05-01, left 2026-09-30');
    assert.equal(pageOf('left: 2026-12-01').fate, '');
  });

  it('tells the terms agreed, with what stays between us and how it ends', () => {
    const { agreement } = pageOf(
      'agreement: {minutes: 50, confidentiality: it stays with us, exit: either says so}',
    );
    assert.equal(agreement, '50 minutes; confidentiality: it stays with us; exit: either says so');
  });

  it('tells how regular the talks are, and when a signal was seen', () => {
    const meetings =
      '- {id: a, date: 2026-08-01, with: lena}\n- {id: b, date: 2026-08-30, with: lena}\n- {id: c, date: 2026-10-30, with: lena}\n';
    const page = pageOf(
      'roles: [{kind: mentor, started: 2026-01-01, cadence: monthly}], signals: [{text: clear figures, date: 2026-03-10}]',
      { 'meetings/2026': meetings },
    );
    assert.deepEqual(page.roles[0]?.onTime, { k: 1, n: 2 });
    assert.deepEqual(page.signals, [{ text: 'clear figures', date: '2026-03-10' }]);
  });

  it('counts what came from them in 12 months, and keeps the questions of the last meeting', () => {
    const page = pageOf('roles: [mentor]', {
      feedback:
        '- {id: f, date: 2026-11-01, person: lena, text: T}\n- {id: g, date: 2025-11-01, person: lena, text: T}\n- {id: h, date: 2026-11-01, person: lena, text: T, direction: given}\n',
      'meetings/2026':
        '- {id: a, date: 2026-10-01, with: lena, open_questions: [Old?], insights: [{kind: norm, text: N}]}\n' +
        '- {id: b, date: 2026-11-01, with: lena, open_questions: [Who decides?], insights: [{kind: norm, text: N}]}\n' +
        '- {id: c, date: 2026-12-01, with: lena, open_questions: [Ahead?]}\n',
    });
    assert.deepEqual(page.gifts, { feedback: 1, insights: 2 });
    assert.deepEqual(page.openQuestions, ['Who decides?']);
  });

  it('tells of a sponsor which kinds of act were done, and how soon a promise was kept', () => {
    const promise = (delivered: string) => ({
      commitments: `- {id: c, what: W, person: lena, due: 2026-12-01, delivered: ${delivered}}\n`,
    });
    const acts = '- {id: a, date: 2026-11-01, person: lena, kind: protect}\n';
    const sponsor = 'roles: [{kind: sponsor, started: 2026-10-01}]';
    assert.equal(
      pageOf(sponsor, { contributions: acts }).sponsor?.acts,
      'core 1 of 3, fronts 0 of 7',
    );
    const first = (fields: string, texts = {}) => pageOf(fields, texts).sponsor?.firstDelivery;
    assert.equal(first(sponsor, promise('2026-10-26')), 'after 25 days');
    assert.equal(first(sponsor, promise('2026-09-26')), 'nothing delivered yet');
    assert.equal(first('roles: [sponsor]', promise('2026-09-26')), 'not recorded');
  });
});

describe('the trends section', () => {
  it('counts check-ins held of those that were due in the quarter', () => {
    const { trends } = model({
      people:
        '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-07-01, cadence: monthly}]}\n',
      'meetings/2026':
        '- {id: a, date: 2026-07-28, with: lena}\n- {id: b, date: 2026-08-25, with: lena}\n',
    });
    const [third, fourth] = trends.quarters.slice(-2);
    // Held on 28 July and 25 August, then due on 25 September, 25 October and not before today again.
    assert.deepEqual(third?.checkIns, { k: 2, n: 3 });
    assert.deepEqual(fourth?.checkIns, { k: 0, n: 1 });
  });

  // From 1 August check-ins are due on the first of September, October and November.
  const counted: readonly (readonly [string, string, string, readonly unknown[]])[] = [
    [
      'an active role',
      '',
      '',
      [
        { k: 0, n: 1 },
        { k: 0, n: 2 },
      ],
    ],
    ['nothing from the day somebody left', ', left: 2026-10-01', '', [{ k: 0, n: 1 }, null]],
    ['nothing of who is archived', ', archived: 2026-09-01', '', [null, null]],
    [
      'nothing while a role rests',
      '',
      ', paused: 2026-10-20',
      [
        { k: 0, n: 1 },
        { k: 0, n: 1 },
      ],
    ],
    [
      'nothing from the day a role ended',
      '',
      ', ended: 2026-11-01',
      [
        { k: 0, n: 1 },
        { k: 0, n: 1 },
      ],
    ],
    ['nothing of who may become a sponsor', '', ', stage: prospect', [null, null]],
    ['nothing of a role that comes to its end', '', ', stage: separation', [null, null]],
  ];
  for (const [name, person, role, expected] of counted) {
    it(`counts as due ${name}`, () => {
      const { trends } = model({
        people: `- {id: omar, name: Omar${person}, roles: [{kind: sponsor, started: 2026-08-01, cadence: monthly${role}}]}\n`,
        wins: '- {id: a, date: 2026-11-01, title: A}\n',
      });
      assert.deepEqual(
        trends.quarters.slice(-2).map(({ checkIns }) => checkIns),
        expected,
      );
    });
  }

  it('counts due dates from the end of a month as months have it', () => {
    const { trends } = model({
      people:
        '- {id: lena, name: Lena, roles: [{kind: mentor, anchor: 2026-08-31, cadence: monthly}]}\n',
      wins: '- {id: a, date: 2026-11-01, title: A}\n',
    });
    // 31 August, 30 September, 31 October; not yet 30 November.
    assert.deepEqual(
      trends.quarters.slice(-2).map(({ checkIns }) => checkIns),
      [
        { k: 0, n: 2 },
        { k: 0, n: 1 },
      ],
    );
  });
});
