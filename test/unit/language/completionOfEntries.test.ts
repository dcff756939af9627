import assert from 'node:assert/strict';

import { kinds } from '../../../src/core/schema/kinds';

import { at, chosen } from './completing';

describe('completion of whole entries', () => {
  it('writes an entry with a place for each value', () => {
    assert.equal(
      chosen('wins/2026.yaml', '- id: a\n  date: 2026-11-20\n  title: A\n\n|', 'win'),
      '- id: a\n  date: 2026-11-20\n  title: A\n\n' +
        '- id: ${1:2026-11-23-id}\n  date: ${2:2026-11-23}\n  title: ${3:title}',
    );
  });

  it('writes it behind a dash, in an indented list and in brackets', () => {
    assert.equal(
      chosen('people.yaml', '- |', 'person'),
      '- id: ${1:id}\n  name: ${2:name}\n  title: ${3:title}',
    );
    assert.equal(
      chosen('people.yaml', '  - id: a\n  |\n', 'person'),
      '  - id: a\n  - id: ${1:id}\n    name: ${2:name}\n    title: ${3:title}\n',
    );
    assert.equal(
      chosen('people.yaml', '[|]', 'person'),
      '[{id: ${1:id}, name: ${2:name}, title: ${3:title}}]',
    );
  });

  it('fills in what the name of the entry says', () => {
    assert.equal(
      chosen('people.yaml', '|', 'sponsor'),
      '- id: ${1:id}\n  name: ${2:name}\n  title: ${3:title}\n  roles:\n    - kind: ${4:sponsor}',
    );
  });

  it('leaves out what an entry in a meeting takes over', () => {
    assert.equal(
      chosen('meetings.yaml', '- with: lena\n  feedback:\n    - |\n', 'feedback'),
      '- with: lena\n  feedback:\n    - subject: ${1:work}\n      text: ${2:text}\n',
    );
  });

  it('offers one or more for every kind, with keys of the table only', () => {
    for (const [kind, { fields }] of Object.entries(kinds)) {
      const entries = at(`${kind}.yaml`, '|').filter(one => one.kind === 'entry');
      assert.ok(entries.length > 0, kind);
      for (const { detail } of entries) {
        const keys = detail.replace('new entry: ', '').split(', ');
        assert.deepEqual(
          keys.filter(key => !Object.hasOwn(fields, key)),
          [],
          kind,
        );
      }
    }
  });
});
