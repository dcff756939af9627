import type { Fields, ValueType } from '../../core/schema/field';

import { type Both, mergeRemarks, moveLines, type MergedPart, type Three } from './assemble';
import { commentsOfPart } from './comments';
import { fieldsOf, isStatement, itemName } from './identity';
import { mapMeaning, saysSame } from './meaning';
import { mergeParts, whole, type MergedParts, type PartRules } from './mergeParts';
import {
  cutMap,
  cutSeq,
  cutSingle,
  fullText,
  isAlias,
  textOf,
  type Part,
  type Parts,
  type Value,
} from './parts';
import { inField, inItem, type Place } from './question';
import { shown, shownWithComments } from './shown';

const generic: ValueType = { type: 'anything' };

/**
 * Merges what two sides made of the same part. Where only one side changed it, that side's bytes stand.
 *
 * @param isItem an item of a list is known by its name, so its fields are merged one by one.
 */
export function mergePart(
  sides: Both<Part>,
  type: ValueType,
  place: Place,
  shift: number,
  isItem = false,
): MergedPart {
  const { ours, theirs, base, knowsBase } = sides;
  const gap = mergeRemarks({
    ours: ours.gap,
    theirs: moveLines(theirs.gap, shift),
    base: base?.gap,
    knowsBase,
  });
  if (fullText(ours) === moveLines(fullText(theirs), shift)) return { ...whole(ours, 0), gap };
  if (knowsBase && base) {
    if (fullText(base) === fullText(ours)) return { ...whole(theirs, shift), gap };
    if (fullText(base) === fullText(theirs)) return { ...whole(ours, 0), gap };
  }
  const inner = mergeInside(sides, type, place, shift, isItem);
  if (!inner) return { ...mergeLeaf(sides, place, shift), gap };
  const around = inner.from === 'ours' ? ours : theirs;
  const head = inner.from === 'ours' ? ours.head : moveLines(theirs.head, shift);
  const { name } = ours;
  if (inner.parts.length === 0) {
    return { name, gap, head: emptyHead(head), text: '[]' + around.tail, meaning: inner.meaning };
  }
  return { name, gap, head, text: inner.text + around.tail, meaning: inner.meaning };
}

/** What stands before brackets that hold nothing; a block would have begun on the next line. */
function emptyHead(head: string): string {
  return head.includes('\n') ? `${head.slice(0, head.indexOf(':') + 1)} ` : head;
}

/** Two values as written, of which one is right. */
function mergeLeaf(sides: Both<Part>, place: Place, shift: number): MergedPart {
  const { ours, theirs, base, knowsBase } = sides;
  const isNew = (side: Part) => !(knowsBase && base && saysSame(side, base));
  if (saysSame(ours, theirs)) {
    const isOld = base !== undefined && textOf(ours.value) === textOf(base.value);
    return isOld ? withRemark(sides, 'theirs', shift) : withRemark(sides, 'ours', shift);
  }
  if (!isNew(ours)) return withRemark(sides, 'theirs', shift);
  if (!isNew(theirs)) return withRemark(sides, 'ours', shift);
  const choice = place.inquiry.ask(place, shown(sides));
  return withRemark(sides, choice === 'theirs' ? 'theirs' : 'ours', shift);
}

/** The value of one side; a comment behind it that the other side wrote comes with it. */
function withRemark(sides: Both<Part>, from: 'ours' | 'theirs', shift: number): MergedPart {
  const [part, other] = from === 'ours' ? [sides.ours, sides.theirs] : [sides.theirs, sides.ours];
  const merged = whole(part, from === 'ours' ? 0 : shift);
  const was = sides.base?.tail;
  const isOneLine = !(textOf(part.value) + part.tail + other.tail).includes('\n');
  if (!isOneLine || other.tail.trim() === '' || other.tail === part.tail || other.tail === was)
    return merged;
  const tail = part.tail === was ? other.tail : `${part.tail} ${other.tail.trim()}`;
  return { ...merged, text: textOf(part.value) + (part.tail === '' ? other.tail : tail) };
}

interface Inside extends MergedParts {
  readonly meaning: unknown;
}

/** Merges mappings and lists inside; `undefined` where the value counts as one. */
function mergeInside(
  sides: Both<Part>,
  type: ValueType,
  place: Place,
  shift: number,
  isItem: boolean,
): Inside | undefined {
  const maps = mapsOf(sides, type, isItem);
  if (maps) return mergeFields(maps.cut, maps.fields, place, shift);
  const lists = type.type === 'list' ? listsOf(sides, type.of) : entriesOf(sides, type);
  return lists && mergeLists(lists, itemType(type), place, shift);
}

