import assert from 'node:assert/strict';

import { askChecklist, askParts } from '../../../../src/core/measures/askChecklist';
import { logOf } from '../../logOf';

const people = '- {id: dana, name: Dana, cares_about: [speed, cost], roles: [sponsor]}\n';
const evidenced =
  'effect: calmer, actions: moved it, part: lead, evidence: docs/a.md, impact: cost, goal: g';
const wins =
  `- {id: proven, date: 2024-01-01, title: T, ${evidenced}}\n` +
  `- {id: told, date: 2026-11-01, title: T, effect: calmer, actions: moved it, part: lead}\n` +
  `- {id: setback, date: 2026-11-01, title: T, kind: setback, lesson: L, ${evidenced}}\n`;

const full = {
  narrative: 'I would  like\n to lead it',
  wins: '[told, proven]',
  behaviours: '[protect]',
  friction: 'F',
  milestones: '[m]',
  priorities: '[audit, cost]',
  benefits: '{org: A, sponsor: B}',
  risk: 'R',
  mitigation: 'M',
  step: 'S',
  offer: 'O',
};

function checklist(fields: Readonly<Record<string, string>>) {
  const written = Object.entries(fields).map(([key, value]) =>
    value.includes('\n') ? `, ${key}: ${JSON.stringify(value)}` : `, ${key}: ${value}`,
  );
  const log = logOf({
    people,
    wins,
    asks: `- {id: a, to: dana, status: draft${written.join('')}}\n`,
  });
  const [ask] = log.asks;
  assert.ok(ask);
  return askChecklist(log, ask);
}

describe('the checklist of an ask', () => {
  it('is complete with all ten parts', () => {
    assert.deepEqual(checklist(full), {
      count: { k: 10, n: 10 },
      missing: [],
      missingCore: [],
      words: 6,
    });
  });

  it('misses all of them in an empty ask, the first four as its core', () => {
    const { count, missing, missingCore, words } = checklist({});
    assert.deepEqual([count, missing, words], [{ k: 0, n: 10 }, [...askParts], 0]);
    assert.deepEqual(missingCore, ['narrative', 'evidenced-win', 'behaviour', 'milestone']);
  });

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['no win is evidenced', { ...full, wins: '[told]' }, 'evidenced-win'],
    ['the only proof is a setback', { ...full, wins: '[setback]' }, 'evidenced-win'],
    ['the reader cares about other things', { ...full, priorities: '[audit]' }, 'shared-priority'],
    ['a risk has no mitigation', { ...full, mitigation: '""' }, 'risk-and-mitigation'],
    ['only the owner gains', { ...full, benefits: '{org: A, me: B}' }, 'benefit-to-sponsor'],
  ];
  for (const [name, fields, part] of cases) {
    it(`misses a part where ${name}`, () => {
      assert.deepEqual(checklist(fields).missing, [part]);
    });
  }
});
