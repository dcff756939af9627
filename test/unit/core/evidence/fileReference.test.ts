import assert from 'node:assert/strict';

import { fileReference, parseFileReference } from '../../../../src/core/evidence/fileReference';

describe('a file as evidence', () => {
  const written = [
    ['docs/a.md', 'docs/a.md', undefined],
    ['docs/a.md#L10', 'docs/a.md', { from: 10, to: 10 }],
    ['docs/a.md#L10-L20', 'docs/a.md', { from: 10, to: 20 }],
    ['src/C#/a b.cs#L3-L4', 'src/C#/a b.cs', { from: 3, to: 4 }],
  ] as const;

  it('is written with its lines, and read as it was written', () => {
    for (const [text, path, lines] of written) {
      assert.equal(fileReference({ path, lines }), text);
      assert.deepEqual(parseFileReference(text), { path, lines });
    }
  });

  it('is read in other ways to write its lines, too', () => {
    assert.deepEqual(parseFileReference('a.md#L4-6'), { path: 'a.md', lines: { from: 4, to: 6 } });
    assert.deepEqual(parseFileReference('a.md#L6-L4').lines, { from: 6, to: 6 });
    assert.deepEqual(parseFileReference('a.md#why'), { path: 'a.md', lines: undefined });
  });

  it('is not written where it would be read as another file', () => {
    assert.equal(fileReference({ path: 'src/C#/a.cs', lines: undefined }), undefined);
  });
});
