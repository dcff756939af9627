import assert from 'node:assert/strict';

import { byGoal } from '../../../webview/sections/milestones/byGoal';
import { timeline } from '../../../webview/sections/milestones/timelineGeometry';

import { milestone, named } from './model';

describe('the timeline', () => {
  it('runs from the first start to the last due date', () => {
    const chart = timeline(
      [
        milestone('short', {
          start: '2026-11-11',
          due: '2026-12-01',
          next: { what: 'Draft', due: '2026-11-21' },
        }),
        milestone('long', { start: '2026-11-01', due: '2026-12-11' }),
      ],
      '2026-11-21',
    );
    assert.equal(chart?.now, 0.5);
    assert.deepEqual(
      chart.spans.map(({ line, from, due, next }) => [line.title, from, due, next]),
      [
        ['short', 0.25, 0.75, 0.5],
        ['long', 0, 1, null],
      ],
    );
  });

  it('has room for today when everything lies ahead or behind', () => {
    const ahead = timeline([milestone('a', { due: '2026-12-03' })], '2026-11-23');
    const behind = timeline([milestone('a', { due: '2026-11-13' })], '2026-11-23');
    assert.deepEqual([ahead?.now, ahead?.spans[0]?.due], [0, 1]);
    assert.deepEqual([behind?.now, behind?.spans[0]?.due], [1, 0]);
  });

  it('draws no stretch where no start is recorded', () => {
    assert.equal(timeline([milestone('a')], '2026-11-23')?.spans[0]?.from, null);
  });

  it('names the first days of months, a few months apart when there are many', () => {
    const days = (start: string, due: string) =>
      timeline([milestone('a', { start, due })], start)?.ticks.map(({ day }) => day);
    assert.deepEqual(days('2026-11-15', '2027-02-15'), ['2026-12-01', '2027-01-01', '2027-02-01']);
    assert.deepEqual(days('2026-01-15', '2026-12-15'), ['2026-04-01', '2026-07-01', '2026-10-01']);
  });

  it('is not drawn when no milestone has a readable due date', () => {
    assert.equal(timeline([milestone('a', { due: 'soon' })], '2026-11-23'), null);
    assert.equal(timeline([], '2026-11-23'), null);
  });
});

describe('milestones by goal', () => {
  const goal = (id: string) => ({ entry: { kind: 'goals', id }, title: id });

  it('keep the order of the goals, show one without a milestone, and end with those of no goal', () => {
    const lines = [
      milestone('free'),
      milestone('two', { goal: goal('b') }),
      milestone('closed', { goal: goal('past') }),
    ];
    const groups = byGoal(lines, [named('goals', 'a'), named('goals', 'b')]);
    assert.deepEqual(
      groups.map(group => [group.goal?.name, group.lines.map(({ title }) => title)]),
      [
        ['a', []],
        ['b', ['two']],
        ['past', ['closed']],
        [undefined, ['free']],
      ],
    );
  });
});
