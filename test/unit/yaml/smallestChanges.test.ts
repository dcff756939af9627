import assert from 'node:assert/strict';

import type { Entry } from '../../../src/core/log/careerLog';
import type { Kind } from '../../../src/core/schema/kinds';
import { setField } from '../../../src/yaml/edit/setField';
import { smallestChanges } from '../../../src/yaml/edit/smallestChanges';
import { readEdited, readListFile, type ListFile } from '../../../src/yaml/read/readFile';

function entryOf({ items }: ListFile): Entry {
  const entry = items[0]?.item.entries[0]?.entry;
  assert.ok(entry);
  return entry;
}

/** A text with a field of its first entry set, by the smallest changes. */
function set(kind: Kind, text: string, path: string, value: unknown): string {
  const file = readListFile(`${kind}.yaml`, kind, text);
  const changes = smallestChanges(entryOf(file), kind, path, { change: 'set', value });
  return changes.reduce(
    (current, [part, change]) =>
      readEdited(current, setField(current, entryOf(current), kind, part, change)),
    file,
  ).text;
}

describe('setting a mapping or a list by its smallest changes', () => {
  it('keeps the comments and the unknown keys of a mapping', () => {
    const person = '- id: lena\n  name: Lena\n  agreement:\n    # we shook hands on it\n';
    const before =
      '    goals: [grow] # first\n    my_note: "never forget this"\n    mode: remote\n';
    assert.equal(
      set('people', person + before, 'agreement', { goals: ['grow'], minutes: 45, mode: 'remote' }),
      `${person}    goals: [grow] # first\n    minutes: 45\n    my_note: "never forget this"\n    mode: remote\n`,
    );
    assert.equal(
      set('people', person + before, 'agreement', { goals: ['grow'] }),
      `${person}    goals: [grow] # first\n    my_note: "never forget this"\n`,
    );
  });

  it('fills a part of an agenda beside what is written there', () => {
    const meeting =
      '- id: m\n  date: 2026-12-01\n  with: lena\n  agenda:\n    progress: [A] # tell B too\n';
    assert.equal(
      set('meetings', `${meeting}    mine: bring the slides\n`, 'agenda', {
        progress: ['A'],
        obstacles: ['late'],
        experiments: [],
      }),
      `${meeting}    obstacles: [late]\n    mine: bring the slides\n`,
    );
  });

  it('takes items out of a list and adds others with the comments of those that stay', () => {
    const goal = '- id: g\n  title: G\n  tradeoffs:\n';
    assert.equal(
      set('goals', `${goal}    - a # why\n    - b\n    - c # too\n`, 'tradeoffs', ['a', 'c', 'd']),
      `${goal}    - a # why\n    - c # too\n    - d\n`,
    );
    assert.equal(
      set('goals', `${goal}    - a\n    - b\n`, 'tradeoffs', ['b', 'a']),
      '- id: g\n  title: G\n  tradeoffs: [b, a]\n',
    );
  });

  it('changes nothing where all is as it should be', () => {
    const text = '- {id: g, title: G, tradeoffs: [ a,b ]}\n';
    assert.equal(set('goals', text, 'tradeoffs', ['a', 'b']), text);
  });
});
