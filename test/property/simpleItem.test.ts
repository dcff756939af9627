import assert from 'node:assert/strict';

import fc from 'fast-check';

import { compose } from '../../src/yaml/read/compose';
import { readSimpleItem } from '../../src/yaml/read/simple/simpleItem';

import { entryText } from './entryTexts';
import { cases, check, report } from './runs';

describe('the simple reader of entries', () => {
  it('gives up, or gives what the certain way gives, ranges included', () => {
    const counts = { texts: 0, simple: 0 };
    check(
      fc.property(entryText, text => {
        counts.texts++;
        const node = readSimpleItem(text);
        if (node === undefined) return;
        counts.simple++;
        const { root, problems } = compose(text);
        assert.deepEqual(problems, []);
        assert.deepEqual(root?.type === 'seq' ? root.items : root, [node]);
      }),
      cases,
    );
    report(`${counts.texts} texts, ${counts.simple} read the simple way`);
    assert.ok(counts.simple > counts.texts / 4, 'so few are simple that nothing is proved');
  });
});
