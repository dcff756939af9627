import assert from 'node:assert/strict';

import { modelFor as model } from './modelFor';

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

describe('the asks section', () => {
  const asks =
    '- {id: later, to: dana, status: draft, behaviours: [protect], friction: F}\n' +
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
        `- {id: c, ${sent}, status: agreed, behaviours: [protect], friction: F}\n`,
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
