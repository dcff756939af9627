import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import equal from 'fast-deep-equal';

import { readConflict, type Stages } from '../../../../src/yaml/merge/conflict';
import {
  mergeConflict,
  mergeSides,
  type MergeResult,
} from '../../../../src/yaml/merge/mergeConflict';
import type { Answers } from '../../../../src/yaml/merge/question';
import { readTexts } from '../example';
import { added, updated, type Texts } from '../logTexts';

import { randomBranches, type Branches } from './branches';
import { comparable, entriesOf, expectationOf, type Entries } from './expectation';
import { branchCommits, GitFolder } from './git';
import { Random } from './random';

const seed = 20_261_123;

describe('merging with git', () => {
  const folder = new GitFolder();
  after(() => folder.dispose());

  it('loses nothing where both branches append to the same file', function () {
    const random = new Random(seed);
    const counts = {
      merges: 0,
      conflicts: 0,
      questions: 0,
      'misplaced by git': 0,
      'asked more without a base': 0,
    };
    for (; counts.merges < 200; counts.merges++) {
      const branches = randomBranches(random);
      const style = random.pick(['--diff3', '--zdiff3', undefined]);
      const { text, isConflict } = mergeFile(folder, branches, style);
      const { base } = branches;
      counts.questions += checkSides(branches);
      counts['misplaced by git'] += isMisplaced(branches, text) ? 1 : 0;
      if (!isConflict) continue;
      counts.conflicts++;
      checkConflict(branches, text);
      checkMarkers(branches, text, { base });
      if (style) counts['asked more without a base'] += checkMarkedBase(branches, text);
    }
    assert.ok(counts.conflicts > 100 && counts.questions > 10, JSON.stringify(counts));
    tell(this.test, counts);
  });

  it('loses nothing in a repository', function () {
    const random = new Random(seed + 1);
    const counts = { merges: 0, conflicts: 0 };
    const cases = Array.from({ length: 40 }, () => randomBranches(random));
    const repository = repositoryOf(
      cases.map(({ path, base, ours, theirs }) => ({
        base: { [path]: base },
        ours: { [path]: ours },
        theirs: { [path]: theirs },
      })),
    );
    for (const branches of cases) {
      const index = counts.merges++;
      if (!repository.merge(`${index}-ours`, `${index}-theirs`).isConflict) continue;
      counts.conflicts++;
      const { path } = branches;
      const text = readFileSync(join(repository.path, path), 'utf8');
      const [base, ours, theirs] = repository.read([1, 2, 3].map(stage => `:${stage}:${path}`));
      assert.deepEqual({ ...branches, base, ours, theirs }, branches);
      checkConflict(branches, text);
    }
    repository.dispose();
    assert.ok(counts.conflicts > 20, JSON.stringify(counts));
    tell(this.test, counts);
  });

  it('has no conflict where each entry has a file of its own', function () {
    const random = new Random(seed + 2);
    const counts = { merges: 0, conflicts: 0 };
    const cases = Array.from({ length: 200 }, () => entryBranches(random));
    const repository = repositoryOf(cases);
    repository.mergeAll(cases.length).forEach((texts, index) => {
      counts.merges++;
      if (!texts) {
        counts.conflicts++;
        return;
      }
      const { ours, theirs, expected } = cases[index] ?? assert.fail();
      assert.deepEqual(winsOf(texts), expected);
      assert.deepEqual(new Set(Object.keys(texts)), new Set(Object.keys({ ...ours, ...theirs })));
    });
    repository.dispose();
    assert.equal(counts.conflicts, 0);
    tell(this.test, counts);
  });

  it('asks when both branches made a file for the same id', function () {
    const settings = { 'settings.yaml': 'layout: entry\n' };
    const win = { id: '2026-11-20-cut', date: '2026-11-20', title: 'Cut' };
    const repository = repositoryOf([
      {
        base: settings,
        ours: added(settings, 'wins', { ...win, story: 'One' }),
        theirs: added(settings, 'wins', { ...win, story: 'Two' }),
      },
    ]);
    assert.equal(repository.merge('0-ours', '0-theirs').isConflict, true);
    const path = 'wins/2026/2026-11-20-cut.yaml';
    const text = readFileSync(join(repository.path, path), 'utf8');
    const result = mergeConflict(path, text, {}, { base: '' });
    if (result.outcome !== 'questions') assert.fail(JSON.stringify(result));
    assert.deepEqual(
      result.questions.map(({ choices }) => choices),
      [['ours', 'theirs', 'both']],
    );
    repository.dispose();
  });
});

function tell(test: Mocha.Runnable | undefined, counts: Readonly<Record<string, number>>): void {
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  if (test) test.title += ` (${told.join(', ')})`;
}

/** As `git merge` merges one file, without a repository. */
function mergeFile(folder: GitFolder, branches: Branches, style: string | undefined) {
  for (const side of ['base', 'ours', 'theirs'] as const) {
    writeFileSync(join(folder.path, side), branches[side]);
  }
  const styles = style === undefined ? [] : [style];
  const { status, stdout, stderr } = folder.run([
    'merge-file',
    '-p',
    ...styles,
    'ours',
    'base',
    'theirs',
  ]);
  assert.ok(status >= 0 && status < 128, stderr);
  return { text: stdout, isConflict: status > 0 };
}

/** Merges the two sides, with both ways to answer; gives the number of questions. */
function checkSides(branches: Branches): number {
  return check(branches, answers => mergeSides(branches.path, branches, answers));
}

