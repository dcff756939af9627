import assert from 'node:assert/strict';

import { at, chosen, labels } from './completing';

describe('completion of keys', () => {
  it('offers what must be there first, and nothing that is there already', () => {
    assert.deepEqual(labels('meetings.yaml', '- id: a\n  |\n').slice(0, 4), [
      'date',
      'with',
      'kind',
      'status',
    ]);
    const [first, , third] = at('meetings.yaml', '- id: a\n  |\n');
    assert.deepEqual(
      [first?.detail, first?.doc],
      ['date, or date and time, required', 'Day, or day and local time.'],
    );
    assert.deepEqual(
      [third?.detail, third?.doc],
      ['word', 'Kind of meeting. When left out: check-in.'],
    );
  });

  it('does not offer a second end date', () => {
    const keys = labels('milestones.yaml', '- id: a\n  done: 2026-11-01\n  |\n');
    assert.ok(!keys.includes('dropped'));
    assert.ok(labels('milestones.yaml', '- id: a\n  |\n').includes('dropped'));
  });

  it('says which keys are private', () => {
    const notes = at('people.yaml', '- id: a\n  |\n').find(({ label }) => label === 'notes');
    assert.equal(notes?.doc, 'Notes. Private: it stands in no shareable document.');
  });

  const shapes: readonly (readonly [string, string, string, string, string])[] = [
    ['a value', 'milestones.yaml', '- id: a\n  du|\n', 'due', '- id: a\n  due: ${1}\n'],
    [
      'a list of references',
      'wins.yaml',
      '- id: a\n  |\n',
      'witnesses',
      '- id: a\n  witnesses: [${1}]\n',
    ],
    [
      'a list of texts',
      'meetings.yaml',
      '- id: a\n  |\n',
      'learned',
      '- id: a\n  learned:\n    - ${1}\n',
    ],
    [
      'a list of mappings',
      'people.yaml',
      '- id: a\n  |\n',
      'roles',
      '- id: a\n  roles:\n    - kind: ${1}\n',
    ],
    [
      'a list in the style of the file',
      'people.yaml',
      '- id: a\n  forums:\n  - council\n  |\n',
      'influence',
      '- id: a\n  forums:\n  - council\n  influence:\n  - goal: ${1}\n    kind: ${2}\n',
    ],
    [
      'a mapping in the style of the file',
      'wins.yaml',
      '- id: a\n  metric:\n      name: x\n- id: b\n  |\n',
      'metric',
      '- id: a\n  metric:\n      name: x\n- id: b\n  metric:\n      name: ${1}\n      value: ${2}\n',
    ],
    [
      'one of several forms',
      'milestones.yaml',
      '- id: a\n  |\n',
      'measure (number)',
      '- id: a\n  measure:\n    baseline: ${1}\n    target: ${2}\n',
    ],
    [
      'entries of another kind',
      'meetings.yaml',
      '- id: a\n  |\n',
      'commitments',
      '- id: a\n  commitments:\n    - what: ${1}\n      person: ${2}\n      due: ${3}\n',
    ],
    ['a value in braces', 'people.yaml', '- {id: a, |}\n', 'name', '- {id: a, name: ${1}}\n'],
    [
      'a mapping in braces',
      'milestones.yaml',
      '- {id: a, |}\n',
      'next',
      '- {id: a, next: {what: ${1}, due: ${2}}}\n',
    ],
    [
      'the line ends of the file',
      'meetings.yaml',
      '- id: a\r\n  |\r\n',
      'learned',
      '- id: a\r\n  learned:\r\n    - ${1}\r\n',
    ],
    [
      'only the key where a colon is',
      'milestones.yaml',
      '- id: a\n  ti|: x\n',
      'title',
      '- id: a\n  title: x\n',
    ],
    [
      'the first key behind its own',
      'wins.yaml',
      '- id: a\n  metric:|\n',
      'name',
      '- id: a\n  metric:\n    name: ${1}\n',
    ],
    [
      'the first key of an item',
      'people.yaml',
      '- roles:\n    - |\n',
      'stage',
      '- roles:\n    - stage: ${1}\n',
    ],
    [
      'a new item below the others',
      'people.yaml',
      '- roles:\n    - mentor\n    |\n',
      'kind',
      '- roles:\n    - mentor\n    - kind: ${1}\n',
    ],
    [
      'an item in brackets',
      'people.yaml',
      '- roles: [mentor, |]\n',
      'kind',
      '- roles: [mentor, {kind: ${1}}]\n',
    ],
    ['a key of a file that is one mapping', 'profile.yaml', 'na|', 'name', 'name: ${1}'],
    [
      'a key of the chosen form',
      'milestones.yaml',
      '- measure: {target: 3, |}\n',
      'unit',
      '- measure: {target: 3, unit: ${1}}\n',
    ],
  ];
  for (const [name, file, marked, label, expected] of shapes) {
    it(`writes ${name}`, () => {
      assert.equal(chosen(file, marked, label), expected);
    });
  }

  it('offers the keys of the chosen form of a measure only', () => {
    assert.deepEqual(labels('milestones.yaml', '- measure: {definition: x, |}\n'), ['kind']);
  });

  it('knows what an entry in a meeting takes over', () => {
    const promises = (people: string) =>
      at('meetings.yaml', `- id: a\n  with: ${people}\n  commitments:\n    - what: x\n      |\n`)
        .filter(({ detail }) => detail.endsWith('required'))
        .map(({ label }) => label);
    assert.deepEqual(promises('[lena]'), ['due']);
    assert.deepEqual(promises('[lena, tobias]'), ['person', 'due']);
  });
});
