import assert from 'node:assert/strict';

import type { Person } from '../../../../src/core/log/careerLog';
import { coverage } from '../../../../src/core/measures/coverage';
import { loss } from '../../../../src/core/measures/dropTest';
import {
  groupLosses,
  topicsLost,
  topicsWithoutMentor,
} from '../../../../src/core/measures/groupLoss';
import { expected, readSample } from '../../sampleLog';

const { today } = expected;
const { log } = readSample();
const coverages = coverage(log, today);

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function personWith(id: string): Person {
  const found = log.people.find(one => one.id === id);
  assert.ok(found, id);
  return found;
}

describe('the drop tests of the sample log', () => {
  it('find what goes with each person and group', () => {
    const lost = (id: string) => {
      const found = loss(coverages, one => one.id === id);
      return [ids(found.sponsorOf), ids(found.mentorOf), ids(found.everythingOf)];
    };
    const alone = ['settlement-standard'];
    assert.deepEqual(
      [lost('ines'), lost('tobias')],
      [
        [alone, [], alone],
        [[], [], []],
      ],
    );
    const mentored = ['recon-latency', 'on-call-handover'];
    assert.deepEqual(lost('henrik'), [[], mentored, ['on-call-handover']]);
    assert.deepEqual(
      groupLosses(coverages).map(({ kind, name, ...lost }) => [
        `${kind} ${name}`,
        ...[lost.sponsorOf, lost.mentorOf, lost.everythingOf].map(ids),
      ]),
      [
        ['domain data', [], mentored, ['on-call-handover']],
        ['domain infrastructure', alone, [], alone],
        ['layer director', alone, [], alone],
        ['layer lead', [], mentored, ['on-call-handover']],
      ],
    );
    const topics = (id: string) =>
      topicsLost(log, personWith(id), today).map(one => one.topic.topic);
    assert.deepEqual(topics('henrik'), ['technical-depth', 'resilience']);
    assert.deepEqual(topics('devika'), ['stakeholder-management', 'organisational-politics']);
    assert.deepEqual(topics('candace'), []);
    assert.deepEqual(topicsWithoutMentor(log, today), []);
  });
});
