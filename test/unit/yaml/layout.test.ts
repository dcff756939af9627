import assert from 'node:assert/strict';

import type { Kind, Settings } from '../../../src/core/schema/kinds';
import { placement } from '../../../src/yaml/edit/placement';
import { EditRefused } from '../../../src/yaml/edit/splice';
import { readListFile } from '../../../src/yaml/read/readFile';
import { removeEntry } from '../../../src/yaml/edit/removeEntry';

import { readTexts } from './example';
import { added, removed, updated, type Texts } from './logTexts';

type Layout = Settings['layout'];

const day = '2026-11-20';
const win = { id: 'w', date: day, title: 'W' };
const written = '- id: w\n  date: 2026-11-20\n  title: W\n';

describe('where a new entry is written', () => {
  const cases: readonly (readonly [Layout, Kind, readonly string[], string])[] = [
    ['year', 'wins', [], 'wins/2026.yaml'],
    ['year', 'wins', ['wins.yaml'], 'wins.yaml'],
    ['year', 'wins', ['wins/all.yaml'], 'wins/all.yaml'],
    ['year', 'wins', ['wins/2025.yaml'], 'wins/2026.yaml'],
    ['year', 'wins', ['wins/2026.yaml'], 'wins/2026.yaml'],
    ['year', 'wins', ['wins.yaml', 'wins/2025.yaml'], 'wins/2026.yaml'],
    ['year', 'wins', ['wins/2026/a.yaml', 'wins/2026/b.yaml'], 'wins/2026.yaml'],
    ['year', 'goals', [], 'goals.yaml'],
    ['year', 'goals', ['goals/a.yaml', 'goals/b.yaml'], 'goals.yaml'],
    ['entry', 'wins', [], 'wins/2026/w.yaml'],
    ['entry', 'wins', ['wins.yaml'], 'wins/2026/w.yaml'],
    ['entry', 'wins', ['wins/2026.yaml'], 'wins/2026/w.yaml'],
    ['entry', 'meetings', ['meetings.yaml'], 'meetings/2026/w.yaml'],
    ['entry', 'contributions', [], 'contributions/2026/w.yaml'],
    ['entry', 'goals', [], 'goals.yaml'],
    ['entry', 'feedback', [], 'feedback.yaml'],
  ];
  for (const [layout, kind, existing, expected] of cases) {
    it(`is ${expected} for ${kind} in the layout ${layout}, beside ${existing.join(', ') || 'nothing'}`, () => {
      assert.equal(placement(kind, 'w', `${day}T15:30`, existing, layout), expected);
    });
  }

  it('is never a path made of an id or a date that the format refuses', () => {
    assert.deepEqual(
      [
        placement('wins', '../../w', day, [], 'entry'),
        placement('wins', 'w', '../..', [], 'entry'),
        placement('wins', 'w', undefined, [], 'entry'),
      ],
      ['wins/2026.yaml', 'wins.yaml', 'wins.yaml'],
    );
  });
});

describe('adding, changing and removing entries', () => {
  const other = '- {id: o, date: 2026-01-01, title: O}\n';
  const logs: Readonly<Record<string, Texts>> = {
    'a new log': {},
    'a log in one file': { 'wins.yaml': other },
    'a log by year': {
      'wins/2025.yaml': '- {id: p, date: 2025-01-01, title: P}\n',
      'wins/2026.yaml': other,
    },
    'a log by entry': {
      'wins/2026/o.yaml': other,
      'wins/2025/p.yaml': '- {id: p, date: 2025-01-01, title: P}\n',
    },
    'a mixed log': {
      'wins.yaml': other,
      'wins/2025.yaml': '',
      'wins/2025/p.yaml': '- {id: p, date: 2025-01-01, title: P}\n',
    },
  };
  for (const layout of ['year', 'entry'] as const) {
    for (const [name, texts] of Object.entries(logs)) {
      const before = { ...texts, 'settings.yaml': `layout: ${layout}\n` };
      const ids = idsOf(before);

      it(`works in ${name} with the layout ${layout}`, () => {
        const more = added(before, 'wins', win);
        assert.deepEqual(idsOf(more), [...ids, 'w'].sort());
        const changed = updated(more, 'wins', 'w', 'title', 'New');
        assert.equal(readTexts(changed).log.wins.find(({ id }) => id === 'w')?.title, 'New');
        const first = updated(changed, 'wins', 'w', 'date', '2027-01-01');
        assert.deepEqual(Object.keys(first), Object.keys(changed), 'an entry stays in its file');
        assert.deepEqual(removed(more, 'wins', 'w'), before);
      });
    }
  }

  it('gives each entry a file of its own, and takes an empty file away with its entry', () => {
    const entry = added({ 'settings.yaml': 'layout: entry\n' }, 'wins', win);
    assert.equal(entry['wins/2026/w.yaml'], written);
    assert.deepEqual(Object.keys(removed(entry, 'wins', 'w')), ['settings.yaml']);
  });

  it('keeps a file in which something is written beside the entry', () => {
    const texts = { 'wins/2026/w.yaml': `# to be told in June\n${written}` };
    assert.deepEqual(removed(texts, 'wins', 'w'), { 'wins/2026/w.yaml': '# to be told in June\n' });
  });
});

