import assert from 'node:assert/strict';

import { checkIns, type CheckIn } from '../../../../src/core/measures/checkIns';
import { regularity } from '../../../../src/core/measures/regularity';
import { logOf } from '../../logOf';

const today = '2026-11-23';

function all(role: string, meetings = ''): readonly CheckIn[] {
  const people = `- {id: lena, name: Lena, roles: [{${role}}]}\n`;
  return checkIns(logOf({ people, 'meetings/2026': meetings }), today);
}

function one(role: string, meetings = ''): CheckIn {
  const [found, ...others] = all(role, meetings);
  assert.ok(found);
  assert.equal(others.length, 0);
  return found;
}

const met = (fields: string) => `- {id: m-${fields.slice(6, 16)}, with: lena, ${fields}}\n`;

describe('a check-in', () => {
  const mentor = 'kind: mentor, started: 2026-01-15, cadence: monthly';

  it('counts from the last meeting of a kind that suits the role', () => {
    const meetings =
      met('date: 2026-10-01, kind: mentor') +
      met('date: 2026-10-05, kind: sponsor-update') +
      met('date: 2026-10-10, kind: mentor, status: cancelled');
    const { last, due, state, overdueDays, dueDatesReached } = one(mentor, meetings);
    assert.deepEqual(
      { last, due, state, overdueDays, dueDatesReached },
      {
        last: '2026-10-01',
        due: '2026-11-01',
        state: 'overdue',
        overdueDays: 22,
        dueDatesReached: 1,
      },
    );
  });

  it('suits a sponsor with an update', () => {
    const role = 'kind: sponsor, started: 2026-01-15, cadence: monthly';
    assert.equal(one(role, met('date: 2026-11-10, kind: sponsor-update')).last, '2026-11-10');
    assert.equal(one(role, met('date: 2026-11-10, kind: mentor')).last, undefined);
  });

  const states: readonly (readonly [string, string, CheckIn['state']])[] = [
    ['due in 8 days', 'kind: mentor, anchor: 2026-12-01, cadence: monthly', 'ok'],
    ['due in 7 days', 'kind: mentor, anchor: 2026-11-30, cadence: monthly', 'due-soon'],
    ['due today', 'kind: mentor, anchor: 2026-11-23, cadence: monthly', 'due-today'],
    ['due yesterday', 'kind: mentor, anchor: 2026-11-22, cadence: monthly', 'overdue'],
    ['nothing to count from', 'kind: mentor, cadence: monthly', 'no-baseline'],
    ['no rhythm', 'kind: mentor, started: 2026-01-15', 'no-cadence'],
    ['on purpose without', 'kind: mentor, started: 2026-01-15, cadence: none', 'no-cadence'],
    ['a pause', `${mentor}, paused: 2026-11-01`, 'paused'],
  ];
  for (const [name, role, expected] of states) {
    it(`with ${name} is ${expected}`, () => {
      assert.equal(one(role).state, expected);
    });
  }

  it('is asked of nobody whose role has ended', () => {
    assert.deepEqual(all(`${mentor}, ended: 2026-11-01`), []);
  });

  it('keeps its state while it is snoozed, and says until when', () => {
    const { state, snoozedUntil } = one(`${mentor}, snooze_until: 2026-12-01`);
    assert.equal(state, 'overdue');
    assert.equal(snoozedUntil, '2026-12-01');
    assert.equal(one(`${mentor}, snooze_until: 2026-11-23`).snoozedUntil, undefined);
  });

  it('stands beside the next meeting, which does not hide it', () => {
    const { state, booked } = one(
      mentor,
      met('date: 2026-12-09, status: scheduled') + met('date: 2026-12-02, status: scheduled'),
    );
    assert.equal(state, 'overdue');
    assert.equal(booked?.date, '2026-12-02');
  });

  it('comes in the order of days overdue, due date, id', () => {
    const person = (id: string, anchor: string) =>
      `- {id: ${id}, name: ${id}, roles: [{kind: mentor, anchor: ${anchor}, cadence: yearly}]}\n`;
    const people =
      person('c', '2026-12-01') +
      person('b', '2026-11-20') +
      person('d', '2026-11-01') +
      person('a', '2026-12-01');
    const order = checkIns(logOf({ people }), today).map(found => found.person.id);
    assert.deepEqual(order, ['d', 'b', 'a', 'c']);
  });
});

describe('regularity', () => {
  const role = 'kind: mentor, started: 2025-01-15, cadence: monthly';
  const found = (...dates: readonly string[]) => {
    const people = `- {id: lena, name: Lena, roles: [{${role}}]}\n`;
    const meetings = dates.map(date => met(`date: ${date}, kind: mentor`)).join('');
    const log = logOf({ people, 'meetings/2026': meetings });
    const [person] = log.people;
    assert.ok(person?.roles[0]);
    return regularity(log, person, person.roles[0], today);
  };

  it('counts gaps no longer than the rhythm', () => {
    assert.deepEqual(found('2026-08-31', '2026-09-30', '2026-10-31', '2026-11-03'), {
      onTime: { k: 2, n: 3 },
      gaps: [
        { from: '2026-08-31', to: '2026-09-30', days: 30, isOnTime: true },
        { from: '2026-09-30', to: '2026-10-31', days: 31, isOnTime: false },
        { from: '2026-10-31', to: '2026-11-03', days: 3, isOnTime: true },
      ],
      longestGap: 31,
      currentGap: 20,
    });
  });

  it('looks back 12 months', () => {
    assert.deepEqual(found('2025-11-23', '2025-11-24', '2025-12-24')?.onTime, { k: 1, n: 1 });
  });

  it('is not enough with fewer than two', () => {
    assert.equal(found('2026-11-03'), undefined);
    assert.equal(found(), undefined);
  });
});
