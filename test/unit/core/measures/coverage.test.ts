import assert from 'node:assert/strict';

import { concentration } from '../../../../src/core/measures/concentration';
import { confirmedOf, coverage, histogram } from '../../../../src/core/measures/coverage';
import { loss, resilience, sponsorLoads } from '../../../../src/core/measures/dropTest';
import { coveragePairs } from '../../../../src/dashboard/coverage';
import { logOf } from '../../logOf';
import { rounded, vectors } from '../../vectors';

const today = '2026-11-23';

const milestone = (id: string) => `- {id: ${id}, title: ${id}, due: 2027-06-30}\n`;
const sponsor = (id: string) => `- {id: ${id}, name: ${id}, roles: [{kind: sponsor}]}\n`;

/** An ask that brings a sponsor to the level of its place, counted from 1. */
const askOfLevel = [
  'status: draft',
  'status: sent, sent: 2026-11-01',
  'status: agreed, sent: 2026-11-01, answered: 2026-11-02',
  'status: fulfilled, sent: 2026-11-01, answered: 2026-11-02, fulfilled: 2026-11-03',
];

/** A log with the milestones, people and levels of the vector; as many are confirmed as reach its threshold. */
function coverageOfVector({ levels, threshold }: (typeof vectors.coverage)[number]) {
  const people = [...new Set(Object.values(levels).flatMap(level => Object.keys(level)))];
  const asks = Object.entries(levels).flatMap(([of, given]) =>
    Object.entries(given).map(
      ([to, level]) =>
        `- {id: ${to}-${of}, to: ${to}, milestones: [${of}], ${askOfLevel[level - 1] ?? ''}}\n`,
    ),
  );
  const log = logOf({
    milestones: Object.keys(levels).map(milestone).join(''),
    people: people.map(sponsor).join(''),
    asks: asks.join(''),
  });
  return coverage(log, today).map(found => ({
    ...found,
    sponsors: found.sponsors.map(backing => ({
      ...backing,
      confirmed: backing.level >= threshold,
    })),
  }));
}

describe('the coverage of the golden vector', () => {
  for (const vector of vectors.coverage) {
    const coverages = coverageOfVector(vector);

    it('covers the same milestones by the same people, at the same levels', () => {
      const found = (of: (coverage: (typeof coverages)[number]) => unknown) =>
        Object.fromEntries(coverages.map(one => [one.milestone.id, of(one)]));
      const levels = found(({ sponsors }) =>
        Object.fromEntries(sponsors.map(({ person, level }) => [person.id, level])),
      );
      assert.deepEqual(levels, vector.levels);
      const covering = found(({ sponsors }) => confirmedOf(sponsors).map(({ id }) => id));
      assert.deepEqual(covering, vector.covering);
      const { nominal } = coveragePairs(coverages).sponsors;
      assert.deepEqual(nominal, { k: vector.covered, n: vector.active });
      const uncovered = coverages.filter(one => one.nominal === 'none');
      assert.deepEqual(
        uncovered.map(one => one.milestone.id),
        vector.uncovered,
      );
    });

    it('has the same load for each person', () => {
      const loads = [...sponsorLoads(coverages)].map(([{ id }, load]) => [id, load]);
      assert.deepEqual(Object.fromEntries(loads), vector.load);
    });

    it('loses the same milestones when one person goes', () => {
      for (const [id, lost] of Object.entries(vector.drop)) {
        const { sponsorOf } = loss(coverages, person => person.id === id);
        assert.deepEqual(
          sponsorOf.map(one => one.id),
          lost,
        );
      }
    });

    it('has the same resilience, histogram and concentration', () => {
      assert.equal(resilience(coverages), vector.resilience);
      const sizes = coverages.map(({ sponsors }) => sponsors.length);
      assert.deepEqual(histogram(sizes), vector.histogram);
      const spread = concentration([...sponsorLoads(coverages).values()]);
      assert.ok(spread);
      assert.equal(spread.n, vector.concentration.n);
      assert.equal(rounded(spread.hhi), vector.concentration.hhi);
      assert.equal(rounded(spread.nEff, 3), vector.concentration.n_eff);
      assert.equal(rounded(spread.top), vector.concentration.top);
      assert.equal(rounded(spread.hhiNormal), vector.concentration.hhi_normal);
    });
  }
});

describe('concentration', () => {
  for (const vector of vectors.concentration) {
    it(`of loads [${vector.loads.join(', ')}]`, () => {
      const spread = concentration(vector.loads);
      assert.equal(spread?.n ?? 0, vector.n);
      assert.equal(rounded(spread?.hhi), vector.hhi);
      assert.equal(rounded(spread?.nEff), vector.n_eff);
      assert.equal(rounded(spread?.top, 3), vector.top);
      assert.equal(rounded(spread?.hhiNormal), vector.hhi_normal);
    });
  }
});

describe('coverage', () => {
  const plan = {
    milestones:
      '- {id: one, title: One, due: 2027-06-30, topics: [{topic: design, mentors: [lena]}]}\n' +
      '- {id: old, title: Old, due: 2026-06-30, done: 2026-06-01}\n',
    people:
      '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}\n' +
      '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-01-01, cadence: monthly}]}\n',
  };

  it('tells nominal and confirmed apart', () => {
    const asks =
      '- {id: a, to: dana, status: sent, sent: 2026-11-01, behaviours: [protect], friction: F, milestones: [one]}\n';
    const [one, ...others] = coverage(logOf({ ...plan, asks }), today);
    assert.equal(others.length, 0, 'what is done needs nobody');
    assert.equal(one?.nominal, 'both');
    assert.equal(one.confirmed, 'none');
  });

  it('is confirmed by a sponsor who agreed and a mentor who discussed the topic', () => {
    const asks =
      '- {id: a, to: dana, status: agreed, sent: 2026-10-01, answered: 2026-10-05, milestones: [one]}\n';
    const meetings = '- {id: m, date: 2026-11-01, with: lena, kind: mentor, topics: [design]}\n';
    const [one] = coverage(logOf({ ...plan, asks, 'meetings/2026': meetings }), today);
    assert.equal(one?.confirmed, 'both');
  });
});
