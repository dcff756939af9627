import assert from 'node:assert/strict';

import fc from 'fast-check';

import { applySplice, EditRefused, endOfLine, type Splice } from '../../src/yaml/edit/splice';
import { readListFile, type ListFile } from '../../src/yaml/read/readFile';

import { Choices } from './choices';
import { randomLog, placeName, type LogText } from './logText';
import { meaningOf, meanings, readElsewhere, isSame } from './meaning';
import { edited, randomEdit, spliceOf, type RandomEdit } from './randomEdit';
import { cases, check, decisions, report } from './runs';

const editsOfEachText = 4;

describe('editing a log in any style', () => {
  it('changes what is meant and no other byte', () => {
    const counts = { texts: 0, edits: 0, refused: 0 };
    check(
      fc.property(decisions(80), decisions(200), decisions(120), (data, style, edits) => {
        const log = randomLog(new Choices(data), new Choices(style));
        const file = readListFile(`${log.kind}.yaml`, log.kind, log.text);
        checkReading(log, file);
        counts.texts++;
        const choices = new Choices(edits);
        for (let count = 0; count < editsOfEachText; count++) {
          const edit = randomEdit(log.kind, log.entries, choices);
          const splice = attempt(edit, file);
          if (splice === undefined) continue;
          counts.edits++;
          if (splice === 'refused') counts.refused++;
          else checkEdit(log, file, edit, splice);
        }
      }),
      Math.ceil(cases / editsOfEachText),
    );
    report(`${counts.edits} edits of ${counts.texts} texts, ${counts.refused} refused`);
    assert.ok(counts.refused <= Math.max(1, counts.edits / 1000), 'too many were refused');
  });
});

/** Any failure but the typed refusal is one of the test. */
function attempt(edit: RandomEdit, file: ListFile): Splice | 'refused' | undefined {
  try {
    return spliceOf(edit, file);
  } catch (error) {
    if (error instanceof EditRefused) return 'refused';
    throw error;
  }
}

/** Proves the generator as well: two readers agree with it on what the text means. */
function checkReading({ kind, text, entries }: LogText, file: ListFile): void {
  assert.deepEqual(file.problems, [], text);
  assert.deepEqual(
    meanings(file),
    entries.map(entry => meaningOf(kind, entry)),
    text,
  );
  assert.ok(isSame(entries, readElsewhere(text)), text);
}

function checkEdit(log: LogText, file: ListFile, edit: RandomEdit, splice: Splice): void {
  const after = applySplice(log.text, splice);
  const wanted = edited(log.kind, log.entries, edit);
  const story = [edit, log.text, after].map(part => JSON.stringify(part)).join('\n');
  const before = meanings(file);
  assert.deepEqual(
    meanings(readListFile(file.path, file.kind, after)),
    wanted.map((entry, index) =>
      entry === log.entries[index] ? before[index] : meaningOf(log.kind, entry),
    ),
    story,
  );
  assert.ok(isSame(wanted, readElsewhere(after)), story);
  assert.ok(isInPlace(log, edit, splice), story);
  const ends = lineEnds(log.text);
  assert.ok(ends.size === 0 || [...lineEnds(after)].every(end => ends.has(end)), story);
}

function lineEnds(text: string): Set<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

/** Whether a splice takes away only text that its edit is about, and adds text only there. */
function isInPlace(log: LogText, edit: RandomEdit, { start, end, text: added }: Splice): boolean {
  const { text, spans, places } = log;
  if (edit.type === 'add') return start === end && start >= (spans.at(-1)?.end ?? 0);
  const { index, path, key } = edit.target;
  const place = places.get(placeName(index, path, key));
  if (!place) {
    const next = spans[index + 1]?.start ?? text.length;
    return start === end && start >= (spans[index]?.start ?? 0) && start <= next;
  }
  const behind = text.slice(place.end, end);
  if (start >= place.keyEnd) {
    // A further item goes on a line of its own, behind the comment of the one before.
    return start === end ? start <= endOfLine(text, place.end) : added.includes(behind);
  }
  return (
    edit.change.change === 'remove' &&
    /^[\s,]*$/.test(text.slice(start, place.start)) &&
    /^(?:[ \t]*(?:#[^\r\n]*)?|\s*,)$/.test(behind)
  );
}
