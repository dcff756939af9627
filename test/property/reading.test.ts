import assert from 'node:assert/strict';

import fc from 'fast-check';

import { compose } from '../../src/yaml/read/compose';
import { refusal } from '../../src/yaml/read/guard';
import type { YamlNode } from '../../src/yaml/read/node';
import { readListFile, type ListFile } from '../../src/yaml/read/readFile';
import { keep, readKept, type KeptFile } from '../../src/yaml/read/keptFile';
import { splitItems } from '../../src/yaml/read/split';

import { Choices } from './choices';
import { randomLog } from './logText';
import { mutated } from './mutation';
import { check, decisions, otherCases, report } from './runs';

const values = [decisions(80), decisions(200), decisions(60)] as const;

/** A valid log, and in the other half of the cases one with a few bytes changed. */
function someText(data: Uint8Array, style: Uint8Array, choices: Choices) {
  const { kind, text } = randomLog(new Choices(data), new Choices(style));
  return { kind, text: choices.oneIn(2) ? mutated(text, choices) : text };
}

describe('cutting a list file by lines', () => {
  it('gives what composing the whole file gives', () => {
    const counts = { texts: 0, cut: 0, broken: 0 };
    check(
      fc.property(...values, (data, style, other) => {
        const { text } = someText(data, style, new Choices(other));
        const pieces = refusal(text) === undefined ? splitItems(text) : undefined;
        counts.texts++;
        if (!pieces) return;
        counts.cut++;
        const whole = compose(text);
        const parts = pieces.map(({ start, text: piece }) => compose(piece, start));
        const isBroken = parts.some(({ problems }) => problems.length > 0);
        if (isBroken || whole.problems.length > 0) {
          counts.broken++;
          assert.ok(isBroken, `only the whole has problems: ${JSON.stringify(text)}`);
          assert.ok(
            whole.problems.length > 0,
            `only the parts have problems: ${JSON.stringify(text)}`,
          );
        } else {
          const story = JSON.stringify(text);
          assert.ok(isEmpty(whole.root) || whole.root?.type === 'seq', story);
          const items = parts.flatMap(({ root }) => itemsOf(root));
          assert.deepEqual(
            items.map(item => trimmed(item, text)),
            itemsOf(whole.root).map(item => trimmed(item, text)),
            story,
          );
        }
      }),
      otherCases,
    );
    report(`${counts.texts} texts, ${counts.cut} cut by lines, ${counts.broken} of them broken`);
  });
});

function isEmpty(root: YamlNode | undefined): boolean {
  return root === undefined || (root.type === 'scalar' && root.plain && root.text.trim() === '');
}

function itemsOf(root: YamlNode | undefined): readonly (YamlNode | undefined)[] {
  return root?.type === 'seq' ? root.items : [];
}

/** A node whose block collections end with their last character, not with the space behind it. */
function trimmed(node: YamlNode | undefined, text: string): YamlNode | undefined {
  if (node === undefined || node.type === 'scalar') return node;
  const end = node.start + text.slice(node.start, node.end).trimEnd().length;
  if (node.type === 'seq') {
    return { ...node, end, items: node.items.map(item => trimmed(item, text)) };
  }
  const pairs = node.pairs.map(({ key, value }) => ({ key, value: trimmed(value, text) }));
  return { ...node, end, pairs };
}

describe('keeping a file between sessions', () => {
  it('gives what reading it afresh gives', () => {
    const counts = { texts: 0, kept: 0, entries: 0 };
    check(
      fc.property(...values, (data, style, other) => {
        const { kind, text } = someText(data, style, new Choices(other));
        const file = readListFile('x.yaml', kind, text);
        const kept = keep(file);
        counts.texts++;
        if (!kept) return;
        counts.kept++;
        const stored = JSON.parse(JSON.stringify(kept)) as KeptFile;
        const again = readKept('x.yaml', kind, text, stored);
        assert.deepEqual(again && whatItHolds(again), whatItHolds(file), JSON.stringify(text));
        counts.entries += kept.flatMap(item => item?.entries ?? []).length;
      }),
      otherCases,
    );
    report(`${counts.texts} texts, ${counts.kept} of them kept with ${counts.entries} entries`);
  });

  it('is not taken for another text', () => {
    const kept = keep(readListFile('x.yaml', 'wins', '- {id: a, title: A}\n- {id: b, title: B}\n'));
    assert.equal(kept?.length, 2);
    assert.equal(readKept('x.yaml', 'wins', '- {id: a, title: A}\n', kept), undefined);
    assert.equal(readKept('x.yaml', 'wins', '&a [{id: a, title: A}]\n', kept), undefined);
  });
});

/** All but the identity of items, and but for what a line of a problem leaves out. */
function whatItHolds({ items, ...file }: ListFile): unknown {
  return {
    ...file,
    items: items.map(({ start, item: { text, entries, problems, node } }) => ({
      start,
      text,
      node: node(),
      entries: entries.map(({ entry, ...head }) => {
        assert.ok(entry === undefined || entry.origin.file === file.path);
        return { ...head, entry: entry && { ...entry, origin: entry.origin.path } };
      }),
      problems: JSON.parse(JSON.stringify(problems)) as unknown,
    })),
  };
}

describe('reading a file again after a change', () => {
  it('gives what reading it afresh gives', () => {
    const counts = { texts: 0, reused: 0, items: 0 };
    check(
      fc.property(...values, (data, style, other) => {
        const choices = new Choices(other);
        const { kind, text } = someText(data, style, choices);
        const before = readListFile('a.yaml', kind, text);
        const after = mutated(text, choices);
        const again = readListFile('a.yaml', kind, after, before);
        assert.deepEqual(readingOf(again), readingOf(readListFile('a.yaml', kind, after)), after);
        assertOwnOrigins(again);
        const known = new Set(before.items.map(({ item }) => item));
        counts.texts++;
        counts.items += again.items.length;
        counts.reused += again.items.filter(({ item }) => known.has(item)).length;
      }),
      otherCases,
    );
    report(`${counts.texts} changes, ${counts.reused} of ${counts.items} items taken over`);
  });
});

function readingOf({ items, problems }: ListFile): unknown {
  const read = items.map(({ start, item: { text, entries, problems: own, node } }) => ({
    start,
    text,
    own,
    node: node(),
    entries: entries.map(({ entry, ...rest }) => ({
      ...rest,
      entry: entry && { ...entry, origin: entry.origin.path },
    })),
  }));
  return { read, problems };
}

/** An item is the identity of its entries, so no two may share one. */
function assertOwnOrigins({ items }: ListFile): void {
  assert.equal(new Set(items.map(({ item }) => item)).size, items.length);
  for (const { item } of items) {
    for (const { entry } of item.entries) assert.ok(!entry || entry.origin.source === item);
  }
}
