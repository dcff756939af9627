import assert from 'node:assert/strict';

import { byPath, roleOf } from '../../../src/yaml/read/filePlan';

describe('the files of a log', () => {
  it('stand in the order of their paths by code point, over all kinds', () => {
    const sorted = [
      'commitments.yaml',
      'commitments/2025.yaml',
      'commitments/a/b.yaml',
      'commitments/\uFF5E.yaml',
      'commitments/\u{1F600}.yaml',
      'meetings.yaml',
      'meetings/2026.yaml',
    ];
    assert.deepEqual([...sorted].reverse().sort(byPath), sorted);
  });

  it('are of no kind in a folder that is named like a file', () => {
    assert.deepEqual(roleOf('wins.yaml/2026.yaml'), { role: 'unknown' });
    assert.deepEqual(roleOf('wins/2026.yaml'), { role: 'list', kind: 'wins' });
  });
});
