import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { addEntry } from '../../../src/yaml/edit/addEntry';
import { EditRefused } from '../../../src/yaml/edit/splice';
import { hasConflict, withoutMarkers } from '../../../src/yaml/read/conflictMarkers';
import { readListFile } from '../../../src/yaml/read/readFile';

import { readTexts } from './example';

const today = '2026-11-23';

const wins = [
  '- {id: a, date: 2026-01-02, title: First}',
  '<<<<<<< HEAD',
  '- {id: b, date: 2026-01-03, title: Mine}',
  '||||||| 1a2b3c',
  '- {id: old, date: 2026-01-03, title: Old}',
  '',
  '=======',
  '- {id: c, date: 2026-01-04, title: Yours}',
  '>>>>>>> laptop',
  '- {id: d, date: 2026-01-05, title: Last}',
  '',
].join('\n');

function conflictsOf(texts: Readonly<Record<string, string>>) {
  return diagnose(readTexts(texts), today).filter(({ code }) => code === 'CL007');
}

describe('a file in which git left conflict markers', () => {
  for (const [ends, text] of [
    ['LF', wins],
    ['CRLF', wins.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${wins.slice(wins.indexOf('<'))}`],
  ] as const) {
    it(`shows the entries of both sides and not those of their base, with ${ends}`, () => {
      const { log } = readTexts({ 'wins.yaml': text });
      const expected = ['a', 'b', 'c', 'd'].filter(id => text.includes(`id: ${id},`));
      assert.deepEqual(
        log.wins.map(({ id }) => id),
        expected,
      );
      const [found, ...others] = conflictsOf({ 'wins.yaml': text });
      assert.equal(others.length, 0);
      assert.equal(text.slice(found?.start, found?.end).replace('\uFEFF', ''), '<<<<<<< HEAD');
    });
  }

  it('offers to resolve it, once for each conflict', () => {
    const found = conflictsOf({ 'wins.yaml': wins + wins });
    assert.deepEqual(
      found.map(({ fixes }) => fixes),
      [1, 2].map(() => [{ fix: 'run', command: 'careerLog.resolveConflicts', given: {} }]),
    );
  });

  it('tells it of a file that is one mapping, and keeps the fields around it', () => {
    const profile = 'name: Noor\n<<<<<<< HEAD\nrole: A\n=======\nrole: B\n>>>>>>> x\nteam: T\n';
    const { log } = readTexts({ 'profile.yaml': profile });
    assert.equal(log.profile.name, 'Noor');
    assert.equal(conflictsOf({ 'profile.yaml': profile })[0]?.fixes.length, 1);
  });

  it('leaves the offsets of everything else as they are', () => {
    assert.equal(withoutMarkers(wins)?.text.length, wins.length);
    const { files } = readTexts({ 'wins.yaml': wins });
    const file = files.get('wins.yaml');
    assert.ok(file?.type === 'list');
    const last = file.items.at(-1);
    assert.equal(wins.slice(last?.start).trim(), '- {id: d, date: 2026-01-05, title: Last}');
  });

  it('is not edited, and the reason names the command', () => {
    const file = readListFile('wins.yaml', 'wins', wins);
    assert.throws(
      () => addEntry(file, { id: 'x', date: '2026-01-06', title: 'New' }),
      (error: unknown) =>
        error instanceof EditRefused &&
        error.message.includes('Resolve Log Conflicts') &&
        wins.startsWith('<<<<<<< HEAD', error.at.start),
    );
  });

  it('is none where the markers are text of an entry', () => {
    const story =
      '- id: a\n  date: 2026-01-02\n  title: A\n  story: |\n    <<<<<<< HEAD\n    =======\n    >>>>>>> x\n';
    assert.equal(hasConflict(story), false);
    assert.deepEqual(conflictsOf({ 'wins.yaml': story }), []);
  });
});