describe('removing an entry', () => {
  const a = '- {id: a, date: 2026-01-01, title: A}\n';
  const b = '- id: b   # mine\n  date: 2026-01-02\n  title: B\n  # deeper\n';
  const c = '- {id: c, date: 2026-01-03, title: C}\n';
  const cases: readonly (readonly [string, string, string])[] = [
    ['from the middle', a + b + c, a + c],
    ['from the end', a + b, a],
    ['from the end without a line end', a + b.trimEnd(), a],
    ['from the beginning, below its comment', `# wins\n${b}${c}`, `# wins\n${c}`],
    ['with one of the gaps around it', `${a}\n${b}\n${c}`, `${a}\n${c}`],
    ['with the gap before it at the end', `${a}\n${b}`, a],
    ['but not the comments around it', `${a}# one\n${b}# two\n${c}`, `${a}# one\n# two\n${c}`],
    [
      'with Windows line ends',
      (a + b + c).replaceAll('\n', '\r\n'),
      (a + c).replaceAll('\n', '\r\n'),
    ],
    [
      'from an indented list',
      `  ${a}  - id: b\n    date: 2026-01-02\n    title: B\n  ${c}`,
      `  ${a}  ${c}`,
    ],
    [
      'from a list in brackets',
      '[{id: a, date: 2026-01-01, title: A}, {id: b, date: 2026-01-02, title: B}]\n',
      '[{id: a, date: 2026-01-01, title: A}]\n',
    ],
    [
      'beside anchors',
      `- {id: a, date: &d 2026-01-01, title: A}\n${b}- {id: c, date: *d, title: C}\n`,
      '- {id: a, date: &d 2026-01-01, title: A}\n- {id: c, date: *d, title: C}\n',
    ],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      assert.equal(removed({ 'wins.yaml': before }, 'wins', 'b')['wins.yaml'], after);
    });
  }

  const meeting = (promises: string) =>
    `- id: m\n  date: 2026-11-05\n  with: lena\n  commitments:${promises}\n  notes: Long\n`;
  it('takes it out of its meeting', () => {
    const one = '{what: One, due: 2026-11-19}';
    const block = {
      'meetings.yaml': meeting(
        `\n    - ${one}\n    - id: two\n      what: Two\n      due: 2026-11-19`,
      ),
    };
    assert.deepEqual(removed(block, 'commitments', 'two'), {
      'meetings.yaml': meeting(`\n    - ${one}`),
    });
    assert.deepEqual(removed(block, 'commitments', 'm.commitments.1'), {
      'meetings.yaml': meeting('\n    - id: two\n      what: Two\n      due: 2026-11-19'),
    });
    const only = { 'meetings.yaml': meeting(` [${one}]`) };
    assert.deepEqual(removed(only, 'commitments', 'm.commitments.1'), {
      'meetings.yaml': meeting('').replace('  commitments:\n', ''),
    });
  });

  it('refuses to take away what another entry refers to by an alias', () => {
    const text = `- {id: b, date: &d 2026-01-01, title: A}\n- {id: c, date: *d, title: C}\n`;
    assert.throws(() => removed({ 'wins.yaml': text }, 'wins', 'b'), EditRefused);
  });

  it('refuses an entry of another reading', () => {
    const [entry] = readTexts({ 'wins.yaml': a }).log.wins;
    assert.ok(entry);
    assert.throws(() => removeEntry(readListFile('wins.yaml', 'wins', a), entry), EditRefused);
  });
});

function idsOf(texts: Texts): readonly string[] {
  return readTexts(texts)
    .log.wins.map(({ id }) => id)
    .sort();
}
