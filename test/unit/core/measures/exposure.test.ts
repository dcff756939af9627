import assert from 'node:assert/strict';

import { exposure, firstHand } from '../../../../src/core/measures/exposure';
import { logOf } from '../../logOf';

const today = '2026-11-23';
const milestones =
  '- {id: m, title: M, due: 2027-01-01}\n- {id: d, title: D, due: 2026-01-01, done: 2026-01-01}\n';
const people = '- {id: dana, name: Dana}\n';
const opportunity = (id: string, fields: string) =>
  `- {id: ${id}, title: T, domain: ${id}, leaders: [dana], ${fields}}\n`;

function exposed(opportunities: string) {
  return exposure(logOf({ milestones, people, opportunities }), today);
}

describe('exposure', () => {
  const spans: readonly (readonly [string, string, boolean])[] = [
    ['began today', 'start: 2026-11-23', true],
    ['begins tomorrow', 'start: 2026-11-24', false],
    ['ended 364 days ago', 'start: 2024-01-01, end: 2025-11-24', true],
    ['ended 365 days ago', 'start: 2024-01-01, end: 2025-11-23', false],
    ['ended in the year, with no start recorded', 'end: 2026-05-01', true],
    ['has no dates', 'effort: 0.1', false],
    ['was declined', 'start: 2026-05-01, declined: 2026-05-02', false],
  ];
  for (const [name, dates, counts] of spans) {
    it(`${counts ? 'counts' : 'leaves out'} what ${name}`, () => {
      const opportunities = opportunity('data', dates);
      assert.deepEqual(exposed(opportunities).domains, counts ? ['data'] : []);
      const log = logOf({ people, opportunities });
      const [dana] = log.people;
      assert.ok(dana);
      assert.equal(firstHand(log, dana, today), counts ? 1 : 0);
    });
  }

  it('is over the setting with more than three at once', () => {
    const active = (count: number) =>
      Array.from({ length: count }, (_, index) => opportunity(`o${index}`, 'start: 2026-05-01'));
    assert.equal(exposed(active(3).join('')).isOverSetting, false);
    assert.equal(exposed(active(4).join('')).isOverSetting, true);
  });

  it('serves only milestones that are active', () => {
    const found = exposed(
      opportunity('a', 'start: 2026-05-01, milestones: [d], effort: 0.5') +
        opportunity('b', 'start: 2026-05-01, milestones: [d, m]'),
    );
    assert.deepEqual(found.aligned, { k: 1, n: 2 });
    assert.equal(found.alignedEffort, 0);
  });

  it('knows no share of the effort where none is given', () => {
    assert.equal(exposed(opportunity('a', 'start: 2026-05-01')).alignedEffort, undefined);
    assert.equal(exposed('').alignedEffort, undefined);
  });
});
