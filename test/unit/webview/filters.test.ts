import assert from 'node:assert/strict';

import type { AttentionLine } from '../../../src/shared/dashboardModel';
import type { EntryRef } from '../../../src/shared/modelParts';
import type { AskLine } from '../../../src/shared/sections/asks';
import type { WinLine } from '../../../src/shared/sections/wins';
import { filterModel } from '../../../webview/filter/filterModel';
import { firstDay, goalsOf, periodOf, type Filters } from '../../../webview/filter/filters';

import { milestone, modelWith, named, personPage } from './model';

describe('the period of a filter', () => {
  it('is a year of 365 days, today included', () => {
    assert.equal(firstDay('12-months', '2026-11-23'), '2025-11-24');
  });

  it('goes back over the end of a year', () => {
    assert.equal(firstDay('3-months', '2026-01-31'), '2025-11-02');
  });

  it('has no first day when it is all time', () => {
    assert.equal(firstDay('', '2026-11-23'), '');
  });

  it('is all time for a text that is none', () => {
    assert.deepEqual(['6-months', '', 'a week'].map(periodOf), ['6-months', '', '']);
  });
});

describe('the goals of a filter', () => {
  it('are those somebody influences and those a milestone serves, once each', () => {
    const goal = { entry: { kind: 'goals', id: 'b' }, title: 'Own it' };
    const model = modelWith({
      milestones: [milestone('one', { goal }), milestone('two', { goal }), milestone('three')],
      network: {
        ...modelWith().network,
        influence: [{ goal: named('goals', 'a'), people: [] }],
      },
    });
    assert.deepEqual(
      goalsOf(model).map(({ entry, name }) => [entry.id, name]),
      [
        ['a', 'a'],
        ['b', 'Own it'],
      ],
    );
  });
});

describe('a filtered model', () => {
  const goal = { entry: { kind: 'goals', id: 'staff' }, title: 'Staff' };
  const dana = { people: ['dana'], goals: ['staff'] };
  const omar = { people: ['omar'], goals: [] };
  const model = modelWith({
    links: {
      'people dana': dana,
      'people omar': omar,
      'milestones packet': dana,
      'milestones latency': omar,
      'commitments forecast': omar,
      'meetings talk': dana,
      'wins new': dana,
      'wins old': dana,
      'wins other': omar,
      'wins unfinished': dana,
      'asks open': dana,
      'asks closed': dana,
    },
    milestones: [milestone('packet', { goal }), milestone('latency')],
    needsAttention: [
      attention({ kind: 'people', id: 'dana' }),
      attention({ kind: 'people', id: 'omar' }),
      attention({ kind: 'commitments', id: 'forecast' }),
      attention({ kind: 'meetings', id: 'talk' }),
    ],
    asks: {
      ...modelWith().asks,
      asks: [ask('open', null), ask('closed', '2025-06-01')],
      commitments: {
        onTime: { k: 1, n: 2 },
        text: '1 of 2 on time',
        overdue: [
          {
            entry: { kind: 'commitments', id: 'forecast' },
            what: 'The forecast',
            person: named('people', 'omar'),
            due: '2026-11-01',
            when: 'overdue by 22 days',
            actions: [],
          },
        ],
        open: [],
        theirs: [],
      },
    },
    wins: {
      ...modelWith().wins,
      total: 3,
      recent: [win('new', '2026-11-01'), win('old', '2025-06-01'), win('other', '2026-11-02')],
      rough: [win('unfinished', '2025-06-02')],
    },
    people: [
      personPage('dana', {
        meetings: [
          {
            entry: { kind: 'meetings', id: 'talk' },
            date: '2026-12-01',
            kind: 'check-in',
            status: 'scheduled',
            learned: [],
          },
        ],
      }),
      personPage('omar'),
    ],
    findings: [
      {
        code: 'CL030',
        severity: 'warning',
        message: 'Few.',
        entry: null,
        at: 'people',
        isUnread: false,
        name: '',
        fix: null,
      },
      finding('CL036', { kind: 'people', id: 'dana' }),
      finding('CL036', { kind: 'people', id: 'omar' }),
    ],
  });
  const filtered = (filters: Partial<Filters>) =>
    filterModel(model, { goal: '', person: '', period: '', ...filters });
  const ids = (lines: readonly { readonly entry: EntryRef | null }[]) =>
    lines.map(({ entry }) => entry?.id);

  it('is the model itself without a filter', () => {
    assert.equal(filtered({}), model);
  });

  it('keeps what has to do with a person, promises and meetings with the person among it', () => {
    const omar = filtered({ person: 'omar' });
    assert.deepEqual(ids(omar.needsAttention), ['omar', 'forecast']);
    assert.deepEqual(ids(omar.milestones), ['latency']);
    assert.deepEqual(ids(omar.wins.recent), ['other']);
    assert.deepEqual(ids(filtered({ person: 'dana' }).needsAttention), ['dana', 'talk']);
  });

  it('keeps what serves a goal, and who stands behind it', () => {
    const staff = filtered({ goal: 'staff' });
    assert.deepEqual(ids(staff.milestones), ['packet']);
    assert.deepEqual(ids(staff.wins.recent), ['new', 'old']);
    assert.deepEqual(ids(staff.people.map(({ person }) => person)), ['dana']);
  });

  it('keeps what happened in a period, and what is unfinished however old it is', () => {
    const year = filtered({ period: '12-months' });
    assert.deepEqual(ids(year.wins.recent), ['new', 'other']);
    assert.deepEqual(ids(year.wins.rough), ['unfinished']);
    assert.deepEqual(ids(year.asks.asks), ['open']);
    assert.equal(year.milestones.length, 2);
  });

  it('leaves counts as the whole log has them', () => {
    const { wins, asks } = filtered({ person: 'dana', goal: 'staff', period: '3-months' });
    assert.equal(wins.total, 3);
    assert.deepEqual(asks.commitments.onTime, { k: 1, n: 2 });
  });

  it('shows a finding about the whole log unless something of the log was chosen', () => {
    assert.deepEqual(ids(filtered({ period: '3-months' }).findings), [undefined, 'dana', 'omar']);
    assert.deepEqual(ids(filtered({ person: 'dana' }).findings), ['dana']);
  });
});

function attention(entry: EntryRef): AttentionLine {
  return {
    kind: 'check-in-due',
    title: entry.id,
    detail: '',
    when: '',
    entry,
    person: null,
    days: 0,
    actions: [],
  };
}

function win(id: string, date: string): WinLine {
  return {
    entry: { kind: 'wins', id },
    date,
    title: id,
    impact: null,
    metric: null,
    level: 'usable',
    evidence: { count: { k: 1, n: 1 }, missing: [] },
    actions: [],
  };
}

function ask(id: string, closed: string | null): AskLine {
  return {
    entry: { kind: 'asks', id },
    title: id,
    to: named('people', 'dana'),
    status: closed === null ? 'sent' : 'fulfilled',
    stage: closed === null ? 'open' : 'closed',
    when: '',
    closed,
    checklist: null,
    milestones: [],
    actions: [],
  };
}

function finding(code: string, entry: EntryRef) {
  return {
    code,
    severity: 'information',
    message: 'Seen.',
    entry,
    at: 'id',
    isUnread: false,
    name: entry.id,
    fix: null,
  } as const;
}
