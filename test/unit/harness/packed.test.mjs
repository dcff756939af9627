import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { differences, expectedFiles, filesIn, warningsIn } from '../../harness/packed.mjs';

describe('the check of the package', () => {
  it('finds a warning among what vsce prints, in colour too', () => {
    const output =
      ' INFO  Files included:\n\u001b[43m WARNING \u001b[0m LICENSE not found\n DONE  Packaged: x\n';
    assert.deepEqual(warningsIn(output), ['WARNING  LICENSE not found']);
    assert.deepEqual(warningsIn(' DONE  Packaged: WARNING.vsix'), []);
  });

  it('wants what the manifest names', () => {
    const files = expectedFiles({
      main: './dist/extension.js',
      browser: './dist/web/extension.js',
      icon: 'media/icon.png',
      contributes: {
        viewsContainers: { activitybar: [{ icon: 'media/activity.svg' }] },
        yamlValidation: [{ url: './dist/schemas/wins.json' }],
      },
    });
    const named = ['dist/web/extension.js', 'media/activity.svg', 'dist/schemas/wins.json'];
    assert.deepEqual(
      named.filter(name => !files.includes(`extension/${name}`)),
      [],
    );
  });

  it('tells what is missing and what does not belong there', () => {
    assert.deepEqual(differences(['a', 'b'], ['b', 'c']), [
      'c is missing.',
      'a does not belong there.',
    ]);
    assert.deepEqual(differences(['a'], ['a']), []);
  });

  it('reads the names in an archive', () => {
    // An archive of two empty files, the first with a field and a remark of its own: only the directory is read.
    const entry = (/** @type {string} */ name, extra = '', remark = '') => {
      const header = Buffer.alloc(46);
      header.writeUInt32LE(0x02014b50);
      header.writeUInt16LE(name.length, 28);
      header.writeUInt16LE(extra.length, 30);
      header.writeUInt16LE(remark.length, 32);
      return Buffer.concat([header, Buffer.from(name + extra + remark)]);
    };
    const before = Buffer.from('contents');
    const directory = Buffer.concat([entry('extension/a.js', 'xx', 'remark'), entry('b.xml')]);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50);
    end.writeUInt16LE(2, 10);
    end.writeUInt32LE(before.length, 16);
    const zip = Buffer.concat([before, directory, end]);
    assert.deepEqual(filesIn(zip), ['extension/a.js', 'b.xml']);
    assert.throws(() => filesIn(before), /no ZIP archive/);
  });
});
