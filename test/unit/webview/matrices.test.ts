import assert from 'node:assert/strict';

import type { CoverageRow, Supporter } from '../../../src/shared/dashboardModel';
import type { NetworkCell } from '../../../src/shared/sections/network';
import { supportMatrix } from '../../../webview/sections/coverage/supportMatrix';
import { networkGrid } from '../../../webview/sections/network/networkGrid';

import { modelWith, named, supporter } from './model';

describe('the support matrix', () => {
  it('has a column for each person, by name, and a cell for each milestone', () => {
    const { people, rows } = supportMatrix([
      row('packet', [supporter('omar', 4)], [supporter('dana', 2)]),
      row('latency', [], [supporter('omar', 1)]),
    ]);
    assert.deepEqual(
      people.map(({ name }) => name),
      ['dana', 'omar'],
    );
    assert.deepEqual(
      rows.map(({ cells }) => cells.map(({ sponsor, mentor }) => [sponsor?.level, mentor?.level])),
      [
        [
          [undefined, 2],
          [4, undefined],
        ],
        [
          [undefined, undefined],
          [undefined, 1],
        ],
      ],
    );
  });

  it('shows both roles of one who is sponsor and mentor of the same milestone', () => {
    const { people, rows } = supportMatrix([
      row('packet', [supporter('dana', 3)], [supporter('dana', 1)]),
    ]);
    assert.equal(people.length, 1);
    const [cell] = rows[0]?.cells ?? [];
    assert.deepEqual([cell?.sponsor?.level, cell?.mentor?.level], [3, 1]);
  });
});

describe('the network grid', () => {
  it('keeps a layer and a domain in which nobody stands', () => {
    const cell: NetworkCell = {
      layer: 'director',
      domain: null,
      sponsors: [named('people', 'dana')],
      mentors: [],
      prospects: [],
    };
    const grid = networkGrid({
      ...modelWith().network,
      layers: ['peer', 'director'],
      domains: ['data', null],
      cells: [cell],
    });
    assert.deepEqual(grid, [
      { layer: 'peer', cells: [undefined, undefined] },
      { layer: 'director', cells: [undefined, cell] },
    ]);
  });
});

function row(
  id: string,
  sponsors: readonly Supporter[],
  mentors: readonly Supporter[],
): CoverageRow {
  return {
    entry: { kind: 'milestones', id },
    title: id,
    nominal: 'both',
    confirmed: 'none',
    sponsors,
    mentors,
  };
}
