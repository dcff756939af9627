import assert from 'node:assert/strict';

import { readConflict } from '../../../../src/yaml/merge/conflict';
import { hasConflict } from '../../../../src/yaml/read/conflictMarkers';

/** Two branches that changed an entry each, and `z` both; git has merged the change in `a`. */
const base = [
  '- id: a',
  '  title: A',
  '- id: m',
  '  title: M',
  '- id: p',
  '  visibility: private',
  '- id: z',
  '  title: Z',
  '',
].join('\n');
const stages = {
  base,
  ours: base.replace('title: Z', 'title: Ours'),
  theirs: base.replace('title: A', 'title: Changed').replace('title: Z', 'title: Theirs'),
};
const hunk = '<<<<<<< HEAD\n  title: Ours\n=======\n  title: Theirs\n>>>>>>> topic\n';
const untouched = base.replace('title: A', 'title: Changed').replace('  title: Z\n', hunk);

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

  it('takes the sides that git keeps of a text that nobody has touched', () => {
    assert.deepEqual(readConflict(untouched, stages), {
      ...stages,
      baseLines: undefined,
      names: { ours: 'HEAD', theirs: 'topic' },
    });
    const crlf = readConflict(untouched.replaceAll('\n', '\r\n'), stages);
    assert.equal(crlf?.ours, stages.ours);
  });

  it('takes them also where both sides added the file', () => {
    const added = { ours: head + mine, theirs: head + yours };
    const text = `${head}<<<<<<< HEAD\n${mine}=======\n${yours}>>>>>>> topic\n`;
    assert.deepEqual(readConflict(text, added), {
      ...added,
      base: undefined,
      baseLines: new Set(),
      names: { ours: 'HEAD', theirs: 'topic' },
    });
  });

  const mended: Readonly<Record<string, string>> = {
    'a line is new': untouched.replace('title: M', 'title: Mended'),
    'a line of another entry is repeated': untouched.replace(
      'title: M\n',
      'title: M\n  visibility: private\n',
    ),
    'an entry is gone': untouched.replace('- id: m\n  title: M\n', ''),
    'an entry was moved': `- id: m\n  title: M\n${untouched.replace('- id: m\n  title: M\n', '')}`,
    'the change of theirs is taken back': untouched.replace('title: Changed', 'title: A'),
    'a side was changed': untouched.replace('title: Theirs', 'title: Theirs, mended'),
  };
  for (const [name, text] of Object.entries(mended)) {
    it(`takes the text as it stands where ${name}`, () => {
      const conflict = readConflict(text, stages);
      assert.equal(conflict?.ours, readConflict(text)?.ours);
      assert.equal(conflict?.theirs, readConflict(text)?.theirs);
      assert.equal(conflict?.base, base);
    });
  }

  it('does not bring back what was thrown away with a conflict', () => {
    const extra = '- id: extra\n  title: Extra\n';
    const more = {
      ...stages,
      ours: stages.ours.replace('title: M', 'title: N'),
      theirs: stages.theirs.replace('  title: M\n', `  title: O\n${extra}`),
    };
    const accepted = untouched.replace('title: M', 'title: N');
    assert.equal(readConflict(accepted, more)?.theirs.includes(extra), false);
  });
});
