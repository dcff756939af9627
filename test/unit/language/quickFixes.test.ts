import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import type { QuickFix } from '../../../src/language/quickFix/quickFix';
import { quickFixes } from '../../../src/language/quickFix/quickFixes';
import { applySplice } from '../../../src/yaml/edit/splice';
import { today } from '../rules/ruleCases';
import { readTexts } from '../yaml/example';

type Texts = Readonly<Record<string, string>>;

/** The fixes of the only finding of a code. */
function fixesOf(code: string, texts: Texts): readonly QuickFix[] {
  const reading = readTexts(texts);
  const [diagnostic, ...others] = diagnose(reading, today).filter(one => one.code === code);
  assert.ok(diagnostic, `${code} is found`);
  assert.equal(others.length, 0, `${code} is found once`);
  return quickFixes(reading, diagnostic, today);
}

/** What a fix does to a file, as its text afterwards or in words. */
function after({ remedy }: QuickFix, text: string): string {
  switch (remedy.does) {
    case 'edit':
      return applySplice(text, remedy.splice);
    case 'select':
      return `selects ${text.slice(remedy.span.start, remedy.span.end)}`;
    case 'rename':
      return `renames to ${remedy.to}`;
    case 'create':
      return `creates ${remedy.id} in ${remedy.kind}`;
    case 'run':
      return `runs ${remedy.run.command} ${JSON.stringify(remedy.run.given)}`;
  }
}

/** The rule and what is wrong, the file, its text, and the text after each fix by its title. */
type Case = readonly [
  title: string,
  file: string,
  text: string,
  fixed: Readonly<Record<string, string>>,
];

const people = '- {id: lena, name: Lena}\n';

const cases: readonly Case[] = [
  [
    'CL001 corrects a misspelt word',
    'wins.yaml',
    '- id: a\n  date: 2026-11-01\n  title: A # mine\n  impact: revenu # yes\n',
    {
      'Change to "revenue"':
        '- id: a\n  date: 2026-11-01\n  title: A # mine\n  impact: revenue # yes\n',
    },
  ],
  [
    'CL001 writes a date as it is read',
    'wins.yaml',
    '- {id: a, date: 2026/11/1, title: A}\n',
    { 'Change to "2026-11-01"': '- {id: a, date: 2026-11-01, title: A}\n' },
  ],
  [
    'CL001 writes a rhythm as it is read',
    'people.yaml',
    '- id: lena\n  name: Lena\n  roles:\n    - {kind: mentor, cadence: 2w}\n',
    {
      'Change to "every 2 weeks"':
        '- id: lena\n  name: Lena\n  roles:\n    - {kind: mentor, cadence: every 2 weeks}\n',
    },
  ],
  [
    'CL001 inserts a missing key with its place',
    'milestones.yaml',
    '- id: a\r\n  title: A\r\n',
    { 'Write "due"': '- id: a\r\n  title: A\r\n  due: ${1:2026-11-23}\r\n' },
  ],
  [
    'CL001 inserts a missing key where it is missing',
    'wins.yaml',
    '- id: a\n  date: 2026-11-01\n  title: A\n  metric: {name: p95, unit: ms}\n',
    {
      'Write "value"':
        '- id: a\n  date: 2026-11-01\n  title: A\n  metric: {name: p95, value: ${1}, unit: ms}\n',
    },
  ],
  [
    'CL001 inserts what an ask to protect needs',
    'asks.yaml',
    '- {id: a, to: lena, status: draft, behaviours: [protect]}\n',
    {
      'Write "friction"':
        '- {id: a, to: lena, status: draft, behaviours: [protect], friction: ${1}}\n',
    },
  ],
  [
    'CL002 sets a date to today',
    'wins.yaml',
    '- {id: a, date: 2027-01-01, title: A}\n',
    { 'Set "date" to 2026-11-23': '- {id: a, date: 2026-11-23, title: A}\n' },
  ],
  [
    'CL004 gives a free id',
    'wins.yaml',
    '- {id: a, date: 2026-11-01, title: A}\n- {id: a, date: 2026-11-02, title: B}\n',
    {
      'Set "id" to a-2':
        '- {id: a, date: 2026-11-01, title: A}\n- {id: a-2, date: 2026-11-02, title: B}\n',
    },
  ],
  [
    'CL005 corrects a near id, or creates the entry',
    'wins.yaml',
    '- {id: a, date: 2026-11-01, title: A, witnesses: [lenna]}\n',
    {
      'Change to "lena"': '- {id: a, date: 2026-11-01, title: A, witnesses: [lena]}\n',
      'Create "lenna" in people': 'creates lenna in people',
    },
  ],
  [
    'CL005 corrects an id in quotes',
    'wins.yaml',
    '- {id: a, date: 2026-11-01, title: A, witnesses: "lenna"}\n',
    {
      'Change to "lena"': '- {id: a, date: 2026-11-01, title: A, witnesses: lena}\n',
      'Create "lenna" in people': 'creates lenna in people',
    },
  ],
  [
    'CL005 offers no id that is far from what was written',
    'wins.yaml',
    '- {id: a, date: 2026-11-01, title: A, witnesses: [tobias]}\n',
    { 'Create "tobias" in people': 'creates tobias in people' },
  ],
  [
    'CL006 corrects a misspelt key',
    'wins.yaml',
    '- {id: a, date: 2026-11-01, title: A, impct: revenue}\n',
    { 'Change to "impact"': '- {id: a, date: 2026-11-01, title: A, impact: revenue}\n' },
  ],
  [
    'CL008 gives a file the ending that is read',
    'wins.yml',
    '- {id: a}\n',
    { 'Rename to wins.yaml': 'renames to wins.yaml' },
  ],
  [
    'CL008 gives a file the name of the nearest kind',
    'winz/2026.yaml',
    '- {id: a}\n',
    { 'Rename to wins/2026.yaml': 'renames to wins/2026.yaml' },
  ],
  [
    'CL008 takes the singular for the kind',
    'Win.yml',
    '',
    { 'Rename to wins.yaml': 'renames to wins.yaml' },
  ],
  ['CL008 gives a file no name that is taken', 'people.yml', '', {}],
  ['CL008 offers nothing for a name that is far from all', 'notes.yaml', '', {}],
  [
    'CL062 inserts the keys of a metric',
    'wins.yaml',
    '- id: a\n  date: 2026-11-01\n  title: A\n  check: 2026-11-20\n  story: Plain\n',
    {
      'Write "metric"':
        '- id: a\n  date: 2026-11-01\n  title: A\n  metric: {name: ${1}, value: ${2}\\}\n  check: 2026-11-20\n  story: Plain\n',
    },
  ],
];

