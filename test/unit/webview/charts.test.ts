import assert from 'node:assert/strict';

import fc from 'fast-check';

import { stack } from '../../../webview/ui/bar';
import { nextFigure } from '../../../webview/ui/nextFigure';
import { gapText, stripCells } from '../../../webview/ui/strip';

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
  const gap = (to: string, days: number, isOnTime: boolean) => ({
    from: '2026-08-31',
    to,
    days,
    isOnTime,
  });

  it('has one cell for each gap, in their order, and the newest of many', () => {
    const three = [gap('a', 1, true), gap('b', 2, false), gap('c', 3, true)];
    assert.deepEqual(stripCells(three), three);
    assert.deepEqual(stripCells([]), []);
    const many = Array.from({ length: 14 }, (_, index) => gap(String(index), index, true));
    assert.deepEqual(
      stripCells(many).map(({ to }) => to),
      ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'],
    );
  });

  it('says of each from when to when it was, and how long', () => {
    assert.equal(
      gapText(gap('2026-09-30', 30, true), 'en-US'),
      'Aug 31, 2026 to Sep 30, 2026: 30 days, on time',
    );
    assert.equal(
      gapText(gap('2026-10-01', 31, false), 'en-US'),
      'Aug 31, 2026 to Oct 1, 2026: 31 days, longer than the rhythm',
    );
  });
});
