import assert from 'node:assert/strict';

import type { Kind } from '../../../src/core/schema/kinds';
import type { FieldChange } from '../../../src/yaml/edit/fieldChange';
import { EditRefused } from '../../../src/yaml/edit/splice';

import { added, changed } from './edited';

const win = { id: 'b', date: '2026-11-20', title: 'Second' };
const block = '- id: a\n  date: 2026-11-19\n  title: First\n';

describe('adding an entry', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['to an empty file', '', '- id: b\n  date: 2026-11-20\n  title: Second\n'],
    ['after comments', '# wins\n', '# wins\n- id: b\n  date: 2026-11-20\n  title: Second\n'],
    ['after the last entry', block, `${block}- id: b\n  date: 2026-11-20\n  title: Second\n`],
    [
      'before a trailing comment',
      `${block}# the end\n`,
      `${block}- id: b\n  date: 2026-11-20\n  title: Second\n# the end\n`,
    ],
    [
      'with the line ends of the file',
      block.replaceAll('\n', '\r\n'),
      `${block}- id: b\n  date: 2026-11-20\n  title: Second\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'after a comment of the last entry, with the line ends of the file',
      '- id: a\r\n  date: 2026-11-19\r\n  title: First\r\n    # mine\r\n',
      '- id: a\r\n  date: 2026-11-19\r\n  title: First\r\n    # mine\r\n- id: b\r\n  date: 2026-11-20\r\n  title: Second\r\n',
    ],
    [
      'where the last line has no end',
      block.trimEnd(),
      `${block}- id: b\n  date: 2026-11-20\n  title: Second\n`,
    ],
    [
      'in an indented list',
      '  - id: a\n    date: 2026-11-19\n    title: First\n',
      '  - id: a\n    date: 2026-11-19\n    title: First\n  - id: b\n    date: 2026-11-20\n    title: Second\n',
    ],
    [
      'in a flow list',
      '[{id: a, date: 2026-11-19, title: First}]\n',
      '[{id: a, date: 2026-11-19, title: First}, {id: b, date: 2026-11-20, title: Second}]\n',
    ],
    [
      'in a flow list, behind an item that is a mere question mark',
      '[?]\n',
      '[? , {id: b, date: 2026-11-20, title: Second}]\n',
    ],
    ['in an empty flow list', '[]\n', '[{id: b, date: 2026-11-20, title: Second}]\n'],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      assert.equal(added(before, win), after);
    });
  }

  it('writes fields in the order of the format, leaves defaults out and quotes what must be', () => {
    const values = {
      title: 'yes',
      visibility: 'private',
      id: 'b',
      story: 'two\nlines: here',
      date: '2026-11-20',
      metric: { unit: '%', value: 9, name: 'miss rate' },
      evidence: ['docs/a.md#L10', 'https://x.example/1'],
    };
    assert.equal(
      added('', values),
      [
        '- id: b',
        '  date: 2026-11-20',
        '  title: "yes"',
        '  metric: {name: miss rate, value: 9, unit: "%"}',
        '  evidence: [docs/a.md#L10, https://x.example/1]',
        '  story: |-',
        '    two',
        '    lines: here',
        '',
      ].join('\n'),
    );
  });

  it('refuses a file with a syntax error and names the place', () => {
    const text = `${block}- id: "b\n`;
    assert.throws(
      () => added(text, win),
      (error: unknown) => error instanceof EditRefused && error.at.start >= block.length,
    );
  });
});

describe('changing a field', () => {
  const text = '- id: a   # mine\n  title:   "First"  # keep\n  due: 2026-12-01\n';

  it('replaces a value and nothing around it', () => {
    assert.equal(
      changed(text, 'milestones', 'title', { change: 'set', value: 'Next' }),
      '- id: a   # mine\n  title:   Next  # keep\n  due: 2026-12-01\n',
    );
  });

  it('adds a field after its neighbour in the format', () => {
    assert.equal(
      changed(text, 'milestones', 'done', { change: 'set', value: '2026-11-20' }),
      `${text}  done: 2026-11-20\n`,
    );
    assert.equal(
      changed(`${text}  done: 2026-11-20\n`, 'milestones', 'kind', {
        change: 'set',
        value: 'skill',
      }),
      `${text}  kind: skill\n  done: 2026-11-20\n`,
    );
  });

  it('removes a field with its line', () => {
    const done = `${text}  done: 2026-11-20\n`;
    assert.equal(changed(done, 'milestones', 'done', { change: 'remove' }), text);
  });

  it('appends to block, flow, single and absent lists', () => {
    const change: FieldChange = { change: 'append', value: { date: '2026-11-20', value: 3 } };
    const item = '{date: 2026-11-20, value: 3}';
    assert.equal(
      changed(text, 'milestones', 'measurements', change),
      `${text}  measurements: [${item}]\n`,
    );
    const blockList = `${text}  measurements:\n    - {date: 2026-10-01, value: 1}  # first\n`;
    assert.equal(
      changed(blockList, 'milestones', 'measurements', change),
      `${blockList}    - ${item}\n`,
    );
    const flowList = `${text}  measurements: [{date: 2026-10-01, value: 1}]\n`;
    assert.equal(
      changed(flowList, 'milestones', 'measurements', change),
      `${text}  measurements: [{date: 2026-10-01, value: 1}, ${item}]\n`,
    );
    assert.equal(
      changed('- {id: m, date: 2026-11-20, with: lena}\n', 'meetings', 'with', {
        change: 'append',
        value: 'dana',
      }),
      '- {id: m, date: 2026-11-20, with: [lena, dana]}\n',
    );
  });

  it('edits flow entries inside their braces', () => {
    const flow = '- {id: a, title: First, due: 2026-12-01}\n';
    assert.equal(
      changed(flow, 'milestones', 'done', { change: 'set', value: '2026-11-20' }),
      '- {id: a, title: First, due: 2026-12-01, done: 2026-11-20}\n',
    );
    assert.equal(
      changed(flow, 'milestones', 'due', { change: 'set', value: '2027-01-01' }),
      '- {id: a, title: First, due: 2027-01-01}\n',
    );
  });

  it('takes no colon of another field for that of a key that has none', () => {
    const bare = '- {id: e, name: n, title, domain: ab, seat: challenger}\n';
    const remove = { change: 'remove' } as const;
    const set = (value: string) => ({ change: 'set', value }) as const;
    for (const [key, change, after] of [
      ['domain', remove, '- {id: e, name: n, title, seat: challenger}\n'],
      ['title', remove, '- {id: e, name: n, domain: ab, seat: challenger}\n'],
      ['title', set('Lead'), '- {id: e, name: n, title: Lead, domain: ab, seat: challenger}\n'],
      [
        'org',
        set('outside'),
        '- {id: e, name: n, title, org: outside, domain: ab, seat: challenger}\n',
      ],
    ] as const) {
      assert.equal(changed(bare, 'people', key, change), after);
    }
    assert.equal(
      changed('- {id: e, name: n, title}\n- id: f\n', 'people', 'seat', set('peer')),
      '- {id: e, name: n, title, seat: peer}\n- id: f\n',
    );
  });

  it('fills a key that stands empty', () => {
    assert.equal(
      changed('- id: a\n  title: x\n  due: 2026-12-01\n  done:\n', 'milestones', 'done', {
        change: 'set',
        value: '2026-11-20',
      }),
      '- id: a\n  title: x\n  due: 2026-12-01\n  done: 2026-11-20\n',
    );
  });
});

