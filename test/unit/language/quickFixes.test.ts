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
