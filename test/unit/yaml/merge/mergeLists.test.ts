import assert from 'node:assert/strict';

import type { ValueType } from '../../../../src/core/schema/field';
import { kindNames, specOf } from '../../../../src/core/schema/kinds';
import { namingFields } from '../../../../src/yaml/merge/identity';

import { asked, merged, type Texts } from './mergeTexts';

/** Every list of mappings that the format has, as `kind.field`. */
function listsOfMappings(): readonly (readonly [string, ValueType])[] {
  const under = (path: string, type: ValueType): readonly (readonly [string, ValueType])[] => {
    switch (type.type) {
      case 'list':
        return [
          ...(type.of.type === 'record' ? [[path, type.of] as const] : []),
          ...under(path, type.of),
        ];
      case 'record':
        return Object.entries(type.fields).flatMap(([key, field]) =>
          under(`${path}.${key}`, field.type),
        );
      case 'variant':
        return Object.values(type.variants).flatMap(({ fields }) =>
          under(path, { type: 'record', fields }),
        );
      default:
        return [];
    }
  };
  return [...kindNames, 'profile' as const, 'settings' as const].flatMap(kind =>
    under(kind, { type: 'record', fields: specOf(kind).fields }),
  );
}

describe('merging lists', () => {
  it('knows the items of every list of mappings by a name', () => {
    const lists = listsOfMappings();
    assert.ok(lists.length > 15);
    assert.deepEqual(
      lists.filter(([, type]) => namingFields(type).length === 0).map(([path]) => path),
      [],
    );
  });

  const entry = (list: string) => `- id: x\n  ${list}\n`;
  const people = 'people.yaml';
  const meetings = 'meetings/2026.yaml';
  const cases: readonly (readonly [string, string, Texts, string])[] = [
    [
      'joins roles, and fields of the same role',
      people,
      {
        base: entry('roles: [{kind: mentor}]'),
        ours: entry('roles: [{kind: mentor, cadence: monthly}, sponsor]'),
        theirs: entry('roles: [{kind: mentor, anchor: 2026-01-01}, peer]'),
      },
      entry('roles: [{kind: mentor, cadence: monthly, anchor: 2026-01-01}, sponsor, peer]'),
    ],
    [
      'joins measurements by their date',
      'milestones.yaml',
      {
        base: entry('measurements:\n    - {date: 2026-01-01, value: 1}'),
        ours: entry(
          'measurements:\n    - {date: 2026-01-01, value: 1}\n    # half way\n    - {date: 2026-02-01, value: 2}',
        ),
        theirs: entry(
          'measurements:\n    - {date: 2026-01-01, value: 1.5}\n    - date: 2026-03-01\n      value: 3',
        ),
      },
      entry(
        'measurements:\n    - {date: 2026-01-01, value: 1.5}\n    # half way\n    - {date: 2026-02-01, value: 2}\n    - date: 2026-03-01\n      value: 3',
      ),
    ],
    [
      'joins topics and their mentors',
      'milestones.yaml',
      {
        base: entry('topics: [{topic: resilience, mentors: [ada]}]'),
        ours: entry('topics: [{topic: resilience, mentors: [ada, mira]}]'),
        theirs: entry('topics: [{topic: resilience, mentors: [ada, lena]}, {topic: other}]'),
      },
      entry('topics: [{topic: resilience, mentors: [ada, mira, lena]}, {topic: other}]'),
    ],
    [
      'joins single values and lists',
      meetings,
      {
        base: entry('with: lena'),
        ours: entry('with: [lena, dana]'),
        theirs: entry('with:\n    - lena\n    - mira  # late'),
      },
      entry('with:\n    - lena\n    - dana\n    - mira  # late'),
    ],
    [
      'takes items away',
      meetings,
      {
        base: entry('with: [a, b, c]'),
        ours: entry('with: [b, c]'),
        theirs: entry('with: [a, b]'),
      },
      entry('with: [b]'),
    ],
    [
      'empties a list',
      meetings,
      {
        base: entry('with:\n    - a\n    - b'),
        ours: entry('with:\n    - b'),
        theirs: entry('with:\n    - a'),
      },
      entry('with: []'),
    ],
    [
      'keeps text that both sides reworded differently',
      meetings,
      {
        base: entry('learned: []'),
        ours: entry('learned: [One]'),
        theirs: entry('learned: [Two]'),
      },
      entry('learned: [One, Two]'),
    ],
    [
      'merges entries inside a meeting',
      meetings,
      {
        base: entry('commitments:\n    - {what: Plan, due: 2026-11-19}'),
        ours: entry('commitments:\n    - {what: Plan, due: 2026-11-19, delivered: 2026-11-18}'),
        theirs: entry(
          'commitments:\n    - {what: Plan, due: 2026-11-19}\n    - what: Call\n      due: 2026-12-01',
        ),
      },
      entry(
        'commitments:\n    - {what: Plan, due: 2026-11-19, delivered: 2026-11-18}\n    - what: Call\n      due: 2026-12-01',
      ),
    ],
    [
      'ticks different steps of a checklist',
      'milestones.yaml',
      {
        base: entry('measure:\n    items:\n      - text: one\n      - two\n      - text: three'),
        ours: entry(
          'measure:\n    items:\n      - text: one\n        done: 2026-01-01\n      - two\n      - text: three',
        ),
        theirs: entry(
          'measure:\n    items:\n      - text: one\n      - {text: two, done: 2026-01-02}\n      - text: three',
        ),
      },
      entry(
        'measure:\n    items:\n      - text: one\n        done: 2026-01-01\n      - {text: two, done: 2026-01-02}\n      - text: three',
      ),
    ],
  ];
  for (const [name, path, texts, expected] of cases) {
    it(name, () => {
      assert.equal(merged(path, texts), expected);
    });
  }

  it('asks where both sides put something else in the place of an item', () => {
    const texts = {
      base: entry('with: [a]'),
      ours: entry('with: [b]'),
      theirs: entry('with: [c]'),
    };
    assert.deepEqual(asked(meetings, texts), ['x with: [b] | [c] | [a]']);
  });

  it('names the item in a question about one of its fields', () => {
    const role = (cadence: string) => entry(`roles: [{kind: mentor, cadence: ${cadence}}]`);
    const texts = { base: role('monthly'), ours: role('weekly'), theirs: role('yearly') };
    assert.deepEqual(asked(people, texts), ['x roles[mentor].cadence: weekly | yearly | monthly']);
    assert.equal(
      merged(people, texts, { 'people/x/roles[mentor].cadence': 'theirs' }),
      texts.theirs,
    );
  });

  it('asks about an item that one side removed and the other changed', () => {
    const texts = {
      base: entry('roles: [{kind: mentor}, peer]'),
      ours: entry('roles: [peer]'),
      theirs: entry('roles: [{kind: mentor, cadence: weekly}, peer]'),
    };
    assert.deepEqual(asked(people, texts), [
      'x roles[mentor]: - | {kind: mentor, cadence: weekly} | {kind: mentor}',
    ]);
  });

  describe('where a name stands more than once', () => {
    const milestones = 'milestones.yaml';
    const values = (...items: readonly string[]) =>
      entry(
        ['measurements:', ...items.map(item => `    - {date: 2026-05-01, ${item}}`)].join('\n'),
      );

    it('leaves a note with its value', () => {
      const texts = {
        base: values('value: 1'),
        ours: values('value: 7', 'value: 1'),
        theirs: values('value: 1, note: sick that day'),
      };
      const chosen = (side: 'ours' | 'theirs') =>
        merged(milestones, texts, { 'milestones/x/measurements[2026-05-01]': side });
      assert.deepEqual([chosen('ours'), chosen('theirs')], [texts.ours, texts.theirs]);
    });

    it('takes what only one side changed, in whatever order', () => {
      const texts = {
        base: values('value: 1', 'value: 2'),
        ours: values('value: 2', 'value: 1'),
        theirs: values('value: 1', 'value: 2, note: late', 'value: 3'),
      };
      assert.equal(
        merged(milestones, texts),
        values('value: 1', 'value: 2, note: late', 'value: 3'),
      );
    });

    it('takes what one side added to what both have', () => {
      const texts = {
        base: entry('title: X'),
        ours: entry('title: X') + values('value: 1', 'value: 2').replace('- id: x\n', ''),
        theirs: entry('title: X') + values('value: 1').replace('- id: x\n', ''),
      };
      assert.equal(merged(milestones, texts), texts.ours);
    });

    it('asks where both sides changed them differently', () => {
      const texts = {
        base: values('value: 1', 'value: 2'),
        ours: values('value: 1', 'value: 3'),
        theirs: values('value: 4', 'value: 2'),
      };
      const [first, ...more] = asked(milestones, texts);
      assert.deepEqual(more, []);
      assert.equal(
        first,
        'x measurements[2026-05-01]: ' +
          [
            [1, 3],
            [4, 2],
            [1, 2],
          ]
            .map(side => side.map(value => `{date: 2026-05-01, value: ${value}}`).join('\n'))
            .join(' | '),
      );
    });

    it('takes no text for the second one of a name', () => {
      const texts = {
        base: entry('with: [a, a, "a#2"]'),
        ours: entry('with: [a, a, "a#2", b]'),
        theirs: entry('with: [a, a, "a#2", c]'),
      };
      assert.equal(merged(meetings, texts), entry('with: [a, a, "a#2", b, c]'));
    });
  });
});