describe('quick fixes', () => {
  for (const [title, file, text, fixed] of cases) {
    it(title, () => {
      const texts = { 'people.yaml': people, [file]: text };
      const found = fixesOf(title.slice(0, 5), texts);
      assert.deepEqual(Object.fromEntries(found.map(fix => [fix.title, after(fix, text)])), fixed);
    });
  }

  const written = {
    cadence: ['people.yaml', '- {id: a, name: A, roles: [{kind: mentor, cadence: #}]}\n'],
    date: ['wins.yaml', '- {id: a, title: A, date: #}\n'],
    when: ['meetings.yaml', '- id: a\n  with: lena\n  date: # # about\n'],
  } as const;

  const readings: readonly (readonly [
    field: keyof typeof written,
    value: string,
    offered: readonly string[],
  ])[] = [
    ['cadence', 'Monthly', ['monthly']],
    ['cadence', 'wekly', ['weekly']],
    ['cadence', 'fortnightly', ['every 2 weeks']],
    ['cadence', 'half-yearly', ['every 6 months']],
    ['cadence', 'every3weeks', ['every 3 weeks']],
    ['cadence', 'every-3-weeks', ['every 3 weeks']],
    ['cadence', 'Every  3  Weeks', ['every 3 weeks']],
    ['cadence', 'evry 3 week', ['every 3 weeks']],
    ['cadence', 'every six weeks', ['every 6 weeks']],
    ['cadence', 'every other month', ['every 2 months']],
    ['cadence', '3m', ['every 3 months']],
    ['cadence', 'every 2 years', ['every 24 months']],
    ['cadence', 'every 3 years', ['every 36 months']],
    ['cadence', 'every 2 quarters', ['every 6 months']],
    ['cadence', 'every day', ['every 1 day']],
    ['cadence', 'every week', ['weekly']],
    ['cadence', 'every month', ['monthly']],
    ['cadence', 'every quarter', ['quarterly']],
    ['cadence', 'every year', ['yearly']],
    ['cadence', 'every 0 weeks', []],
    ['cadence', 'every 40 years', []],
    ['cadence', 'twice a week', []],
    ['cadence', 'biweekly', ['every 2 weeks', 'every 3 days']],
    ['cadence', 'bi-monthly', ['every 2 months', 'every 2 weeks']],
    ['date', '2026-11-20 15:30', ['2026-11-20']],
    ['date', '2026.11.2', ['2026-11-02']],
    ['date', '20 Nov 2026', ['2026-11-20']],
    ['date', '"November 20, 2026"', ['2026-11-20']],
    ['date', 'November 2026', []],
    ['date', '20 Nov', []],
    ['date', 'friday', []],
    ['date', '05/06/2026', []],
    ['date', '2026-02-30', []],
    ['when', '2026/11/20', ['2026-11-20']],
    ['when', '2026-11-20 15:30', ['2026-11-20T15:30']],
    ['when', '2026-11-20T3:30', ['2026-11-20T03:30']],
    ['when', '"2026-11-20T15:30:00"', ['2026-11-20T15:30']],
    ['when', '20 Nov 2026 15:30', ['2026-11-20T15:30']],
    ['when', '2026-11-20T15:30:00Z', []],
    ['when', '2026-11-20T25:30', []],
    ['when', '2026-02-30 15:30', []],
  ];

  for (const [field, value, offered] of readings) {
    it(`read ${value} as a ${field}`, () => {
      const [file, text] = written[field];
      const given = text.replace('#', value);
      const reading = readTexts({ 'people.yaml': people, [file]: given });
      const found = diagnose(reading, today).filter(({ code }) => code === 'CL001');
      const fixes = found.flatMap(one => quickFixes(reading, one, today));
      const edits = fixes.filter(({ remedy }) => remedy.does === 'edit' && !remedy.isSnippet);
      assert.deepEqual(
        edits.map(fix => after(fix, given)),
        offered.map(one => text.replace('#', one)),
      );
      assert.ok(edits.every(({ isPreferred }) => isPreferred === (offered.length === 1)));
    });
  }

  it('are not offered where the file cannot be edited with certainty', () => {
    const text = '- {id: a, date: 2027-01-01, title: A}\n- {id: b, date: 2026-11-01, title: "B}\n';
    const reading = readTexts({ 'wins.yaml': text });
    const found = diagnose(reading, today).filter(({ code }) => code === 'CL002');
    assert.equal(found.length, 1);
    assert.deepEqual(
      found.flatMap(one => quickFixes(reading, one, today)),
      [],
    );
  });
});
