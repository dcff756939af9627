import type { Fields, ValueType } from '../../src/core/schema/field';
import { specOf, type Kind } from '../../src/core/schema/kinds';
import { addEntry } from '../../src/yaml/edit/addEntry';
import type { FieldChange } from '../../src/yaml/edit/fieldChange';
import { setField } from '../../src/yaml/edit/setField';
import type { Splice } from '../../src/yaml/edit/splice';
import type { ListFile } from '../../src/yaml/read/readFile';

import type { Choices } from './choices';
import { dataAt, editedEntry, fieldsOf, newEntry } from './editedData';
import { entryData, isList, isMap, valueData, type Data, type DataMap } from './logData';

/** One field of one entry, or what stands deeper in it. */
export interface Target {
  readonly index: number;
  /** As in `Origin.path`: empty at the top of the file, else where inside a meeting the entry stands. */
  readonly path: string;
  readonly kind: Kind;
  /** As `setField` takes it, such as `measure.items.0.done`. */
  readonly field: string;
}

export interface FieldEdit {
  readonly type: 'field';
  readonly target: Target;
  readonly change: FieldChange;
}

export type RandomEdit = { readonly type: 'add'; readonly entry: DataMap } | FieldEdit;

/** Some edit that the commands could make of these entries. */
export function randomEdit(kind: Kind, entries: readonly DataMap[], choices: Choices): RandomEdit {
  if (entries.length === 0 || choices.oneIn(6)) {
    return { type: 'add', entry: entryData(kind, 'new', choices) };
  }
  const index = choices.below(entries.length);
  const entry = entries[index] ?? {};
  const nested = Object.entries(entry).flatMap(([key, value]) => nestedTargets(kind, key, value));
  const inside = choices.oneIn(2) ? choices.pickFrom(nested) : undefined;
  const place = { index, path: inside?.path ?? '', kind: inside?.kind ?? kind };
  const data = dataAt(entry, place.path);
  const aim = deeper(fieldIn(specOf(place.kind).fields, isMap(data) ? data : {}, choices), choices);
  const target = { ...place, field: aim.path };
  return { type: 'field', target, change: randomChange(aim, choices) };
}

function nestedTargets(kind: Kind, key: string, value: Data) {
  const type = specOf(kind).fields[key]?.type;
  if (type?.type !== 'entries' || !isList(value)) return [];
  return value.map((_, index) => ({ path: `${key}.${index}`, kind: type.kind as Kind }));
}

/** What a change may be made of. */
interface Aim {
  readonly path: string;
  readonly type: ValueType;
  readonly was: Data | undefined;
  readonly isItem: boolean;
  readonly isRequired: boolean;
}

function fieldIn(fields: Fields, map: DataMap, choices: Choices): Aim {
  const all = Object.keys(fields).filter(key => key !== 'id');
  const written = all.filter(key => key in map);
  const isWritten = written.length > 0 && !choices.oneIn(3);
  const key = choices.pickFrom(isWritten ? written : all) ?? '';
  const { type = { type: 'anything' }, presence } = fields[key] ?? {};
  return { path: key, type, was: map[key], isItem: false, isRequired: presence === 'required' };
}

/** As often as not something inside of what is written there. */
function deeper(aim: Aim, choices: Choices): Aim {
  const { path, type, was } = aim;
  if (!choices.oneIn(2)) return aim;
  if (type.type === 'list' && isList(was) && was.length > 0) {
    const index = choices.below(was.length);
    const item = { path: `${path}.${index}`, type: type.of, was: was[index] };
    return deeper({ ...item, isItem: true, isRequired: false }, choices);
  }
  const fields = isMap(was) ? fieldsOf(type, was) : undefined;
  if (isMap(was) && fields) {
    const inner = fieldIn(fields, was, choices);
    return deeper({ ...inner, path: `${path}.${inner.path}` }, choices);
  }
  return besideShort(aim, choices);
}

/** A field beside a value that is written short; there only a value can be set. */
function besideShort(aim: Aim, choices: Choices): Aim {
  const { path, type, was } = aim;
  if (type.type !== 'record' || type.shorthand === undefined) return aim;
  if (was === undefined || was === null || was === '' || typeof was === 'object') return aim;
  const { shorthand } = type;
  const others = Object.keys(type.fields).filter(key => key !== shorthand);
  const key = choices.pickFrom(others) ?? '';
  const inner = type.fields[key]?.type;
  return inner && inner.type !== 'list'
    ? { path: `${path}.${key}`, type: inner, was: undefined, isItem: false, isRequired: true }
    : aim;
}

function randomChange({ type, was, isItem, isRequired }: Aim, choices: Choices): FieldChange {
  if (isItem) {
    if (!choices.oneIn(3)) return { change: 'remove' };
    return { change: 'set', value: presentValue(type, choices) };
  }
  if (was !== undefined && !isRequired && choices.oneIn(2)) return { change: 'remove' };
  if (type.type === 'list' && isList(was) && was.length > 1 && choices.oneIn(4)) {
    const gone = choices.below(was.length);
    return { change: 'set', value: was.filter((_, index) => index !== gone) };
  }
  if (type.type === 'list' && choices.oneIn(2)) {
    return { change: 'append', value: valueData(type.of, choices) };
  }
  return { change: 'set', value: valueData(type, choices) };
}

/** An item of a list is never empty. */
function presentValue(type: ValueType, choices: Choices): Data {
  const value = valueData(type, choices);
  return value === '' ? 'a' : value;
}

/**
 * The edit as the extension makes it. `undefined` where it has no entry to make it on, because a
 * field that would be inherited is not: an entry inside a cancelled meeting has no date.
 */
export function spliceOf(edit: RandomEdit, file: ListFile): Splice | undefined {
  if (edit.type === 'add') return addEntry(file, edit.entry);
  const { index, path, kind, field } = edit.target;
  const decoded = file.items[index]?.item.entries.find(candidate => candidate.path === path);
  return decoded?.entry && setField(file, decoded.entry, kind, field, edit.change);
}

/** Where an edit is made, counted from the top of its entry in the file. */
export function wholePath({ path, field }: Target): string {
  return path === '' ? field : `${path}.${field}`;
}

/** The entries as they must mean afterwards. */
export function edited(
  kind: Kind,
  entries: readonly DataMap[],
  edit: RandomEdit,
): readonly DataMap[] {
  if (edit.type === 'add') return [...entries, newEntry(kind, edit.entry)];
  const { target, change } = edit;
  const entry = entries[target.index] ?? {};
  return entries.with(target.index, editedEntry(kind, entry, wholePath(target), change));
}

/** A list in block style cannot be empty, so its key goes with its only item: that edit, else `undefined`. */
export function withItsKey(entries: readonly DataMap[], edit: RandomEdit): FieldEdit | undefined {
  if (edit.type === 'add' || edit.change.change !== 'remove') return undefined;
  const { target } = edit;
  const [, around, step = ''] = /^(.*)\.([^.]+)$/.exec(target.field) ?? [];
  if (around === undefined || !/^\d+$/.test(step)) return undefined;
  const list = dataAt(entries[target.index], wholePath({ ...target, field: around }));
  const isOnly = isList(list) && list.length === 1;
  return isOnly ? { ...edit, target: { ...target, field: around } } : undefined;
}
