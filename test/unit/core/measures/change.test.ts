import assert from 'node:assert/strict';

import { changeOf, type Metric } from '../../../../src/core/measures/change';

function change(metric: Partial<Metric>) {
  return changeOf({ name: 'x', value: 0, kind: 'measured', ...metric });
}

describe('the change of a metric', () => {
  it('is counted from the baseline, as a share of its size', () => {
    assert.deepEqual(change({ baseline: 150, value: 30 }), {
      absolute: -120,
      relative: -0.8,
      isBetter: undefined,
    });
    assert.equal(change({ baseline: -4, value: -2 })?.relative, 0.5);
  });

  it('is no share of nothing, and no change without a baseline', () => {
    assert.equal(change({ baseline: 0, value: 3 })?.relative, undefined);
    assert.equal(change({ value: 3 }), undefined);
  });

  it('is better only where the metric says which way is', () => {
    assert.equal(change({ baseline: 3, value: 1, better: 'lower' })?.isBetter, true);
    assert.equal(change({ baseline: 3, value: 1, better: 'higher' })?.isBetter, false);
    assert.equal(change({ baseline: 3, value: 3, better: 'higher' })?.isBetter, undefined);
  });

  it('has no noise of binary fractions', () => {
    assert.equal(change({ baseline: 0.1, value: 0.3 })?.absolute, 0.2);
  });
});
