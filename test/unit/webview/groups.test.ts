import assert from 'node:assert/strict';

import type { ContributionLine } from '../../../src/shared/sections/people';
import { groupContributions, groupingOf } from '../../../webview/sections/contributionGroups';
import { bySeverity } from '../../../webview/sections/findingGroups';

import { named } from './model';

describe('contributions', () => {
  const lines = [
    contribution('advice', 'omar', ['packet', 'latency']),
    contribution('review', 'dana', []),
    contribution('praise', 'omar', ['packet']),
  ];
  const groups = (by: 'person' | 'milestone') =>
    groupContributions(lines, by).map(group => [
      group.of?.name,
      group.lines.map(({ what }) => what),
    ]);

  it('are grouped by person, by name, each group in the order of the log', () => {
    assert.deepEqual(groups('person'), [
      ['dana', ['review']],
      ['omar', ['advice', 'praise']],
    ]);
  });

  it('stand under each milestone they name, those that name none last', () => {
    assert.deepEqual(groups('milestone'), [
      ['latency', ['advice']],
      ['packet', ['advice', 'praise']],
      [undefined, ['review']],
    ]);
  });

  it('are grouped by person when something else was stored', () => {
    assert.deepEqual(['milestone', '', 'size'].map(groupingOf), ['milestone', 'person', 'person']);
  });
});

describe('findings', () => {
  it('are grouped with the worst first, and only where there are any', () => {
    const finding = (severity: 'warning' | 'hint' | 'error', code: string) => ({
      code,
      severity,
      message: code,
      entry: null,
      at: 'people',
      isUnread: false,
      name: '',
      fix: null,
    });
    const groups = bySeverity([finding('hint', 'a'), finding('error', 'b'), finding('hint', 'c')]);
    assert.deepEqual(
      groups.map(({ severity, lines }) => [severity, lines.map(({ code }) => code)]),
      [
        ['error', ['b']],
        ['hint', ['a', 'c']],
      ],
    );
  });
});

function contribution(
  what: string,
  person: string,
  milestones: readonly string[],
): ContributionLine {
  return {
    entry: { kind: 'contributions', id: what },
    date: '2026-11-01',
    person: named('people', person),
    direction: 'received',
    kind: 'advice',
    what,
    milestones: milestones.map(id => named('milestones', id)),
    goals: [],
    actions: [],
  };
}
