import assert from 'node:assert/strict';

import { lastMet } from '../../../../src/core/log/lastMet';
import { logOf } from '../../logOf';

const meetings = `
- {id: a, date: 2026-11-01, with: [lena, dana]}
- {id: b, date: 2026-11-10, with: [omar]}
- {id: c, date: 2026-09-01, with: [mira], milestones: [stream]}
- {id: d, date: 2026-11-12, with: [otto], status: cancelled}
- {id: e, date: 2026-12-01, with: [ines]}
`;

describe('who was met last', () => {
  const log = logOf({ meetings });

  it('comes in the order of the days, of held meetings alone', () => {
    const met = lastMet(log, '2026-11-23', () => false);
    assert.deepEqual(met, ['omar', 'lena', 'dana', 'mira']);
  });

  it('comes after those who were met about what is meant', () => {
    const met = lastMet(log, '2026-11-23', id => id === 'stream');
    assert.deepEqual(met, ['mira', 'omar', 'lena', 'dana']);
  });
});
