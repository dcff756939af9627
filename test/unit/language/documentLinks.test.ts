import assert from 'node:assert/strict';

import { linkTarget } from '../../../src/core/evidence/link';
import { documentLinks } from '../../../src/language/documentLinks';
import { readTexts } from '../yaml/example';

describe('the links of a file', () => {
  it('are its evidence and the other links of its fields', () => {
    const text =
      '- id: w\r\n  evidence:\r\n    - "docs/a.md#L10-L20"\r\n    - https://x.example/a?b#c\r\n  case_study: 1a2b3c4\r\n' +
      '- {id: v, title: docs/not-a-link.md, evidence: docs/b.md}\r\n';
    const file = readTexts({ 'wins.yaml': text }).files.get('wins.yaml');
    assert.deepEqual(
      file && documentLinks(file).map(({ start, end, target }) => [text.slice(start, end), target]),
      [
        ['docs/a.md#L10-L20', { type: 'path', path: 'docs/a.md', lines: { from: 10, to: 20 } }],
        ['https://x.example/a?b#c', { type: 'url', url: 'https://x.example/a?b#c' }],
        ['1a2b3c4', { type: 'commit', hash: '1a2b3c4' }],
        ['docs/b.md', { type: 'path', path: 'docs/b.md', lines: undefined }],
      ],
    );
  });

  it('stand in lists of mappings too', () => {
    const text =
      '- {id: a, measurements: [{date: 2026-11-01, value: 1, evidence: docs/a.md#L7}]}\n';
    const file = readTexts({ 'milestones.yaml': text }).files.get('milestones.yaml');
    assert.deepEqual(file && documentLinks(file).map(({ target }) => target), [
      { type: 'path', path: 'docs/a.md', lines: { from: 7, to: 7 } },
    ]);
  });

  it('never lead to other schemes, nor out of the workspace', () => {
    for (const text of [
      'file:///etc/passwd',
      'command:x',
      'javascript:x',
      '../x.md',
      'a/../../x',
      '/etc/x',
      'C:\\x',
    ]) {
      assert.equal(linkTarget(text), undefined, text);
    }
  });

  it('keep a path with a fragment that names no lines', () => {
    assert.deepEqual(linkTarget('docs/a.md#part'), {
      type: 'path',
      path: 'docs/a.md',
      lines: undefined,
    });
    assert.deepEqual(linkTarget('docs/a.md#L20-L10'), {
      type: 'path',
      path: 'docs/a.md',
      lines: { from: 20, to: 20 },
    });
  });
});
