import assert from 'node:assert/strict';

import fc from 'fast-check';

import { stack } from '../../../webview/ui/bar';
import { nextFigure } from '../../../webview/ui/nextFigure';
import { stripCells } from '../../../webview/ui/strip';

describe('a stacked bar', () => {
  it('puts its parts on top of each other, from the foot upwards', () => {
    assert.deepEqual(stack([2, 0, 1], 6, { base: 80, height: 60 }), [
      { series: 0, y: 60, height: 20 },
      { series: 2, y: 50, height: 10 },
    ]);
  });

  it('fills the height of its value without a gap, whatever the parts', () => {
    const part = fc.nat({ max: 40 });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 10 }), part, (parts, above) => {
        const value = parts.reduce((sum, one) => sum + one, 0);
        const highest = value + above;
        const segments = stack(parts, highest, { base: 80, height: 72 });
        let foot = 80;
        for (const { y, height } of segments) {
          assert.equal(y + height, foot);
          foot = y;
        }
        assert.equal(80 - foot, Math.round((value / Math.max(1, highest)) * 72));
      }),
    );
  });
});

describe('the arrow keys in a chart', () => {
  const cases = [
    ['ArrowRight', 1, 2],
    ['ArrowRight', 3, 3],
    ['ArrowLeft', 1, 0],
    ['ArrowLeft', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
    ['Enter', 1, undefined],
  ] as const;
  for (const [key, from, to] of cases) {
    it(`lead with ${key} from ${from} to ${to ?? 'nowhere'} of four figures`, () => {
      assert.equal(nextFigure(key, from, 4), to);
    });
  }
});

describe('a regularity strip', () => {
  const filled = (k: number, n: number) => {
    const cells = stripCells({ k, n });
    return [cells.filter(Boolean).length, cells.length];
  };

  it('has one cell for each gap', () => {
    assert.deepEqual(
      [filled(3, 5), filled(0, 4), filled(1, 1)],
      [
        [3, 5],
        [0, 4],
        [1, 1],
      ],
    );
  });

  it('stays short with many, and neither hides the only one nor rounds up to all', () => {
    assert.deepEqual(
      [filled(1, 50), filled(49, 50), filled(50, 50), filled(25, 50)],
      [
        [1, 12],
        [11, 12],
        [12, 12],
        [6, 12],
      ],
    );
  });

  it('is empty when there is no gap', () => {
    assert.deepEqual(filled(0, 0), [0, 0]);
  });
});
