import assert from 'node:assert/strict';

import { readConflict } from '../../../../src/yaml/merge/conflict';
import { hasConflict } from '../../../../src/yaml/read/conflictMarkers';

const head = '# wins\n';
const mine = '- id: a\n';
const yours = '- id: b\n';
const old = '- id: z\n';
const tail = '- id: t\n';
const merge = `${head}<<<<<<< HEAD\n${mine}=======\n${yours}>>>>>>> topic\n${tail}`;
const diff3 = `${head}<<<<<<< HEAD\n${mine}||||||| 1a2b3c\n${old}=======\n${yours}>>>>>>> topic\n${tail}`;

describe('reading a conflict', () => {
  it('gives the whole text of each side, and the names of the sides', () => {
    assert.deepEqual(readConflict(merge), {
      ours: head + mine + tail,
      theirs: head + yours + tail,
      base: undefined,
      baseLines: new Set(),
      names: { ours: 'HEAD', theirs: 'topic' },
    });
  });

  it('takes the base from the markers, or better from git', () => {
    assert.equal(readConflict(diff3)?.base, head + old + tail);
    assert.deepEqual(readConflict(diff3)?.baseLines, new Set([old.trim()]));
    assert.deepEqual(
      [readConflict(diff3, { base: old })?.base, readConflict(diff3, { base: old })?.baseLines],
      [old, undefined],
    );
  });

  it('takes the sides that git keeps, unless somebody has begun to mend the text', () => {
    const stages = { base: old, ours: head + tail + mine, theirs: head + yours + tail };
    assert.equal(readConflict(diff3, stages)?.ours, stages.ours);
    const mended = diff3.replace(head, '# mended\n');
    assert.equal(readConflict(mended, stages)?.ours, `# mended\n${mine}${tail}`);
  });

  it('reads Windows line ends, several conflicts and empty sides', () => {
    const crlf = diff3.replaceAll('\n', '\r\n');
    assert.equal(readConflict(crlf)?.ours, (head + mine + tail).replaceAll('\n', '\r\n'));
    assert.equal(readConflict(merge + merge)?.theirs, (head + yours + tail).repeat(2));
    assert.equal(readConflict('<<<<<<< a\n=======\n- id: b\n>>>>>>> b\n')?.ours, '');
  });

  it('has no base when one conflict tells none, or when the base is in conflict itself', () => {
    assert.equal(readConflict(diff3 + merge)?.base, undefined);
    const crossed = `<<<<<<< a\n||||||| b\n<<<<<<<<< c\n- x\n=========\n- y\n>>>>>>>>> d\n=======\n>>>>>>> e\n`;
    assert.deepEqual([readConflict(crossed)?.ours, readConflict(crossed)?.base], ['', undefined]);
  });

  it('takes indented markers for text of an entry', () => {
    const text = '- id: a\n  notes: |\n    <<<<<<< HEAD\n    =======\n    >>>>>>> x\n';
    assert.equal(hasConflict(text), false);
    assert.equal(readConflict(text), undefined);
    assert.equal(hasConflict(merge), true);
  });

  const broken: Readonly<Record<string, string>> = {
    'no end': '<<<<<<< a\n- id: a\n=======\n- id: b\n',
    'no middle': '<<<<<<< a\n- id: a\n>>>>>>> b\n',
    'no beginning': '- id: a\n=======\n- id: b\n>>>>>>> b\n',
    'two beginnings': '<<<<<<< a\n<<<<<<< a\n=======\n>>>>>>> b\n',
    'two middles': '<<<<<<< a\n=======\n=======\n>>>>>>> b\n',
  };
  for (const [name, text] of Object.entries(broken)) {
    it(`does not guess where markers have ${name}`, () => {
      assert.equal(readConflict(text), undefined);
    });
  }
});
