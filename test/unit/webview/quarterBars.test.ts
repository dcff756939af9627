import * as assert from 'node:assert/strict';
import { quarterBars } from '../../../webview/ui/quarterBars';

describe('quarterBars', () => {
  it('keeps the last quarters there is room for', () => {
    const bars = quarterBars(quarters('2025-Q3', '2025-Q4', '2026-Q1'), [], 2);

    assert.deepEqual(
      bars.map(bar => bar.label),
      ['2025-Q4', '2026-Q1'],
    );
  });

  it('names the year below its first quarter only', () => {
    const bars = quarterBars(quarters('2025-Q3', '2025-Q4', 'FY2026-Q1'), [], 8);

    assert.deepEqual(
      bars.map(bar => bar.axis),
      [['Q3', '2025'], ['Q4'], ['Q1', 'FY2026']],
    );
  });

  it('has a part for each kind of effect, in their order, with zeros where there is none', () => {
    const [quarter] = quarters('2026-Q1');
    assert.ok(quarter);
    const byImpact = [
      { impact: null, count: 1 },
      { impact: 'people', count: 2 },
    ];

    const [bar] = quarterBars([{ ...quarter, count: 3, byImpact }], ['cost', 'people', null], 8);

    assert.deepEqual([bar?.value, bar?.parts], [3, [0, 2, 1]]);
  });
});

function quarters(...labels: readonly string[]) {
  return labels.map(label => ({ label, start: label, end: label, count: 1, byImpact: [] }));
}
