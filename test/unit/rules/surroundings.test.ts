import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { linkedPaths } from '../../../src/rules/linkedPaths';
import { nothingKnown, type Surroundings } from '../../../src/rules/surroundings';
import { readTexts } from '../yaml/example';

import { today } from './ruleCases';

const reading = readTexts({
  'settings.yaml': 'format: 1\n',
  'wins.yaml':
    '- id: a\n  date: 2026-11-01\n  title: A\n  evidence: [docs/a.md#L3-L9, https://example.org/a.md, 1234567, docs/b.md]\n' +
    '  case_study: docs/c.md\n',
});

function found(code: string, surroundings: Partial<Surroundings>) {
  return diagnose(reading, today, { ...nothingKnown, ...surroundings })
    .filter(one => one.code === code)
    .map(({ file, start, end, message, fixes }) => ({
      marked: reading.files.get(file)?.text.slice(start, end),
      message,
      fixes,
    }));
}

describe('CL064 evidence-not-found', () => {
  it('tells of each path that leads to nothing, where it stands', () => {
    const marked = found('CL064', { missing: new Set(['docs/a.md', 'docs/c.md', 'other.md']) });
    assert.deepEqual(
      marked.map(one => one.marked),
      ['docs/a.md#L3-L9', 'docs/c.md'],
    );
    assert.equal(
      marked[0]?.message,
      'docs/a.md is not in the workspace. Correct the path, or keep a copy where it cannot get lost.',
    );
  });

  it('says nothing where nothing was looked at', () => {
    assert.deepEqual(found('CL064', {}), []);
  });

  it('asks for the paths that links name, and for nothing else', () => {
    assert.deepEqual([...linkedPaths(reading.log)].sort(), ['docs/a.md', 'docs/b.md', 'docs/c.md']);
  });
});

describe('CL099 log-could-be-published', () => {
  it('names the remote, once, and offers to keep the log out or to accept it', () => {
    assert.deepEqual(found('CL099', { publishedTo: 'origin' }), [
      {
        marked: 'format: 1',
        message:
          'Git would push this log to "origin" with the rest of the repository. Keep it out of git, or accept that others with access can read it.',
        fixes: [
          { fix: 'run', command: 'careerLog.keepOutOfGit', given: {} },
          { fix: 'run', command: 'careerLog.acceptGit', given: {} },
        ],
      },
    ]);
  });

  it('says nothing where git sends it nowhere', () => {
    assert.deepEqual(found('CL099', {}), []);
  });
});
