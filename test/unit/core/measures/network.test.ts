import assert from 'node:assert/strict';

import { coverage } from '../../../../src/core/measures/coverage';
import { exposure, firstHand } from '../../../../src/core/measures/exposure';
import {
  forumsLost,
  forumVoices,
  groupLosses,
  topicsLost,
  topicsWithoutMentor,
} from '../../../../src/core/measures/groupLoss';
import { networkCells, networkGaps, twoPlusOne } from '../../../../src/core/measures/network';
import { thisMonth } from '../../../../src/core/measures/thisMonth';
import { logOf } from '../../logOf';

const today = '2026-11-23';
const people =
  '- {id: dana, name: Dana, layer: director, domain: data, in_chain: true, forums: [board], roles: [sponsor, mentor]}\n' +
  '- {id: ines, name: Ines, layer: vp, domain: data, roles: [sponsor]}\n' +
  '- {id: otto, name: Otto, org: outside, layer: vp, domain: sales, roles: [{kind: sponsor, stage: prospect}]}\n' +
  '- {id: lena, name: Lena, roles: [mentor]}\n';
const milestones =
  '- {id: one, title: One, due: 2027-01-01, forum: board, topics: [{topic: resilience, mentors: [lena]}, {topic: other}]}\n' +
  '- {id: two, title: Two, due: 2027-01-01, topics: [{topic: resilience, mentors: [lena, dana]}]}\n';
const agreed = (id: string, to: string, milestone: string) =>
  `- {id: ${id}, to: ${to}, status: agreed, sent: 2026-10-01, answered: 2026-10-02, milestones: [${milestone}]}\n`;
const asks = agreed('a', 'dana', 'one') + agreed('b', 'dana', 'two') + agreed('c', 'ines', 'two');
const log = logOf({ people, milestones, asks });
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the network', () => {
  it('has each person once in the cell of layer and domain', () => {
    const cells = networkCells(log, today).map(({ layer, domain, ...lists }) => [
      `${layer ?? '-'}/${domain ?? '-'}`,
      ids(lists.sponsors),
      ids(lists.mentors),
      ids(lists.prospects),
    ]);
    assert.deepEqual(cells, [
      ['director/data', ['dana'], ['dana'], []],
      ['vp/data', ['ines'], [], []],
      ['vp/sales', [], [], ['otto']],
      ['-/-', [], ['lena'], []],
    ]);
  });

  it('has gaps only where the settings want somebody', () => {
    const settings = 'targets: {layers: [vp, executive], domains: [sales]}\n';
    assert.deepEqual(networkGaps(logOf({ people, settings }), today), {
      layers: ['executive'],
      domains: ['sales'],
    });
    assert.deepEqual(networkGaps(log, today), { layers: [], domains: [] });
  });

  it('judges two plus one by the domain of the manager, when it is asked to', () => {
    assert.equal(twoPlusOne(log, today), undefined);
    const wanted = logOf({
      people,
      profile: 'manager: dana\n',
      settings: 'targets: {two_plus_one: true}\n',
    });
    const found = twoPlusOne(wanted, today);
    assert.deepEqual(found && [ids(found.ownDomain), ids(found.otherDomain), ids(found.outside)], [
      ['dana', 'ines'],
      [],
      [],
    ]);
  });
});

describe('two plus one', () => {
  const settings = 'targets: {two_plus_one: true}\n';
  const sponsor = (id: string, fields: string) =>
    `- {id: ${id}, name: ${id}, roles: [sponsor], ${fields}}\n`;
  const manager = '- {id: mira, name: Mira, domain: engineering, roles: [manager]}\n';
  const everybody =
    manager +
    sponsor('own', 'domain: engineering') +
    sponsor('other', 'domain: data') +
    sponsor('unknown', 'layer: vp') +
    sponsor('outside', 'domain: engineering, org: outside');

  it('has each sponsor in one place, and nobody of unknown domain', () => {
    const found = twoPlusOne(
      logOf({ people: everybody, settings, profile: 'manager: mira\n' }),
      today,
    );
    assert.deepEqual(found && [ids(found.ownDomain), ids(found.otherDomain), ids(found.outside)], [
      ['own'],
      ['other'],
      ['outside'],
    ]);
  });

  it('is unknown without a manager, or without the domain of the manager', () => {
    assert.equal(twoPlusOne(logOf({ people: everybody, settings }), today), undefined);
    const people = everybody.replace('domain: engineering, roles: [manager]', 'roles: [manager]');
    const log = logOf({ people, settings, profile: 'manager: mira\n' });
    assert.equal(twoPlusOne(log, today), undefined);
  });
});

