import * as l10n from '@vscode/l10n';

import type { ValueType } from '../../core/schema/field';
import { specOf, type Kind, type SingletonKind } from '../../core/schema/kinds';
import { hasConflict } from '../read/conflictMarkers';
import { roleOf } from '../read/filePlan';
import { refusal } from '../read/guard';
import { isBroken } from '../read/item';
import { readListFile } from '../read/readFile';

import type { Both, MergedPart } from './assemble';
import { readConflict, type Sides, type Stages } from './conflict';
import { cutListFile, cutMapFile } from './cutFile';
import { alike, byteOrderMark, withoutMark } from './textForm';
import { mergeParts, whole } from './mergeParts';
import { chosen, mergeFields, mergePart, nameOf } from './mergeValue';
import { fullText, type Part, type Value } from './parts';
import { Inquiry, type Answers, type Place, type Question } from './question';
import { shown } from './shown';
import { holdsEntries, holdsFields } from './verify';

export type MergeResult =
  | { readonly outcome: 'merged'; readonly text: string }
  /** What only the owner can decide; call again with answers to all of them. */
  | { readonly outcome: 'questions'; readonly questions: readonly Question[] }
  /** Nothing can be offered; the reason is a sentence for the owner. */
  | { readonly outcome: 'refused'; readonly reason: string };

/**
 * Merges a file of the log in which git left conflict markers: entry by entry, known by their ids, and
 * field by field. What only one side changed or added is taken, byte for byte; what both changed alike
 * stands once; what both changed differently is a question. Without a base nothing is taken away: entries
 * and items of one side are kept, and every field that differs is a question.
 *
 * Two new entries with the same id are one entry when no field of them differs. Otherwise only their
 * owner knows whether they tell of one thing or of two, so it is one question, and with the answer `both`
 * both are kept as they are. No id is changed here, because other files may refer to it; the log then
 * reports the second one as a duplicate (CL004) and offers a free id.
 *
 * The result is read again, and refused unless it holds exactly the merged entries.
 *
 * @param path in the career folder; it tells the kind of the entries.
 * @param stages the texts that git still knows; without them the markers tell the sides.
 */
export function mergeConflict(
  path: string,
  text: string,
  answers: Answers = {},
  stages: Stages = {},
): MergeResult {
  const conflict = readConflict(withoutMark(text), stages);
  if (!conflict) return refused(hasConflict(text) ? incomplete(path) : noConflict(path));
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const ours = mark + withoutMark(conflict.ours);
  return mergeSides(path, { ...conflict, ours }, answers);
}

/** Merges the whole texts of two sides, as {@link mergeConflict} does with those of a conflict. */
export function mergeSides(path: string, sides: Sides, answers: Answers = {}): MergeResult {
  const role = roleOf(path);
  const unreadable = [sides.ours, sides.theirs, sides.base ?? ''].map(refusal).find(Boolean);
  if (unreadable !== undefined) return refused(unreadable);
  const inquiry = new Inquiry(answers);
  const { mark, ...plain } = alike(sides);
  const marked = (result: MergeResult): MergeResult =>
    result.outcome === 'merged' ? { ...result, text: mark + result.text } : result;
  switch (role.role) {
    case 'list':
      return marked(mergeListFile(path, role.kind, plain, inquiry));
    case 'singleton':
      return marked(mergeMapFile(path, role.kind, plain, inquiry));
    default:
      return refused(l10n.t('"{0}" is no file of a career log and is not read.', path));
  }
}

function mergeListFile(path: string, kind: Kind, sides: Sides, inquiry: Inquiry): MergeResult {
  const known = new Map<string, Value>();
  const cut = (text: string) => cutListFile(text, known);
  const base = sides.base === undefined ? undefined : cut(sides.base);
  const three = { ours: cut(sides.ours), theirs: cut(sides.theirs), base, knowsBase: !!base };
  const placeOf = (id: string): Place => ({ kind, id, field: undefined, inquiry });
  const type: ValueType = { type: 'record', fields: specOf(kind).fields };
  const { text, parts } = mergeParts(three, {
    placeOf,
    both: (part, shift) => mergeEntry(part, type, placeOf(part.ours.name), shift),
    oneSided: part =>
      part.knowsBase ? chosen(part, placeOf(nameOf(part))) : (part.ours ?? part.theirs),
    isSure: entry => isSure(fullText(entry), sides),
  });
  if (inquiry.open.length > 0) return { outcome: 'questions', questions: inquiry.open };
  if (holdsEntries(path, kind, text, parts)) return { outcome: 'merged', text };
  const isSideBroken = [sides.ours, sides.theirs].some(side => {
    const { problems, items } = readListFile(path, kind, side);
    return problems.length > 0 || items.some(({ item }) => isBroken(item));
  });
  return refused(isSideBroken ? broken(path) : unsure(path));
}

/** New on both sides under one id: one entry if nothing differs, else the owner tells. */
function mergeEntry(
  part: Both<Part>,
  type: ValueType,
  place: Place,
  shift: number,
): readonly MergedPart[] {
  if (part.base || !part.knowsBase) return [mergePart(part, type, place, shift, true)];
  const trial = new Inquiry({});
  const merged = mergePart(part, type, { ...place, inquiry: trial }, shift, true);
  if (trial.open.length === 0) return [merged];
  const [ours, theirs] = [whole(part.ours, 0), whole(part.theirs, shift)];
  switch (place.inquiry.ask(place, shown(part), ['ours', 'theirs', 'both'])) {
    case 'ours':
      return [ours];
    case 'theirs':
      return [theirs];
    case 'both':
      return [ours, theirs];
  }
}

/** A base that only markers tell is believed as far as it stands between them. */
function isSure(text: string, { baseLines }: Sides): boolean {
  if (!baseLines) return true;
  return text.split('\n').every(line => line.trim() === '' || baseLines.has(line.trim()));
}

function mergeMapFile(
  path: string,
  kind: SingletonKind,
  sides: Sides,
  inquiry: Inquiry,
): MergeResult {
  const [ours, theirs] = [cutMapFile(sides.ours), cutMapFile(sides.theirs)];
  const isTold = sides.base !== undefined && isSure(sides.base, sides);
  const base = isTold ? cutMapFile(sides.base) : undefined;
  if (!ours || !theirs) return refused(broken(path));
  const place = { kind, id: kind, field: undefined, inquiry };
  const three = { ours, theirs, base, knowsBase: base !== undefined };
  const { text, parts } = mergeFields(three, specOf(kind).fields, place, 0);
  if (inquiry.open.length > 0) return { outcome: 'questions', questions: inquiry.open };
  return holdsFields(path, kind, text, parts) ? { outcome: 'merged', text } : refused(unsure(path));
}

function refused(reason: string): MergeResult {
  return { outcome: 'refused', reason };
}

function incomplete(path: string): string {
  return l10n.t('The conflict markers in {0} are not complete. Mend them, then try again.', path);
}

function noConflict(path: string): string {
  return l10n.t('{0} holds no conflict.', path);
}

function broken(path: string): string {
  return l10n.t('One side of {0} has a syntax error. Mend it first, then try again.', path);
}

function unsure(path: string): string {
  return l10n.t('{0} could not be merged without losing something. Merge it by hand.', path);
}
