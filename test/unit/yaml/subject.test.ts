import assert from 'node:assert/strict';

import type { Entry } from '../../../src/core/log/careerLog';
import { hasIndex, haveSameSubject, valueAt } from '../../../src/yaml/edit/subject';

import { readTexts } from './example';

function person(fields: string): Entry {
  const [entry] = readTexts({ 'people.yaml': `- {id: lena, name: Lena, ${fields}}\n` }).log.people;
  assert.ok(entry);
  return entry;
}

describe('what a change of a field is about', () => {
  const lena = person('roles: [{kind: sponsr}, mentor], forums: board, agreement: {minutes: 30}');

  it('is found by its path, with items counted as in the file, also where one could not be read', () => {
    assert.equal(valueAt(lena, 'name'), 'Lena');
    assert.equal(valueAt(lena, 'agreement.minutes'), 30);
    assert.equal(valueAt(lena, 'agreement.mode.of'), undefined);
    assert.equal(valueAt(lena, 'roles.1.kind'), 'mentor');
    assert.equal(valueAt(lena, 'roles.0.kind'), undefined);
    assert.equal(valueAt(lena, 'forums.0'), 'board');
    assert.equal(valueAt(lena, 'forums.1'), undefined);
  });

  it('is the whole item where its path leads through a list', () => {
    const other = person('roles: [mentor, {kind: sponsor, cadence: weekly}]');
    const moved = person('roles: [sponsor, mentor]');
    assert.ok(!haveSameSubject(other, moved, 'roles.1.snooze_until'));
    assert.ok(haveSameSubject(lena, moved, 'roles.1.snooze_until'));
  });

  it('is the field itself where no list stands on the way', () => {
    assert.ok(haveSameSubject(lena, person('agreement: {minutes: 30}'), 'agreement'));
    assert.ok(!haveSameSubject(lena, person('agreement: {minutes: 45}'), 'agreement.minutes'));
  });

  it('tells a path through a list by its index', () => {
    assert.deepEqual(['roles.1.cadence', 'milestones.0', 'agreement.minutes'].map(hasIndex), [
      true,
      true,
      false,
    ]);
  });
});
