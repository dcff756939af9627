import assert from 'node:assert/strict';

import { modelFor as model } from './modelFor';

const people =
  '- {id: dana, name: Dana, layer: director, domain: data, roles: [{kind: sponsor, started: 2026-01-01, cadence: quarterly}], signals: [clear figures]}\n' +
  '- {id: otto, name: Otto, layer: vp, roles: [{kind: sponsor, stage: prospect}], observed: [{date: 2026-05-01, what: spoke for Ines}]}\n' +
  '- {id: ana, name: Ana, archived: 2026-01-01}\n';

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