describe('the loss of a group', () => {
  const coverages = coverage(log, today);

  it('is what all of its confirmed sponsors carry alone', () => {
    const found = groupLosses(coverages).map(({ kind, name, sponsorOf }) => [
      kind,
      name,
      ids(sponsorOf),
    ]);
    assert.deepEqual(found, [
      ['domain', 'data', ['one', 'two']],
      ['layer', 'director', ['one']],
      ['reporting-line', '', ['one']],
    ]);
  });

  it('is what all of its confirmed mentors carry alone, and what nobody else supports', () => {
    const met = '- {id: talk, date: 2026-11-02, with: lena, milestones: [one]}\n';
    const placed = people.replace('name: Lena,', 'name: Lena, layer: peer, domain: data,');
    const talked = logOf({ people: placed, milestones, asks, 'meetings/2026': met });
    const found = groupLosses(coverage(talked, today)).map(
      ({ kind, name, mentorOf, everythingOf }) => [
        `${kind} ${name}`,
        ids(mentorOf),
        ids(everythingOf),
      ],
    );
    assert.deepEqual(found, [
      ['domain data', ['one'], ['one', 'two']],
      // The director carries one as the only sponsor, and Lena mentors there.
      ['layer director', [], []],
      ['layer peer', ['one'], []],
      ['reporting-line ', [], []],
    ]);
  });

  it('takes topics and rooms along', () => {
    const lena = log.people.find(({ id }) => id === 'lena');
    assert.ok(lena);
    assert.deepEqual(ids(topicsLost(log, lena, today).map(({ milestone }) => milestone)), ['one']);
    assert.deepEqual(
      topicsWithoutMentor(log, today).map(({ topic }) => topic.topic),
      ['other'],
    );
    assert.deepEqual(
      [...forumVoices(log, coverages)].map(([forum, voices]) => [forum, ids(voices)]),
      [['board', ['dana']]],
    );
  });

  it('leaves topics alone that were settled by today', () => {
    const topics = (done: string) =>
      topicsWithoutMentor(
        logOf({
          milestones: `- {id: one, title: One, due: 2027-01-01, topics: [{topic: other${done}}]}\n`,
        }),
        today,
      ).length;
    assert.deepEqual(
      ['', ', done: 2026-11-24', ', done: 2026-11-23'].map(done => topics(done)),
      [1, 1, 0],
    );
  });

  it('leaves a room no voice only where one confirmed sponsor has it', () => {
    const rooms = (id: string, other: string) => {
      const shared = logOf({
        people: people.replace('{id: ines,', `{id: ines, forums: [${other}],`),
        milestones,
        asks,
      });
      const person = shared.people.find(one => one.id === id);
      assert.ok(person);
      return forumsLost(coverage(shared, today), person);
    };
    assert.deepEqual(rooms('dana', 'council'), ['board']);
    assert.deepEqual(rooms('ines', 'council'), ['council']);
    assert.deepEqual(rooms('dana', 'board'), []);
    assert.deepEqual(rooms('otto', 'council'), []);
  });
});

describe('exposure', () => {
  const opportunities =
    '- {id: a, title: A, start: 2026-06-01, domain: data, leaders: [ines], milestones: [one], effort: 0.3}\n' +
    '- {id: b, title: B, start: 2026-06-01, effort: 0.1}\n' +
    '- {id: c, title: C, start: 2024-01-01, end: 2025-11-23, domain: sales, leaders: [ines]}\n' +
    '- {id: d, title: D, start: 2026-01-01, declined: 2026-01-02, domain: sales}\n';
  const wins =
    '- {id: w, date: 2026-05-01, title: W, witnesses: [ines]}\n' +
    '- {id: s, date: 2026-05-01, title: S, kind: setback, lesson: L, witnesses: [ines]}\n';
  const full = logOf({ people, milestones, opportunities, wins });

  it('counts what serves a milestone, and where it is seen', () => {
    const { aligned, alignedEffort, domains, leaders, isOverSetting } = exposure(full, today);
    assert.deepEqual(aligned, { k: 1, n: 2 });
    assert.equal(alignedEffort?.toFixed(2), '0.75');
    assert.deepEqual([domains, leaders, isOverSetting], [['data'], ['ines'], false]);
    assert.equal(exposure(log, today).aligned, undefined);
  });

  it('is first-hand by wins witnessed and opportunities led', () => {
    const ines = full.people.find(({ id }) => id === 'ines');
    assert.ok(ines);
    assert.equal(firstHand(full, ines, today), 2);
  });
});

describe('this month', () => {
  it('holds nothing in an empty log', () => {
    assert.ok(Object.values(thisMonth(logOf({}), today)).every(isDone => !isDone));
  });

  it('holds what was done in it', () => {
    const goal = (id: string) => `- {id: ${id}, title: ${id}, outcome: O}\n`;
    const full = logOf({
      goals: goal('a') + goal('b') + goal('c'),
      people:
        '- {id: ines, name: Ines, roles: [mentor], influence: [{goal: a, kind: decides}, {goal: b, kind: attests}, {goal: c, kind: advises}]}\n',
      asks: '- {id: x, to: ines, status: sent, sent: 2026-11-01}\n',
      'meetings/2026': '- {id: m, date: 2026-11-30, with: ines, status: scheduled}\n',
      experiments:
        '- {id: e, hypothesis: H, run_by: 2026-12-01, suggested_by: ines, made: 2026-11-02}\n',
      wins: '- {id: w, date: 2026-11-01, title: W, visibility: shareable}\n',
      profile: 'one_page: {date: 2026-11-01}\n',
    });
    assert.ok(Object.values(thisMonth(full, today)).every(isDone => isDone));
    const later = thisMonth(full, '2026-12-01');
    assert.deepEqual(
      Object.entries(later)
        .filter(([, isDone]) => isDone)
        .map(([part]) => part),
      ['goals', 'influencers', 'one-page'],
    );
  });
});
