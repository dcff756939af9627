import assert from 'node:assert/strict';

import type { Kind } from '../../../src/core/schema/kinds';
import { addEntry } from '../../../src/yaml/edit/addEntry';
import type { FieldChange } from '../../../src/yaml/edit/fieldChange';
import { setField } from '../../../src/yaml/edit/setField';
import { applySplice } from '../../../src/yaml/edit/splice';
import { readListFile } from '../../../src/yaml/read/readFile';

/** A text with one more entry. */
export function added(text: string, values: object, kind: Kind = 'wins'): string {
  const file = readListFile(`${kind}.yaml`, kind, text);
  return applySplice(text, addEntry(file, { ...values }));
}

/** A text with one field of its first entry changed. */
export function changed(text: string, kind: Kind, key: string, change: FieldChange): string {
  const file = readListFile(`${kind}.yaml`, kind, text);
  const entry = file.items[0]?.item.entries[0]?.entry;
  assert.ok(entry);
  return applySplice(text, setField(file, entry, kind, key, change));
}
