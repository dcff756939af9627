import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import type { ListFile } from '../../../src/yaml/read/readFile';

import { readTexts } from './example';

/** What is left of a file of goals: its ids, how many items are none, and each mistake as `code the text it stands at`. */
function goalsIn(text: string) {
  const reading = readTexts({ 'goals.yaml': text });
  return {
    ids: reading.log.goals.map(({ id }) => id),
    unreadable: reading.unreadableEntries,
    told: diagnose(reading, '2026-11-23')
      .filter(({ code }) => code < 'CL010')
      .map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
  };
}

function fileOf(text: string): ListFile {
  const file = readTexts({ 'goals.yaml': text }).files.get('goals.yaml');
  if (file?.type !== 'list') assert.fail();
  return file;
}

describe('a broken list in flow style', () => {
  for (const [name, text, ids, unreadable] of [
    [
      'text behind a quote',
      '[{id: a, title: A},\n {id: b, title: B, why: "x" y},\n {id: c, title: C}]\n',
      ['a', 'c'],
      1,
    ],
    [
      'a key of several words',
      '[{id: a, title: A}, {id: b, title: B, [x]: 1}, {id: c, title: C}]\n',
      ['a', 'c'],
      1,
    ],
    ['an alias of nothing', '[{id: a, title: A}, {id: b, title: B, why: *nope}]\n', ['a', 'b'], 0],
    ['a second document', '[{id: a, title: A}]\n---\n[{id: b, title: B}]\n', ['a'], 0],
    ['text behind it', '[{id: a, title: A}]\nfoo\n', ['a'], 0],
    [
      'a control character',
      '[{id: a, title: A}, {id: b, title: "B\u0008"}, {id: c, title: C}]\n',
      ['a', 'c'],
      1,
    ],
  ] as const) {
    it(`loses only the entry with ${name}`, () => {
      const found = goalsIn(text);
      assert.deepEqual(found.ids, ids);
      assert.equal(found.unreadable, unreadable);
      assert.ok(fileOf(text).problems.some(({ code }) => code === 'CL007'));
      assert.ok(!found.told.some(one => one.startsWith('CL001')), found.told.join(', '));
    });
  }
});

describe('a control character', () => {
  it('hides no other entry and is told where it stands', () => {
    for (const text of [
      '- {id: a, title: A}\n- {id: b, title: "B\u0008"}\n- {id: c, title: C}\n',
      '- id: a\n  title: A\n- id: b\n  title: B\n  why: |\n    x\n    \u0008\n- id: c\n  title: C\n',
      '- {id: a, title: &t A}\n- {id: b, title: "\u0008"}\n- {id: c, title: *t}\n',
    ]) {
      assert.deepEqual(goalsIn(text), { ids: ['a', 'c'], unreadable: 1, told: ['CL007 \u0008'] });
    }
  });

  it('hides all of a file that is one mapping, and is told where it stands', () => {
    const reading = readTexts({ 'profile.yaml': 'name: A\nrole: x\u0007\n' });
    assert.equal(reading.log.profile.name, undefined);
    const problems = reading.files.get('profile.yaml')?.problems;
    assert.deepEqual(
      problems?.map(({ start, end }) => [start, end]),
      [[15, 16]],
    );
  });

  it('makes a file binary where it is none at all', () => {
    const text = '- {id: a, title: A}\n- {id: b, title: "B\u0000"}\n';
    assert.deepEqual(goalsIn(text), { ids: [], unreadable: 0, told: ['CL007 -'] });
  });
});

describe('one mistake in a list', () => {
  const healthy = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
  const others = healthy.map(id => `- id: ${id}\n  title: ${id}\n  why: x\n`);

  for (const [name, text, ids] of [
    ['a stray line', `- id: a\n  title: A\nfoo\n${others.join('')}`, healthy],
    ['a tab', `- id: a\n\ttitle: A\n${others.join('')}`, healthy],
    ['a quote', `- id: a\n  title: "A\n${others.join('')}`, healthy],
    ['a stray line at the end', `${others.join('')}foo\n`, healthy.slice(0, -1)],
    ['a key before the list', `goals:\n${others.join('')}`, healthy],
    ['a second document', `${others.join('')}---\n- id: k\n  title: K\n`, ['k']],
  ] as const) {
    it(`is told of ${name}, and of nothing else`, () => {
      const found = goalsIn(text);
      assert.deepEqual(
        found.ids.filter(id => ids.some(one => one === id)),
        ids,
      );
      assert.deepEqual(
        found.told.filter(one => !one.startsWith('CL007')),
        [],
      );
      assert.ok(found.told.length > 0 && found.told.length <= 3, found.told.join('\n'));
      assert.equal(new Set(found.told).size, found.told.length);
    });
  }
});

describe('a comma that is missing in a list in flow style', () => {
  it('is told, and nothing as missing; what the parser says behind the list, once', () => {
    const { told } = goalsIn('[{id: a, title: A} {id: b, title: B}, {id: c, title: C}]\n');
    assert.ok(!told.some(one => one.startsWith('CL001')), told.join(', '));
    assert.ok(told.length <= 5, told.join(', '));
  });
});

describe('the mark of a mistake', () => {
  for (const [name, text, expected] of [
    ['a list', '- id: a\r\n  title:\r\n    - x\r\n    - y\r\n', ['CL001 - x']],
    ['a literal text', '- id: a\r\n  title: A\r\n  rank: |\r\n    5\r\n  why: x\r\n', ['CL001 |']],
    ['an empty item', '- id: a\n  title: A\n-\n', ['CL007 -']],
    ['an empty item at the end', '- id: a\r\n  title: A\r\n-', ['CL007 -']],
    ['a quote that nothing closes', '- id: a\r\n  title: "A\r\n\r\n', ['CL007 A']],
    ['a file that is no list', '\r\nhello\r\nyou\r\n', ['CL007 hello']],
    ['a quote over two lines', '- id: a\n  title: A\n  start: "2026\n    x"\n', ['CL001 "2026']],
  ] as const) {
    it(`stays on the first line of ${name}`, () => {
      assert.deepEqual(goalsIn(text).told, expected);
    });
  }

  it('stays on the first line of a file that is no mapping', () => {
    const reading = readTexts({ 'profile.yaml': '- a\r\n- b\r\n' });
    const problems = reading.files.get('profile.yaml')?.problems;
    assert.deepEqual(
      problems?.map(({ start, end }) => [start, end]),
      [[0, 3]],
    );
  });

  it('offers no word for a text over several lines, of which it marks only the first', () => {
    const fixes = (scalar: string) =>
      diagnose(
        readTexts({ 'wins.yaml': `- id: w\n  date: 2026-11-01\n  title: A\n  part: ${scalar}\n` }),
        '2026-11-23',
      )
        .filter(({ code }) => code === 'CL001')
        .flatMap(one => one.fixes.map(({ fix }) => fix));
    assert.deepEqual(fixes('laed'), ['replace']);
    assert.deepEqual(fixes('|-\n    laed'), ['nearest']);
  });
});
