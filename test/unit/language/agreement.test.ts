import assert from 'node:assert/strict';

import { cursorAt } from '../../../src/language/cursor/cursorAt';
import { writtenEntries, writtenValues } from '../../../src/language/written';
import { readSample } from '../sampleLog';

describe('the cursor, in the sample log', () => {
  for (const [path, file] of readSample().files) {
    it(`agrees with YAML about every value of ${path}`, () => {
      const values = [...writtenEntries(file)].flatMap(entry => [...writtenValues(entry)]);
      assert.ok(values.length > 0);
      for (const value of values) {
        const { text } = file;
        const offset = value.start + 1;
        const cursor = cursorAt({ file: path, text, offset });
        assert.deepEqual([cursor?.entry.kind, cursor?.path], [value.entry.kind, value.path]);
      }
    });

    it(`agrees with YAML about every key of ${path}`, () => {
      for (const { kind, map, base } of writtenEntries(file)) {
        for (const { key } of map.pairs) {
          const cursor = cursorAt({ file: path, text: file.text, offset: key.end + base });
          assert.deepEqual(
            [cursor?.place, cursor?.entry.kind, cursor?.path],
            ['key', kind, key.text],
          );
        }
      }
    });
  }
});
