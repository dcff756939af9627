import assert from 'node:assert/strict';

import type { Entry } from '../../../src/core/log/careerLog';
import { hasIndex, subjectOf } from '../../../src/yaml/edit/subject';

import { readTexts } from './example';

describe('what a change of a field is about', () => {
  const { log } = readTexts({
    'people.yaml':
      '- {id: lena, name: Lena, roles: [{kind: sponsr}, mentor], forums: board, agreement: {minutes: 30}}\n',
  });
  const [lena] = log.people as readonly Entry[];
  assert.ok(lena);

  it('is the field where no list stands on the way', () => {
    assert.equal(subjectOf(lena, 'name'), 'Lena');
    assert.equal(subjectOf(lena, 'agreement.minutes'), 30);
    assert.equal(subjectOf(lena, 'agreement.mode.of'), undefined);
  });

  it('is the item as it is counted in the file, where one before it could not be read', () => {
    const { roles } = log.people[0] ?? {};
    assert.deepEqual(subjectOf(lena, 'roles.1.snooze_until'), roles?.[0]);
    assert.equal(subjectOf(lena, 'roles.0.snooze_until'), undefined);
    assert.equal(subjectOf(lena, 'forums.0'), 'board');
  });

  it('tells a path through a list by its index', () => {
    assert.deepEqual(['roles.1.cadence', 'milestones.0', 'agreement.minutes'].map(hasIndex), [
      true,
      true,
      false,
    ]);
  });
});
