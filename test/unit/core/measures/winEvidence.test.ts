import assert from 'node:assert/strict';

import { winEvidence } from '../../../../src/core/measures/winEvidence';
import { notHeard, onePage, shareableWins } from '../../../../src/core/measures/shareableWins';
import { logOf } from '../../logOf';

const today = '2026-11-23';
const win = (id: string, fields: string, date = '2026-11-01') =>
  `- {id: ${id}, date: ${date}, title: T, ${fields}}\n`;
const usable = 'effect: calmer nights, actions: moved it, part: lead';
const evidenced = `${usable}, evidence: docs/a.md, impact: efficiency, goal: g`;
const ready = `${evidenced}, story: It is calm., witnesses: [dana]`;

describe('the evidence of a win', () => {
  const cases: readonly (readonly [string, string, number, number, readonly string[]])[] = [
    ['', 'rough', 1, 8, ['effect', 'actions', 'part', 'evidence', 'impact', 'story', 'witness']],
    [
      'effect: calmer nights',
      'rough',
      2,
      8,
      ['actions', 'part', 'evidence', 'impact', 'story', 'witness'],
    ],
    [usable, 'usable', 4, 8, ['evidence', 'impact', 'story', 'witness']],
    [evidenced, 'evidenced', 6, 8, ['story', 'witness']],
    [ready, 'sponsor-ready', 8, 8, []],
    [
      ready.replace('effect: calmer nights', 'metric: {name: pages, value: 2, unit: per night}'),
      'usable',
      8,
      9,
      ['baseline'],
    ],
    [
      ready.replace('effect: calmer nights', 'metric: {name: pages, baseline: 9, value: 2}'),
      'rough',
      8,
      9,
      ['effect'],
    ],
    [evidenced.replace(', goal: g', ''), 'usable', 5, 8, ['impact', 'story', 'witness']],
    [ready.replace(', story: It is calm.', ''), 'evidenced', 7, 8, ['story']],
  ];
  for (const [fields, level, k, n, missing] of cases) {
    it(`is ${level}, ${k} of ${n}, with "${fields}"`, () => {
      const [one] = logOf({ wins: win('a', fields) }).wins;
      assert.ok(one);
      assert.deepEqual(winEvidence(one), { level, count: { k, n }, missing });
    });
  }
});

describe('what is shared of the wins', () => {
  const wins =
    win('old', `${usable}, visibility: shareable`, '2025-11-23') +
    win('first', `${usable}, visibility: shareable, scope: team`, '2025-11-24') +
    win('private', usable) +
    win('rough', 'visibility: shareable') +
    win('setback', `${usable}, visibility: shareable, kind: setback, lesson: L`) +
    win('heard', `${usable}, visibility: shareable, audience: [dana]`, '2026-10-01') +
    win('best', `${evidenced}, visibility: shareable`, '2026-02-01');
  const log = logOf({ wins, people: '- {id: dana, name: Dana, roles: [sponsor]}\n' });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('is shareable, of 12 months, usable and no setback', () => {
    assert.deepEqual(ids(shareableWins(log, today)), ['heard', 'best', 'first']);
  });

  it('a sponsor has not heard of when they neither saw it nor were told', () => {
    const [dana] = log.people;
    assert.ok(dana);
    assert.deepEqual(ids(notHeard(log, dana, today)), ['best', 'first']);
  });

  it('goes on one page by level, scope and date while the words fit', () => {
    const page = onePage(log, today, () => 200);
    assert.deepEqual(ids(page.wins), ['best', 'first']);
    assert.equal(page.leftOut, 1);
  });
});
