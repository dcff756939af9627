import assert from 'node:assert/strict';

import { checkRule } from '../../../src/rules/catalogue';
import type { Fix } from '../../../src/rules/fix';
import type { Finding, Place, Rule } from '../../../src/rules/rule';
import { readTexts } from '../yaml/example';

import { makeFixes } from './madeFixes';

export const today = '2026-11-23';

/** The texts of the files of a log, by file name without its ending. */
export type Texts = Readonly<Record<string, string>>;

/**
 * What a rule should find in a log: by its place, the message and then the fixes, each as {@link showFix}
 * shows it; or the places only.
 */
export type Expected = Readonly<Record<string, readonly string[]>> | readonly string[];

/** What a log is about, the log, and what the rule finds in it. */
export type RuleCase = readonly [title: string, log: Texts, finds: Expected];

/** Holds a rule against logs, each read as of {@link today}. */
export function describeRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(`${rule.code} ${rule.name}`, () => {
    for (const [title, texts, expected] of cases) {
      it(title, () => {
        const found = findingsOf(rule, texts);
        if (isList(expected)) {
          assert.deepEqual(
            found.map(({ place }) => showPlace(place)),
            expected,
          );
        } else {
          assert.deepEqual(Object.fromEntries(found.map(showFinding)), expected);
        }
      });
    }

    const fixable = cases.filter(([, texts]) => findingsOf(rule, texts).some(offersFixes));
    if (fixable.length > 0) {
      it('offers fixes that can be made and settle it', () => {
        for (const [, texts] of fixable) assert.ok(makeFixes(rule, filesOf(texts), today) > 0);
      });
    }
  });
}

export function findingsOf(rule: Rule, texts: Texts): readonly Finding[] {
  const { log, ids } = readTexts(filesOf(texts));
  return checkRule(rule, { log, ids, today });
}

function filesOf(texts: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.yaml`, text]));
}

function offersFixes({ fixes = [] }: Finding): boolean {
  return fixes.some(({ fix }) => fix !== 'nearest');
}

function isList(expected: Expected): expected is readonly string[] {
  return Array.isArray(expected);
}

function showFinding({ place, message, fixes = [] }: Finding): readonly [string, string[]] {
  return [showPlace(place), [message, ...fixes.map(showFix)]];
}

/** `stream due` for a field of an entry, `in people` for the log as a whole. */
function showPlace(place: Place): string {
  switch (place.at) {
    case 'entry':
      return `${idOf(place.origin.source)}${place.origin.path && ` ${place.origin.path}`} ${place.field}`;
    case 'singleton':
      return `${place.kind} ${place.field}`;
    case 'log':
      return `in ${place.kind}`;
  }
}

/** The id of a top-level item, as written. */
function idOf(source: object): string {
  const text = 'text' in source ? String(source.text) : '';
  return /\bid: ([\w-]+)/.exec(text)?.[1] ?? '';
}

/** `set delivered 2026-11-23`, `write next`, `draftAsk {"milestones":["stream"]}`. */
export function showFix(fix: Fix): string {
  switch (fix.fix) {
    case 'replace':
      return `replace ${fix.text}`;
    case 'nearest':
      return 'nearest';
    case 'set':
      return `set ${fix.field} ${fix.value}`;
    case 'write':
      return `write ${fix.field}`;
    case 'create':
      return `create ${fix.kind} ${fix.id}`;
    case 'rename':
      return `rename ${fix.path}`;
    case 'run':
      return `${fix.command.replace('careerLog.', '')} ${JSON.stringify(fix.given)}`;
  }
}
