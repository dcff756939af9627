import assert from 'node:assert/strict';

import fc from 'fast-check';

import { applySplice, EditRefused, type Splice } from '../../src/yaml/edit/splice';
import { plain } from '../../src/yaml/decode/entry';
import { readListFile, type ListFile } from '../../src/yaml/read/readFile';
import { readSingletonFile } from '../../src/yaml/read/readSingleton';

import { Choices } from './choices';
import { isMap, type Data, type DataMap } from './logData';
import { randomLog } from './logText';
import { isSame, meanings, readElsewhere } from './meaning';
import { mutated } from './mutation';
import { edited, randomEdit, spliceOf, withItsKey, type RandomEdit } from './randomEdit';
import { check, decisions, otherCases, report } from './runs';

describe('editing a log after random changes of its bytes', () => {
  it('refuses what cannot be read, and else changes what is meant', () => {
    const counts = { texts: 0, edits: 0, refused: 0, unreadable: 0, compared: 0 };
    const values = [decisions(60), decisions(150), decisions(100)] as const;
    check(
      fc.property(...values, (data, style, edits) => {
        const choices = new Choices(edits);
        const { kind, text: clean } = randomLog(new Choices(data), new Choices(style));
        const text = mutated(clean, choices);
        readSingletonFile('profile.yaml', 'profile', text);
        const file = readListFile(`${kind}.yaml`, kind, text);
        const entries = file.items.map(dataOf);
        const edit = randomEdit(kind, entries, choices);
        const splice = attempt(edit, file);
        counts.texts++;
        if (splice === undefined) return;
        counts.edits++;
        if (splice === 'refused') counts.refused++;
        if (isUnreadable(file)) {
          counts.unreadable++;
          assert.equal(splice, 'refused', text);
        }
        if (splice !== 'refused') counts.compared += Number(checkEdit(file, edit, splice));
      }),
      otherCases,
    );
    report(
      `${counts.edits} edits of ${counts.texts} texts, ${counts.refused} refused, ${counts.unreadable} of them unreadable; ` +
        `${counts.compared} compared with another reader`,
    );
  });
});

function attempt(edit: RandomEdit, file: ListFile): Splice | 'refused' | undefined {
  try {
    return spliceOf(edit, file);
  } catch (error) {
    if (error instanceof EditRefused) return 'refused';
    throw error;
  }
}

function isUnreadable({ problems, items }: ListFile): boolean {
  return [...problems, ...items.flatMap(({ item }) => item.problems)].some(
    ({ code }) => code === 'CL007',
  );
}

/** The fields that were read of an entry, to choose an edit by. */
function dataOf({ item }: ListFile['items'][number]): DataMap {
  const entry = item.entries[0]?.entry;
  return entry ? (plain(entry) as DataMap) : {};
}

/** @returns false where the other reader does not take the text before, so that it cannot judge. */
function checkEdit(file: ListFile, edit: RandomEdit, splice: Splice): boolean {
  const after = applySplice(file.text, splice);
  const story = [edit, file.text, after].map(part => JSON.stringify(part)).join('\n');
  const again = readListFile(file.path, file.kind, after);
  assert.ok(!isUnreadable(again), story);
  const index = edit.type === 'add' ? file.items.length : edit.target.index;
  const others = (list: ListFile) => meanings(list).filter((_, at) => at !== index);
  assert.deepEqual(others(again), others(file), story);
  const before = loaded(file.text);
  if (!before) return false;
  const whole = withItsKey(before, edit);
  const wanted = [edit, ...(whole ? [whole] : [])].map(one => edited(file.kind, before, one));
  const now = loaded(after) ?? null;
  assert.ok(
    wanted.some(entries => isSame(entries, now)),
    story,
  );
  return true;
}

const emptyItem = /(?<!\S)-(?:[ \t]*(?:#.*)?\r?\n)+[ \t]*(?:-(?!\S)|$)/;

function loaded(text: string): readonly DataMap[] | undefined {
  // The other reader ends lines at a lone carriage return, and knows no tag that stands alone nor what is null. Behind
  // an item that is empty it goes on with whatever list comes next.
  if (/\r(?!\n)|(?<![^\s,:[{])(?:!|~|null)(?![^\s,\]}])/i.test(text) || emptyItem.test(`${text}\n`))
    return undefined;
  try {
    const entries = readElsewhere(text);
    return Array.isArray(entries) && entries.every(entry => isMap(entry as Data))
      ? (entries as readonly DataMap[])
      : undefined;
  } catch {
    return undefined;
  }
}