function mapsOf(sides: Both<Part>, type: ValueType, isItem: boolean) {
  const { ours, theirs, base, knowsBase } = sides;
  const [mine, others, was] = [ours, theirs, base].map(part => part?.value.node);
  if (mine?.type !== 'map' || others?.type !== 'map') return undefined;
  if (isAlias(ours.value) || isAlias(theirs.value)) return undefined;
  const fields = fieldsOf(type, mine);
  if (!fields || fields !== fieldsOf(type, others)) return undefined;
  if (!isItem && isStatement(fields)) return undefined;
  const cut: Both<Parts> = {
    ours: cutMap(ours.value, mine),
    theirs: cutMap(theirs.value, others),
    base: base && was?.type === 'map' && !isAlias(base.value) ? cutMap(base.value, was) : undefined,
    knowsBase: knowsBase && (was === undefined || was.type === 'map'),
  };
  return { cut, fields };
}

/** Merges the fields of two mappings one by one. */
export function mergeFields(cut: Both<Parts>, fields: Fields, place: Place, shift: number): Inside {
  const typeOf = (key: string) =>
    Object.hasOwn(fields, key) ? (fields[key]?.type ?? generic) : generic;
  const placeOf = (name: string) => inField(place, name);
  const rules: PartRules = {
    placeOf,
    both: (part, inner) => {
      const { name } = part.ours;
      return [mergePart(part, typeOf(name), placeOf(name), inner)];
    },
    oneSided: part => chosen(part, placeOf(nameOf(part))),
  };
  const merged = mergeParts(cut, rules, shift);
  const said = merged.parts.map(({ name, meaning }) => [name, meaning] as const);
  return { ...merged, meaning: mapMeaning(said) };
}

/** Asks about a part that one side changed, or may have added, while the other does not have it. */
export function chosen(part: Three<Part>, place: Place): Part | undefined {
  const side = part.ours ?? part.theirs;
  // Only a comment is new, so it is what the question is about.
  const isRemark = side && part.base && saysSame(side, part.base);
  const sides = isRemark ? shownWithComments(part) : shown(part);
  const isTheirs = place.inquiry.ask(place, sides) === 'theirs';
  place.inquiry.reject(commentsOfPart(isTheirs ? part.ours : part.theirs));
  return isTheirs ? part.theirs : part.ours;
}

export function nameOf({ ours, theirs }: Three<Part>): string {
  return ours?.name ?? theirs?.name ?? '';
}

function itemType(type: ValueType): ValueType {
  return type.type === 'list' ? type.of : type;
}

function entriesOf(sides: Both<Part>, type: ValueType): Both<Parts> | undefined {
  return type.type === 'entries' ? listsOf(sides, type) : undefined;
}

/** The items of two lists; a single value counts as a list of one, but two of them are no lists. */
function listsOf(sides: Both<Part>, of: ValueType): Both<Parts> | undefined {
  const [ours, theirs, base] = [sides.ours, sides.theirs, sides.base].map(part =>
    part ? listOf(part.value, of) : undefined,
  );
  if (!ours || !theirs || (ours.style === 'single' && theirs.style === 'single')) return undefined;
  return { ours, theirs, base, knowsBase: sides.knowsBase };
}

function listOf(value: Value, of: ValueType): Parts | undefined {
  const { node } = value;
  if (!node || isAlias(value)) return undefined;
  const nameOfItem = (item: Value) => itemName(item, of);
  return node.type === 'seq' ? cutSeq(value, node, nameOfItem) : cutSingle(value, nameOfItem);
}

/** Merges two lists item by item. */
function mergeLists(
  cut: Both<Parts>,
  type: ValueType,
  place: Place,
  shift: number,
): Inside | undefined {
  if (isReplacedTwice(cut)) return undefined;
  const placeOf = (name: string) => inItem(place, name);
  const rules: PartRules = {
    placeOf,
    both: (part, inner) => [mergePart(part, type, placeOf(part.ours.name), inner, true)],
    oneSided: part => {
      return part.knowsBase ? chosen(part, placeOf(nameOf(part))) : (part.ours ?? part.theirs);
    },
  };
  const merged = mergeParts(cut, rules, shift);
  return { ...merged, meaning: merged.parts.map(({ meaning }) => meaning ?? null) };
}

/** Both sides put something else in the place of the same item, such as another name. */
function isReplacedTwice({ ours, theirs, base, knowsBase }: Both<Parts>): boolean {
  if (!knowsBase || !base) return false;
  const [mine, others, was] = [ours, theirs, base].map(
    ({ parts }) => new Set(parts.filter(isScalar).map(({ name }) => name)),
  );
  if (!mine || !others || !was) return false;
  const isGone = [...was].some(key => !mine.has(key) && !others.has(key));
  const adds = (side: Set<string>, other: Set<string>) =>
    [...side].some(key => !was.has(key) && !other.has(key));
  return isGone && adds(mine, others) && adds(others, mine);
}

function isScalar({ value }: Part): boolean {
  return value.node?.type === 'scalar';
}
