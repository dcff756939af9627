import assert from 'node:assert/strict';

import fc from 'fast-check';

import { applySplice, EditRefused, endOfLine, type Splice } from '../../src/yaml/edit/splice';
import { readListFile, type ListFile } from '../../src/yaml/read/readFile';

import { Choices } from './choices';
import { randomLog, placeName, type LogText, type Place } from './logText';
import { meaningOf, meanings, readElsewhere, isSame } from './meaning';
import {
  edited,
  randomEdit,
  spliceOf,
  wholePath,
  withItsKey,
  type FieldEdit,
  type RandomEdit,
} from './randomEdit';
import { cases, check, decisions, report } from './runs';

const editsOfEachText = 4;

describe('editing a log in any style', () => {
  it('changes what is meant and no other byte', () => {
    const counts = { texts: 0, edits: 0, refused: 0 };
    const kinds = new Map<string, number>();
    check(
      fc.property(decisions(120, 40), decisions(200), decisions(240, 120), (data, style, edits) => {
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
          for (const name of namesOf(edit)) kinds.set(name, (kinds.get(name) ?? 0) + 1);
          if (splice === 'refused') counts.refused++;
          else checkEdit(log, file, withItsKeyIn(log, edit), splice);
        }
      }),
      Math.ceil(cases / editsOfEachText),
    );
    const each = [...kinds].sort().map(([name, count]) => `${name} ${count}`);
    report(`${counts.edits} edits of ${counts.texts} texts, ${counts.refused} refused`);
    report(each.join(', '));
    for (const name of edits) assert.ok((kinds.get(name) ?? 0) * 100 > counts.edits, name);
    assert.ok(counts.refused <= Math.max(1, counts.edits / 1000), 'too many were refused');
  });
});

/** What is counted of an edit: what it does, and where. */
const edits = [
  'add',
  'append',
  'in a meeting',
  'in depth',
  'remove',
  'remove item',
  'set',
] as const;

function* namesOf(edit: RandomEdit): Iterable<(typeof edits)[number]> {
  if (edit.type === 'add') {
    yield edit.type;
    return;
  }
  const { target, change } = edit;
  const isItem = /\.\d+$/.test(target.field);
  yield change.change === 'remove' && isItem ? 'remove item' : change.change;
  if (target.field.includes('.')) yield 'in depth';
  if (target.path !== '') yield 'in a meeting';
}

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

/** The edit that is really made: with its only item, a list in block style goes. */
function withItsKeyIn({ entries, places, text }: LogText, edit: RandomEdit): RandomEdit {
  const whole = withItsKey(entries, edit);
  if (!whole) return edit;
  const list = places.get(placeName(whole.target.index, wholePath(whole.target)));
  const isFlow = list && /^\s*:\s*\[/.test(text.slice(list.keyEnd, list.end));
  return isFlow ? edit : whole;
}

/** Whether a splice takes away only text that its edit is about, and adds text only there. */
function isInPlace(log: LogText, edit: RandomEdit, splice: Splice): boolean {
  const { text, spans, places } = log;
  const { start, end } = splice;
  if (edit.type === 'add') return start === end && start >= (spans.at(-1)?.end ?? 0);
  const { index } = edit.target;
  const path = wholePath(edit.target);
  const place = places.get(placeName(index, path));
  if (place) return isAtPlace(text, place, edit, splice);
  const around = places.get(placeName(index, path.slice(0, Math.max(0, path.lastIndexOf('.')))));
  if (around) return isAtPlace(text, around, edit, splice);
  const next = spans[index + 1]?.start ?? text.length;
  return start === end && start >= (spans[index]?.start ?? 0) && start <= next;
}

function isAtPlace(text: string, place: Place, { change }: FieldEdit, splice: Splice): boolean {
  const { start, end, text: added } = splice;
  const behind = text.slice(place.end, end);
  const isRemoved = change.change === 'remove' && added === '';
  if (isRemoved && (start < place.keyEnd || place.start === place.keyEnd)) {
    return (
      /^[\s,]*-?$/.test(text.slice(start, place.start)) &&
      /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n)?|\s*,\s*)$/.test(behind)
    );
  }
  // A further item goes on a line of its own, behind the comment of the one before.
  if (start === end) return start >= place.keyEnd && start <= endOfLine(text, place.end);
  return start >= place.keyEnd && added.includes(behind);
}
