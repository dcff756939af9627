import * as assert from 'node:assert/strict';
import { quarterBars } from '../../../webview/ui/quarterBars';

describe('quarterBars', () => {
  it('keeps the last quarters there is room for', () => {
    const bars = quarterBars(quarters('2025-Q3', '2025-Q4', '2026-Q1'), 2);

    assert.deepEqual(
      bars.map(bar => bar.label),
      ['2025-Q4', '2026-Q1'],
    );
  });

  it('names the year below its first quarter only', () => {
    const bars = quarterBars(quarters('2025-Q3', '2025-Q4', 'FY2026-Q1'), 8);

    assert.deepEqual(
      bars.map(bar => bar.axis),
      [['Q3', '2025'], ['Q4'], ['Q1', 'FY2026']],
    );
  });
});

function quarters(...labels: readonly string[]) {
  return labels.map(label => ({ label, start: label, end: label, count: 1 }));
}
