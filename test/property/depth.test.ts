import assert from 'node:assert/strict';

import fc from 'fast-check';

import { compose, withoutMark } from '../../src/yaml/read/compose';
import { isDeeperThan, looksFlat } from '../../src/yaml/read/depth';
import { depthRefusal, refusal } from '../../src/yaml/read/guard';
import type { YamlNode } from '../../src/yaml/read/node';
import { splitBroken } from '../../src/yaml/read/split';

import { Choices } from './choices';
import { check, decisions, otherCases, report } from './runs';

/** The most brackets and indicators that pass the quick look. */
const most = 64 + 96;
/** A bracket that misses the comma before it is read as the value of a pair: two levels. The parser bears about 800. */
const mostNodes = 2 * 64 + 96;

/** What opens levels, closes them, or only seems to. */
const fragments = [
  '- ',
  '-\t',
  '-\n',
  '? ',
  'a: ',
  'a:\n',
  ': ',
  '"a":',
  "'a': ",
  '[',
  ']',
  '{',
  '}',
  '{a: ',
  '"]", ',
  "['}', ",
  '# ]\n',
  ' #',
  '"',
  "'",
  '|\n',
  '>-\n',
  ', ',
  '\n',
  '\r\n',
  ' ',
  '  ',
  '&a ',
  '!t ',
  'x',
  'x\n',
  '---\n',
  '\uFEFF',
];

/** Some fragments over and over, each line often deeper than the one before. */
function deepText(choices: Choices): string {
  let text = choices.pick('', '- ', '\uFEFF', '# x\n- a: ');
  let indent = 0;
  for (let part = 0; part < 12; part++) {
    const unit = choices.times(1 + choices.below(3), () => choices.pickFrom(fragments) ?? '');
    const isStair = choices.oneIn(3);
    for (let repeat = choices.below(60); repeat > 0; repeat--) {
      text += unit.join('');
      if (isStair) text += `\n${' '.repeat((indent += 1 + choices.below(4)))}`;
    }
  }
  return text;
}

describe('the guard against depth', () => {
  it('lets no text through that nests too deep for the parser', () => {
    const counts = { texts: 0, refused: 0, deepest: 0 };
    check(
      fc.property(decisions(60), numbers => {
        const text = deepText(new Choices(numbers));
        counts.texts++;
        const bare = withoutMark(text);
        if (looksFlat(bare)) assert.ok(!isDeeperThan(bare, most), JSON.stringify(text));
        if (refusal(text) !== undefined) {
          counts.refused++;
          return;
        }
        // An item may nest where its file is one long text, so each is asked about by itself too.
        const parts = [text, ...splitBroken(text).map(piece => piece.text)];
        const read = parts.filter(part => depthRefusal(part) === undefined);
        const depth = Math.max(...read.map(part => depthOf(compose(part).root)));
        counts.deepest = Math.max(counts.deepest, depth);
        assert.ok(depth <= mostNodes, `${depth} levels: ${JSON.stringify(text)}`);
      }),
      otherCases,
    );
    report(`${counts.texts} texts, ${counts.refused} refused, ${counts.deepest} levels at most`);
  });

  it('counts brackets on over dashes where a line that stands too far left has ended others by force', () => {
    for (const head of ['- x: [b,\n {a: \n', '- - x: [b,\n {a: \n', '  - [\n', '- x: [!<]> \n']) {
      for (const line of ['- {a: \n', '- [\n', '  - [\n', '[!<]> ']) {
        const text = head + line.repeat(300);
        const isDeep = isDeeperThan(text, most);
        assert.ok(!isDeep || refusal(text) !== undefined, JSON.stringify(head + line));
      }
    }
    const usual = '- id: a\n  title: "[infra] x"\n  themes: [\n    b,\n  ]\n';
    assert.equal(refusal(usual.repeat(1000)), undefined);
  });

  it('bears that a bracket behind a value, with no comma between, opens two levels', () => {
    const text = `- ${"a: 'b': ".repeat(22)}${'[x'.repeat(58)}`;
    assert.equal(refusal(text), undefined);
    const depth = depthOf(compose(text).root);
    assert.ok(depth > most && depth <= mostNodes, `${depth} levels`);
  });

  it('takes no offence at a long list on one line', () => {
    const entry = '{id: a, date: 2026-11-20, title: "x - y", themes: [a, b]}';
    assert.equal(refusal(`[${Array<string>(500).fill(entry).join(', ')}]\n`), undefined);
    assert.equal(refusal(`- id: a\n  title: "${'['.repeat(500)}"\n`), undefined);
    assert.equal(refusal(`# ${'[ '.repeat(500)}\n- id: a\n`), undefined);
  });
});

function depthOf(root: YamlNode | undefined): number {
  let deepest = 0;
  const open: (readonly [YamlNode | undefined, number])[] = [[root, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    if (node?.type === 'seq') for (const item of node.items) open.push([item, depth + 1]);
    if (node?.type === 'map') for (const { value } of node.pairs) open.push([value, depth + 1]);
  }
  return deepest;
}
