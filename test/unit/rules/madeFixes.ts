import assert from 'node:assert/strict';

import { diagnose, type Diagnostic } from '../../../src/language/diagnostics';
import { quickFixes } from '../../../src/language/quickFix/quickFixes';
import type { QuickFix } from '../../../src/language/quickFix/quickFix';
import type { Rule } from '../../../src/rules/rule';
import { applySplice } from '../../../src/yaml/edit/splice';
import { readTexts } from '../yaml/example';

type Files = Readonly<Record<string, string>>;

/**
 * Makes every fix that a rule offers for what it finds in a log, each on its own: none is missing, a value that is
 * set settles the finding, and what is inserted to be typed in reads as YAML and brings no other error.
 *
 * @returns how many fixes were made.
 */
export function makeFixes(rule: Rule, files: Files, today: string): number {
  const reading = readTexts(files);
  const before = diagnose(reading, today);
  let made = 0;
  for (const diagnostic of before.filter(({ code }) => code === rule.code)) {
    const fixes = quickFixes(reading, diagnostic, today);
    const wanted = diagnostic.fixes.filter(({ fix }) => fix !== 'nearest');
    assert.ok(fixes.length >= wanted.length, `${diagnostic.message}: a fix is missing`);
    for (const fix of fixes) {
      made++;
      const after = filesAfter(fix, diagnostic, files);
      if (after !== undefined) settles(fix, diagnostic, diagnose(readTexts(after), today), before);
    }
  }
  return made;
}

/** `undefined` where the fix changes no text of a file. */
function filesAfter({ remedy }: QuickFix, { file }: Diagnostic, files: Files): Files | undefined {
  if (remedy.does !== 'edit') return undefined;
  const { splice, isSnippet } = remedy;
  const text = isSnippet ? typedInto(splice.text) : splice.text;
  return { ...files, [file]: applySplice(files[file] ?? '', { ...splice, text }) };
}

function settles(
  { title, remedy }: QuickFix,
  { code, message }: Diagnostic,
  after: readonly Diagnostic[],
  before: readonly Diagnostic[],
): void {
  const isSnippet = remedy.does === 'edit' && remedy.isSnippet;
  const known = new Set(before.map(one => one.message));
  const broken = after.filter(
    one => one.severity === 'error' && one.code !== 'CL005' && !known.has(one.message),
  );
  assert.deepEqual(
    broken.map(one => `${title}: ${one.message}`),
    [],
  );
  if (isSnippet) return;
  const still = after.some(one => one.code === code && one.message === message);
  assert.ok(!still, `${title}: the finding is still there`);
}

/** A snippet as it is when somebody accepts the first of what each place offers, and types a number elsewhere. */
function typedInto(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{?(\d+)\}?/g, '$1')
    .replace(/\\([\\$}])/g, '$1');
}
