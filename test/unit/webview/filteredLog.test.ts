import assert from 'node:assert/strict';

import type { DashboardModel } from '../../../src/shared/dashboardModel';
import type { EntryRef } from '../../../src/shared/modelParts';
import { recentShown } from '../../../src/shared/sections/wins';
import { filterModel } from '../../../webview/filter/filterModel';
import type { Filters } from '../../../webview/filter/filters';
import { modelOf } from '../../bench/model';
import { readTexts } from '../yaml/example';

const today = '2026-11-23';

/** Everything of the log serves the goal `staff` or the goal `other`, and names `dana` or `omar`. */
const model = modelOf(
  readTexts({
    'goals.yaml':
      '- {id: staff, title: Staff, start: 2026-01-01}\n- {id: other, title: Other, start: 2026-01-01}\n',
    'milestones.yaml':
      '- {id: packet, title: Packet, goal: staff, due: 2027-01-01}\n' +
      '- {id: latency, title: Latency, goal: other, due: 2027-01-01}\n',
    'people.yaml':
      '- {id: dana, name: Dana, roles: [sponsor], influence: [{goal: staff, kind: decides}]}\n' +
      '- {id: omar, name: Omar, roles: [{kind: mentor, started: 2026-01-01, cadence: monthly}]}\n',
    'commitments.yaml':
      '- {id: c-staff, what: A, person: dana, due: 2026-11-01, milestone: packet}\n' +
      '- {id: c-other, what: B, person: omar, due: 2026-11-01, milestone: latency}\n',
    'meetings/2026.yaml':
      '- {id: m-staff, date: 2026-11-25, with: dana, kind: sponsor-update, status: scheduled, milestones: packet}\n' +
      '- {id: m-other, date: 2026-11-25, with: omar, kind: mentor, status: scheduled, milestones: latency}\n' +
      '- {id: u-staff, date: 2026-11-20, with: dana, status: scheduled, milestones: packet}\n' +
      '- {id: u-other, date: 2026-11-20, with: omar, status: scheduled, milestones: latency}\n',
    'experiments.yaml':
      '- {id: e-staff, hypothesis: A, run_by: 2026-12-01, milestones: packet, suggested_by: dana}\n' +
      '- {id: e-other, hypothesis: B, run_by: 2026-12-01, milestones: latency, suggested_by: omar}\n',
    'opportunities.yaml':
      '- {id: o-staff, title: A, milestones: packet, leaders: dana}\n' +
      '- {id: o-other, title: B, milestones: latency, leaders: omar}\n',
    'moments.yaml':
      '- {id: t-staff, title: A, date: 2026-12-01, people: dana}\n' +
      '- {id: t-other, title: B, date: 2026-12-01, people: omar}\n',
    'asks.yaml':
      '- {id: a-staff, to: dana, status: draft, goal: staff, moment: t-staff}\n' +
      '- {id: a-other, to: omar, status: draft, goal: other, moment: t-other}\n',
    'contributions.yaml':
      '- {id: g-staff, date: 2026-11-01, person: dana, kind: advice, goal: staff}\n' +
      '- {id: g-other, date: 2026-11-01, person: omar, kind: advice, goal: other}\n',
    'wins.yaml':
      '- {id: w-staff, date: 2025-11-01, title: A, goal: staff, witnesses: [dana], check: 2026-01-01}\n' +
      '- {id: s-staff, date: 2026-11-01, title: B, kind: setback, milestones: packet, audience: [dana]}\n' +
      '- {id: s-other, date: 2026-11-01, title: C, kind: setback, milestones: latency, audience: [omar]}\n' +
      Array.from(
        { length: recentShown + 1 },
        (_, n) =>
          `- {id: w-${n}, date: 2026-10-${10 + n}, title: N, goal: other, witnesses: [omar]}\n`,
      ).join(''),
  }),
  today,
);

function filtered(filters: Partial<Filters>): DashboardModel {
  return filterModel(model, { goal: '', person: '', period: '', ...filters });
}

function ids(
  lines: readonly { readonly entry: EntryRef | null }[],
): readonly (string | undefined)[] {
  return lines.map(({ entry }) => entry?.id);
}

describe('a log that is filtered', () => {
  for (const filters of [
    { goal: 'staff' },
    { person: 'dana' },
    { goal: 'staff', person: 'dana' },
  ]) {
    it(`keeps in each list what has to do with ${Object.entries(filters).join(' and ')}`, () => {
      const { asks, growth, occasions, contributions, wins, ...found } = filtered(filters);
      assert.deepEqual(ids(found.needsAttention), ['c-staff', 'u-staff', 'm-staff']);
      assert.deepEqual(ids(asks.commitments.overdue), ['c-staff']);
      assert.deepEqual(ids(asks.unrecorded), ['u-staff']);
      assert.deepEqual(ids(asks.asks), ['a-staff']);
      assert.deepEqual(ids(growth.experiments.open), ['e-staff']);
      assert.deepEqual(ids(occasions.opportunities), ['o-staff']);
      assert.deepEqual(ids(occasions.moments), ['t-staff']);
      assert.deepEqual(ids(contributions), ['g-staff']);
      assert.deepEqual(ids(wins.setbacks), ['s-staff']);
      assert.deepEqual(ids(wins.recent), ['w-staff']);
      assert.deepEqual(ids(found.people.map(({ person }) => person)), ['dana']);
    });
  }

  it('keeps the findings about a win, however old it is', () => {
    const isAboutWin = ({ entry }: { readonly entry: EntryRef | null }) => entry?.kind === 'wins';
    const about = ids(model.findings.filter(isAboutWin));
    assert.ok(about.includes('w-staff'));
    assert.deepEqual(
      new Set(ids(filtered({ goal: 'staff' }).findings.filter(isAboutWin))),
      new Set(['w-staff']),
    );
  });

  it('has among its wins the newest of the whole log', () => {
    const newest = Array.from({ length: recentShown }, (_, n) => `w-${recentShown - n}`);
    assert.deepEqual(ids(model.wins.recent).slice(0, recentShown), newest);
  });
});