describe('changing a field deeper in an entry', () => {
  const person = [
    '- id: lena',
    '  name: Lena',
    '  roles:   # both',
    '    - kind: mentor   # since forever',
    '      cadence: monthly',
    '    - {kind: sponsor}',
    '',
  ].join('\n');
  const checklist =
    '- id: m\n  title: M\n  due: 2026-12-01\n  measure:\n    kind: checklist\n    items:\n' +
    '      - text: one\n      # the hard one\n      - text: two  # really\n';
  const cases: readonly (readonly [string, Kind, string, string, FieldChange, string])[] = [
    [
      'adds a key to an item of a list',
      'people',
      person,
      'roles.0.snooze_until',
      { change: 'set', value: '2026-12-01' },
      person.replace('cadence: monthly\n', 'cadence: monthly\n      snooze_until: 2026-12-01\n'),
    ],
    [
      'adds a key to a flow item of a list',
      'people',
      person,
      'roles.1.cadence',
      { change: 'set', value: 'quarterly' },
      person.replace('{kind: sponsor}', '{kind: sponsor, cadence: quarterly}'),
    ],
    [
      'marks a step of a checklist, and keeps the comments',
      'milestones',
      checklist,
      'measure.items.1.done',
      { change: 'set', value: '2026-11-20' },
      `${checklist}        done: 2026-11-20\n`,
    ],
    [
      'removes an item of a block list',
      'people',
      person,
      'roles.0',
      { change: 'remove' },
      person.replace('    - kind: mentor   # since forever\n      cadence: monthly\n', ''),
    ],
    [
      'removes an item of a flow list',
      'meetings',
      '- {id: m, date: 2026-11-20, with: [lena, dana, ines]}\n',
      'with.0',
      { change: 'remove' },
      '- {id: m, date: 2026-11-20, with: [dana, ines]}\n',
    ],
    [
      'removes the key with the only item of a block list',
      'wins',
      '- id: a\n  date: 2026-11-20\n  title: A\n  themes:\n    - speed\n',
      'themes.0',
      { change: 'remove' },
      '- id: a\n  date: 2026-11-20\n  title: A\n',
    ],
    [
      'replaces an item of a list',
      'wins',
      '- id: a\n  date: 2026-11-20\n  title: A\n  themes:\n    - speed  # x\n    - care\n',
      'themes.0',
      { change: 'set', value: 'calm' },
      '- id: a\n  date: 2026-11-20\n  title: A\n  themes:\n    - calm  # x\n    - care\n',
    ],
    [
      'writes what is short in full where another field of it is set',
      'meetings',
      '- id: m\n  date: 2026-11-20\n  with: lena\n  questions:\n    - Who decides? # today\n    - How?\n',
      'questions.0.answer',
      { change: 'set', value: 'Dana' },
      '- id: m\n  date: 2026-11-20\n  with: lena\n  questions:\n' +
        '    - {text: Who decides?, answer: Dana} # today\n    - How?\n',
    ],
  ];
  for (const [name, kind, before, path, change, after] of cases) {
    it(name, () => {
      assert.equal(changed(before, kind, path, change), after);
    });
  }

  it('refuses a path that the format does not have', () => {
    assert.throws(
      () => changed(person, 'people', 'roles.0.colour', { change: 'remove' }),
      EditRefused,
    );
    assert.throws(
      () => changed(person, 'people', 'roles.7.cadence', { change: 'remove' }),
      EditRefused,
    );
    assert.throws(
      () => changed(person, 'people', 'roles.7', { change: 'set', value: 'mentor' }),
      EditRefused,
    );
  });
});
