import assert from 'node:assert/strict';

import { compose } from '../../../src/yaml/read/compose';
import type { YamlNode } from '../../../src/yaml/read/node';
import { readSimpleItem } from '../../../src/yaml/read/simple/simpleItem';

/** The certain reading of a text that holds one item; `undefined` where it is no YAML or holds more. */
function certain(text: string): YamlNode | undefined {
  const { root, problems } = compose(text);
  const [item, ...others] = root?.type === 'seq' ? root.items : [];
  return problems.length === 0 && others.length === 0 ? item : undefined;
}

describe('the simple reader of entries', () => {
  const everyday: Readonly<Record<string, string>> = {
    'plain text over several lines':
      '- title: cut p95\n    of ingest\n\n    by 40 %\n  part: lead\n',
    'folded and literal blocks':
      '- story: >-\n    one\n      deeper\n\n    two\n  task: |\n    x\n\n  date: 1\n',
    'flow style on one line':
      '- metric: {name: p95, value: 1.5, tags: [a, "b\\n"]}\n  evidence: []\n',
    'lists in both indentations': '- a:\n  - x\n  - y\n  b:\n    - k: 1\n      l: 2\n    - z\n',
    'quotes and what would mean something without': `- a: "it: is # so"\n  b: 'don''t'\n  c: x#y:z\n`,
    'comments and blank lines': '# before\n- a: 1 # behind\n\n  # between\n  b: 2\n\n# after\n',
    'empty values': '- a:\n  b: ~\n  c:\n',
    'line ends of Windows': '- a: |\r\n    x\r\n    y\r\n  b: p\r\n    q\r\n',
    'no line end at the end': '- a: 1\n  b: >\n    x',
  };
  for (const [name, text] of Object.entries(everyday)) {
    it(`reads ${name}`, () => {
      const node = readSimpleItem(text);
      assert.ok(node);
      assert.deepEqual(node, certain(text));
    });
  }

  it('gives up on what only the certain way can read', () => {
    const texts = [
      '- a: &x 1\n',
      '- a: *x\n',
      '- a: !t 1\n',
      '- ? a\n  : 1\n',
      '- "a": 1\n',
      '- a: "x\n    y"\n',
      '- a: [x,\n    y]\n',
      '- a: |2\n      x\n',
      '- a: x: y\n',
      '- a: [x\n',
      '- a: 1\n b: 2\n',
      '- a: 1\n- b: 2\n',
      'a: 1\n',
      '',
    ];
    assert.deepEqual(
      texts.filter(text => readSimpleItem(text) !== undefined),
      [],
    );
  });
});