/** Merges what git left, with all that git knows: nothing may be different from {@link checkSides}. */
function checkConflict(branches: Branches, text: string): void {
  check(branches, answers => mergeConflict(branches.path, text, answers, branches));
}

/** Merges what stands in a text with markers. */
function checkMarkers(branches: Branches, text: string, stages: Stages): void {
  const { ours, theirs } = readConflict(text) ?? branches;
  check({ ...branches, ours, theirs }, answers => {
    return mergeConflict(branches.path, text, answers, stages);
  });
}

/**
 * Merges what stands in a text with markers that also tell the base. They do not tell enough of an entry
 * that stands partly between them, so more may be asked, but no question is left out. Gives the number
 * of questions more.
 */
function checkMarkedBase(branches: Branches, text: string): number {
  const sides = { ...branches, ...readConflict(text), base: branches.base };
  const { questions } = expectationOf(sides, 'ours');
  const result = mergeConflict(branches.path, text);
  const asked = result.outcome === 'questions' ? result.questions.map(({ key }) => key) : [];
  const isAsked = (key: string) =>
    asked.some(
      other => other === key || other.startsWith(`${key}/`) || key.startsWith(`${other}/`),
    );
  assert.deepEqual(
    questions.filter(key => !isAsked(key)),
    [],
    dump(sides),
  );
  if (equal(asked, questions)) checkMarkers(branches, text, {});
  return asked.length - questions.length;
}

function check(branches: Branches, merge: (answers: Answers) => MergeResult): number {
  const { questions, entries } = expectationOf(branches, 'ours');
  const first = merge({});
  const asked = first.outcome === 'questions' ? first.questions.map(({ key }) => key) : [];
  assert.deepEqual([...asked].sort(), [...questions].sort(), dump(branches));
  if (questions.length === 0) {
    checkEntries(branches, first, entries);
    return 0;
  }
  for (const side of ['ours', 'theirs'] as const) {
    const result = merge(Object.fromEntries(questions.map(key => [key, side])));
    checkEntries(branches, result, expectationOf(branches, side).entries);
  }
  return questions.length;
}

function checkEntries(branches: Branches, result: MergeResult, expected: Entries): void {
  if (result.outcome !== 'merged') assert.fail(JSON.stringify(result) + dump(branches));
  const actual = comparable(entriesOf(branches.kind, result.text));
  assert.deepEqual(actual, comparable(expected), dump(branches) + result.text);
}

/** Whether git has moved a line into another entry, where it saw no conflict. */
function isMisplaced(branches: Branches, text: string): boolean {
  const conflict = readConflict(text) ?? { ours: text, theirs: text };
  const intended = expectationOf(branches, 'ours').entries;
  const merged = expectationOf({ ...branches, ...conflict, base: branches.base }, 'ours').entries;
  return !equal(comparable(intended), comparable(merged));
}

function dump({ base, ours, theirs }: Branches): string {
  return Object.entries({ base, ours, theirs })
    .map(([name, content]) => `\n=== ${name}\n${content}`)
    .join('');
}

interface Trees {
  readonly base: Texts;
  readonly ours: Texts;
  readonly theirs: Texts;
}

/** A repository with the branches `0-ours`, `0-theirs`, `1-ours`, ... */
function repositoryOf(cases: readonly Trees[]): GitFolder {
  const repository = new GitFolder();
  repository.git(['init', '--quiet', '--initial-branch=main']);
  const stream = cases.map(({ base, ours, theirs }, index) =>
    branchCommits(String(index), { base, ours, theirs }),
  );
  repository.git(['fast-import', '--quiet'], stream.join(''));
  return repository;
}

/** Both branches add entries, and change entries of which the other one leaves the file alone. */
function entryBranches(random: Random): Trees & { readonly expected: unknown } {
  let base: Texts = { 'settings.yaml': 'layout: entry\n' };
  if (random.oneIn(2))
    base = { ...base, 'wins/2025.yaml': '- {id: old, date: 2025-01-01, title: Old}\n' };
  for (let index = 0; index < 4; index++) base = withWin(random, base, `base-${index}`);
  const side = (name: string, own: readonly string[]) => {
    let texts = base;
    for (let count = 1 + random.below(3); count > 0; count--) {
      texts = withWin(random, texts, `${name}-${count}`);
    }
    for (const id of own)
      texts = updated(texts, 'wins', id, 'title', `Changed ${random.below(1000)}`);
    return texts;
  };
  const [ours, theirs] = [side('ours', ['base-0', 'base-1']), side('theirs', ['base-2', 'base-3'])];
  const wins = {
    ...Object.fromEntries(winsOf(ours)),
    ...Object.fromEntries(changedWins(base, theirs)),
  };
  return { base, ours, theirs, expected: Object.entries(wins).sort(byName) };
}

function withWin(random: Random, texts: Texts, id: string): Texts {
  return added(texts, 'wins', {
    id,
    date: `202${5 + random.below(2)}-03-0${1 + random.below(9)}`,
    title: id,
  });
}

function winsOf(texts: Texts): readonly (readonly [string, string])[] {
  return readTexts(texts)
    .log.wins.map(({ id, date, title }) => [id, `${date} ${title}`] as const)
    .sort(byName);
}

function changedWins(before: Texts, after: Texts) {
  const known = new Map(winsOf(before));
  return winsOf(after).filter(([id, win]) => known.get(id) !== win);
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : Number(a > b);
}
