import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { isFormatUnknown } from '../../../src/yaml/read/readLog';

import { mistakesIn, readTexts } from './example';

const today = '2026-11-23';

const person = '- {id: lena, name: Lena, roles: [mentor]}\n';
const findings = (texts: Readonly<Record<string, string>>) => mistakesIn(texts, today);

describe('reading a log', () => {
  it('reads entries with their defaults, short forms and inherited values', () => {
    const { log } = readTexts({
      'people.yaml': person,
      'meetings/2026.yaml': [
        '- id: 2026-11-05-lena',
        '  date: 2026-11-05T15:30',
        '  with: lena',
        '  commitments:',
        '    - {what: Send the plan, due: 2026-11-19}',
        '',
      ].join('\n'),
    });
    assert.deepEqual(
      log.people[0]?.roles.map(({ kind, stage, capacity }) => ({ kind, stage, capacity })),
      [{ kind: 'mentor', stage: 'cultivation', capacity: 1 }],
    );
    const [promise] = log.commitments;
    assert.deepEqual(
      { ...promise, origin: undefined },
      {
        id: '2026-11-05-lena.commitments.1',
        what: 'Send the plan',
        person: 'lena',
        due: '2026-11-19',
        owner: 'me',
        made: '2026-11-05',
        renegotiated: [],
        meeting: '2026-11-05-lena',
        hasOwnId: false,
        origin: undefined,
      },
    );
  });

  it('tells of every required field that says nothing', () => {
    for (const [texts, expected] of [
      [{ 'goals.yaml': '- {id: a, title: ""}\n' }, 'goals.yaml CL001 title'],
      [{ 'meetings.yaml': '- {id: a, date: 2026-11-20, with: []}\n' }, 'meetings.yaml CL001 with'],
      [{ 'meetings.yaml': '- {id: a, date: 2026-11-20, with: [~]}\n' }, 'meetings.yaml CL001 with'],
      [
        {
          'milestones.yaml':
            '- {id: a, title: A, due: 2026-12-01, next: {what: "", due: 2026-12-01}}\n',
        },
        'milestones.yaml CL001 what',
      ],
    ] as const) {
      assert.deepEqual(findings(texts), [expected]);
    }
  });

  it('takes the source text of dates and texts, whatever YAML would make of them', () => {
    const { log } = readTexts({
      'wins.yaml':
        '- id: a\n  date: "2026-11-20"\n  title: 1.10\n- {id: b, date: 2026-11-20, title: yes}\n',
    });
    assert.deepEqual(
      log.wins.map(({ date, title }) => [date, title]),
      [
        ['2026-11-20', '1.10'],
        ['2026-11-20', 'yes'],
      ],
    );
  });

  it('reports each mistake at its exact place and keeps the other fields', () => {
    assert.deepEqual(
      findings({
        'people.yaml': '- id: lena\n  name: Lena\n  rolles: [mentor]\n  moved: 2026-02-30\n',
        'wins.yaml':
          '- id: a\n  date: 2026-11-20\n  title: x\n  impact: eficiency\n  witnesses: [lina]\n',
      }),
      [
        'people.yaml CL006 rolles',
        'people.yaml CL001 2026-02-30',
        'wins.yaml CL001 eficiency',
        'wins.yaml CL005 lina',
      ],
    );
  });

  it('reports a key that is written twice, known or not, and tells an unknown one once', () => {
    const text = '- {id: a, date: 2026-11-02, title: A, title: B, mood: x, mood: y}\n';
    assert.deepEqual(findings({ 'wins.yaml': text }), [
      'wins.yaml CL001 title',
      'wins.yaml CL006 mood',
      'wins.yaml CL001 mood',
    ]);
  });

  it('reports a missing field at the id, and leaves the entry out', () => {
    const texts = { 'wins.yaml': '- id: a\n  title: x\n- {id: b, date: 2026-11-20, title: y}\n' };
    assert.deepEqual(findings(texts), ['wins.yaml CL001 a']);
    const { log, unreadableEntries } = readTexts(texts);
    assert.deepEqual([log.wins.length, unreadableEntries], [1, 1]);
  });

  it('reports numbers that mean nothing, and reads the default instead', () => {
    for (const month of ['0', '13', '0.5', '-5', '100', '1e300']) {
      const texts = { 'settings.yaml': `fiscal_start: ${month}\n` };
      assert.deepEqual(findings(texts), [`settings.yaml CL001 ${month}`]);
      assert.equal(readTexts(texts).log.settings.fiscal_start, 1);
    }
    const settings = 'fiscal_start: 12\nformat: 1.5\nthresholds: {due_soon: -1, behind: 2}\n';
    assert.deepEqual(
      diagnose(readTexts({ 'settings.yaml': settings }), today).map(({ message }) => message),
      [
        '"1.5" is no whole number from 1 on.',
        '"-1" is no whole number from 0 on.',
        '"2" is no number from 0 to 1.',
      ],
    );
    const text = '- {id: a, title: A, effort: 7}\n- {id: b, title: B, effort: 1}\n';
    assert.deepEqual(findings({ 'opportunities.yaml': text }), ['opportunities.yaml CL001 7']);
  });

  it('marks what is missing at the end of a file at its last character', () => {
    const problems = readTexts({ 'profile.yaml': 'name: "Ada' }).files.get(
      'profile.yaml',
    )?.problems;
    assert.deepEqual(
      problems?.map(({ start, end }) => [start, end]),
      [[9, 10]],
    );
  });

  it('reports duplicate ids, wrong order and future dates', () => {
    assert.deepEqual(
      findings({
        'wins.yaml':
          '- {id: a, date: 2026-11-20, title: x}\n- {id: a, date: 2026-11-24, title: y, logged: 2026-11-21}\n',
      }),
      ['wins.yaml CL002 2026-11-24', 'wins.yaml CL003 2026-11-21', 'wins.yaml CL004 a'],
    );
  });

  it('lets no broken entry hide its neighbours', () => {
    const text = [
      '- {id: a, date: 2026-11-20, title: one}',
      '- id: b',
      '  title: "never closed',
      '- {id: c, date: 2026-11-20, title: three}',
      '',
    ].join('\n');
    const { log } = readTexts({ 'wins.yaml': text });
    assert.deepEqual(
      log.wins.map(({ id }) => id),
      ['a', 'c'],
    );
  });

  const anchored = '- {id: a, date: &day 2026-01-01, title: A}\n- {id: b, date: *day, title: B}\n';
  for (const [name, entry] of [
    ['a tag without meaning', '- {id: c, date: 2026-01-01, title: !mine C}\n'],
    ['a syntax error', '- {id: c, date: 2026-01-01, title: [}\n'],
  ] as const) {
    it(`follows aliases into other entries beside ${name}, which is told once`, () => {
      const texts = { 'wins.yaml': anchored + entry };
      const ids = readTexts(texts).log.wins.map(({ id }) => id);
      assert.deepEqual(ids.slice(0, 2), ['a', 'b']);
      const places = diagnose(readTexts(texts), today)
        .filter(({ code }) => code === 'CL007')
        .map(({ start, message }) => `${start} ${message}`);
      assert.ok(places.length > 0);
      assert.equal(new Set(places).size, places.length);
    });
  }

  it('follows aliases over a broken entry, unless that has names of its own', () => {
    const aliased = '- {id: d, date: *day, title: D}\n';
    for (const [broken, ids] of [
      ['- {id: c, date: 2026-01-01, title: [}\n', ['a', 'b', 'd']],
      ['- {id: c, date: &day 2026-01-02, title: [}\n', ['a', 'b']],
      ['- {id: c, date: *day, title: [}\n', ['a', 'b', 'd']],
      ['- id: c\n  title: "C\n', ['a', 'b', 'd']],
      ['- {id: c, date: *night, title: C}\n', ['a', 'b']],
      [
        '<<<<<<< ours\n=======\n- {id: c, date: 2026-01-01, title: C}\n>>>>>>> theirs\n',
        ['a', 'b', 'c', 'd'],
      ],
    ] as const) {
      const { log } = readTexts({ 'wins.yaml': anchored + broken + aliased });
      assert.deepEqual(
        log.wins.map(({ id }) => id),
        ids,
        broken,
      );
      for (const { date } of log.wins) assert.equal(date, '2026-01-01');
    }
  });

  it('follows an alias of a key, and one that stands as a key', () => {
    const { log } = readTexts({
      'goals.yaml': '- id: a\n  &t title: A\n  why: *t\n- id: &k outcome\n  title: B\n  *k : C\n',
    });
    assert.deepEqual(
      log.goals.map(({ id, why, outcome }) => [id, why, outcome]),
      [
        ['a', 'title', undefined],
        ['outcome', undefined, 'C'],
      ],
    );
  });

  it('tells of a key that is an alias of nothing, or of more than a word, once', () => {
    const goal = '- &g\n  id: a\n  title: A\n- id: b\n  title: B\n';
    assert.deepEqual(findings({ 'goals.yaml': `${goal}  *x : C\n` }), ['goals.yaml CL007 *x']);
    assert.deepEqual(findings({ 'goals.yaml': `${goal}  *g : C\n` }), ['goals.yaml CL007 *g']);
  });

  it('tells of a quote that is not closed where an escaped one ends its line', () => {
    for (const [opened, later] of [
      ["'''", "'x'"],
      ['"\\"', '"x"'],
    ] as const) {
      const text = `- &a {id: a, title: A}\n- id: b\n  values:\n    - ${opened}\n- {id: c, title: ${later}}\n`;
      const told = findings({ 'goals.yaml': text });
      assert.ok(told.includes(`goals.yaml CL007 ${opened}`), `${opened}: ${told.join(', ')}`);
    }
  });

  it('ends lines where YAML does, not at a separator that was pasted into a text', () => {
    const { log } = readTexts({
      'wins.yaml': '- {id: a, date: 2026-11-20, title: "one\u2028- two"}\n# note\r- no entry\n',
    });
    assert.deepEqual(
      log.wins.map(({ title }) => title),
      ['one\u2028- two'],
    );
  });

  it('reads flow lists and anchors the certain way', () => {
    const { log } = readTexts({
      'wins/2025.yaml':
        '[{id: a, date: 2025-01-01, title: x}, {id: b, date: 2025-01-02, title: y}]\n',
      'wins/2026.yaml':
        '- {id: c, date: &day 2026-01-01, title: z}\n- {id: d, date: *day, title: w}\n',
    });
    assert.deepEqual(
      log.wins.map(({ id, date }) => `${id} ${date}`),
      ['a 2025-01-01', 'b 2025-01-02', 'c 2026-01-01', 'd 2026-01-01'],
    );
  });

  it('reports files that are not read', () => {
    assert.deepEqual(findings({ 'winz.yaml': '- a\n', 'wins.yml': '- a\n' }), [
      'wins.yml CL008 -',
      'winz.yaml CL008 -',
    ]);
  });

  it('reports a list where a mapping stands, and the reverse', () => {
    assert.deepEqual(findings({ 'wins.yaml': 'wins: []\n', 'profile.yaml': '- a\n' }), [
      'profile.yaml CL007 - a',
      'wins.yaml CL007 wins: []',
    ]);
  });

  it('reports a kind of measure that is a name of the language it is written in', () => {
    const texts = {
      'milestones.yaml': '- {id: a, title: A, due: 2026-12-01, measure: {kind: constructor}}\n',
    };
    assert.deepEqual(findings(texts), ['milestones.yaml CL001 constructor']);
  });

  it('knows when the format of a log could not be read', () => {
    for (const [settings, isUnknown] of [
      ['', false],
      ['layout: yearly\n', false],
      ['format: 2\n', false],
      ['format:\n', false],
      ['format: "2"\n', true],
      ['format: 1\nformat: 2\n', true],
      ['layout: entry\nwords: "\n', true],
      ['- format: 2\n', true],
    ] as const) {
      assert.equal(isFormatUnknown(readTexts({ 'settings.yaml': settings })), isUnknown, settings);
    }
    assert.equal(isFormatUnknown(readTexts({})), false);
  });
});
