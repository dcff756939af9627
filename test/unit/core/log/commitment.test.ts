import assert from 'node:assert/strict';

import { effectiveDue } from '../../../../src/core/log/commitment';
import { vectors } from '../../vectors';

describe('the due date in force', () => {
  for (const { due, renegotiated, effective } of vectors.effective_due) {
    it(`of ${due} is ${effective} after a renegotiation on the last day`, () => {
      assert.equal(effectiveDue({ due, renegotiated }), effective);
    });
  }

  const due = '2026-11-20';
  const cases: readonly (readonly [
    string,
    Parameters<typeof effectiveDue>[0]['renegotiated'],
    string,
  ])[] = [
    [
      'stays when the other side did not agree',
      [{ date: '2026-11-10', to: '2026-12-01', agreed: false }],
      due,
    ],
    [
      'stays when it was asked too late',
      [{ date: '2026-11-21', to: '2026-12-01', agreed: true }],
      due,
    ],
    [
      'moves twice, in the order of the dates',
      [
        { date: '2026-11-30', to: '2026-12-15', agreed: true },
        { date: '2026-11-10', to: '2026-12-01', agreed: true },
      ],
      '2026-12-15',
    ],
  ];
  for (const [name, renegotiated, expected] of cases) {
    it(name, () => {
      assert.equal(effectiveDue({ due, renegotiated }), expected);
    });
  }
});
