import assert from 'node:assert/strict';

import {
  balance,
  byKind,
  feedbackUse,
  giveAndTake,
  thanksOwed,
} from '../../../../src/core/measures/giveAndTake';
import { sponsorActs } from '../../../../src/core/measures/sponsorActs';
import { logOf } from '../../logOf';
import { vectors } from '../../vectors';

const today = '2026-11-23';
const people = '- {id: dana, name: Dana, roles: [sponsor]}\n';
const act = (id: string, date: string, kind: string, more = '') =>
  `- {id: ${id}, date: ${date}, person: dana, kind: ${kind}${more}}\n`;

describe('give and take', () => {
  for (const vector of vectors.reciprocity) {
    it(`of ${vector.given} given and ${vector.received} received`, () => {
      assert.equal(balance(vector.given, vector.received) ?? null, vector.balance);
    });
  }

  it('goes by kind, in 12 months, without feedback', () => {
    const contributions =
      act('a', '2025-11-23', 'advice') +
      act('b', '2025-11-24', 'advice') +
      act('c', '2026-05-01', 'feedback') +
      act('d', '2026-05-01', 'review') +
      act('e', '2026-05-02', 'advice', ', direction: given');
    const log = logOf({ people, contributions });
    const [dana] = log.people;
    assert.ok(dana);
    const { given, received } = giveAndTake(log, dana, today);
    assert.deepEqual([...byKind(received)], [['advice', 1]]);
    assert.deepEqual(
      [...byKind(given)],
      [
        ['review', 1],
        ['advice', 1],
      ],
    );
  });

  it('owes thanks after more days than the setting', () => {
    const contributions =
      act('owed', '2026-11-08', 'advice') +
      act('fresh', '2026-11-09', 'advice') +
      act('done', '2026-10-01', 'advice', ', thanked: 2026-10-02') +
      act('given', '2026-10-01', 'review');
    assert.deepEqual(
      thanksOwed(logOf({ people, contributions }), today).map(({ id }) => id),
      ['owed'],
    );
  });

  it('follows feedback until it is reported back', () => {
    const item = (id: string, more: string) =>
      `- {id: ${id}, date: 2026-10-01, person: dana, text: T${more}}\n`;
    const feedback =
      item('new', '') +
      item('applied', ', applied: 2026-10-05, how: H') +
      item('closed', ', applied: 2026-10-05, how: H, reported: 2026-10-08') +
      item('given', ', direction: given');
    assert.deepEqual(feedbackUse(logOf({ people, feedback }), today), {
      applied: { k: 2, n: 3 },
      reported: { k: 1, n: 2 },
    });
    assert.deepEqual(feedbackUse(logOf({}), today), { applied: undefined, reported: undefined });
  });

  it('counts the acts of a sponsor by front', () => {
    const contributions =
      act('a', '2026-05-01', 'endorse-stretch-role') +
      act('b', '2026-05-01', 'recommend-assignment') +
      act('c', '2026-05-01', 'make-visible');
    const feedback = '- {id: f, date: 2026-05-01, person: dana, text: T}\n';
    const log = logOf({ people, contributions, feedback });
    const [dana] = log.people;
    assert.ok(dana);
    assert.deepEqual(sponsorActs(log, dana, today), {
      core: { k: 1, n: 3 },
      fronts: { k: 2, n: 7 },
    });
  });
});
