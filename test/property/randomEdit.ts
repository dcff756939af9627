import assert from 'node:assert/strict';

import type { Fields, ValueType } from '../../src/core/schema/field';
import { specOf, type Kind } from '../../src/core/schema/kinds';
import { addEntry } from '../../src/yaml/edit/addEntry';
import type { FieldChange } from '../../src/yaml/edit/fieldChange';
import { setField } from '../../src/yaml/edit/setField';
import type { Splice } from '../../src/yaml/edit/splice';
import type { ListFile } from '../../src/yaml/read/readFile';

import type { Choices } from './choices';
import { entryData, isList, isMap, valueData, type Data, type DataMap } from './logData';

/** One field of one entry, at the top of the file or inside a meeting. */
export interface Target {
  readonly index: number;
  /** As in `Origin.path`. */
  readonly path: string;
  readonly kind: Kind;
  readonly key: string;
}

interface FieldEdit {
  readonly type: 'field';
  readonly target: Target;
  readonly change: FieldChange;
}

export type RandomEdit = { readonly type: 'add'; readonly entry: DataMap } | FieldEdit;

/** Some edit that the commands could make of these entries. */
export function randomEdit(kind: Kind, entries: readonly DataMap[], choices: Choices): RandomEdit {
  if (entries.length === 0 || choices.oneIn(4)) {
    return { type: 'add', entry: entryData(kind, 'new', choices) };
  }
  const target = randomTarget(kind, entries, choices);
  const was = dataAt(entries, target)?.[target.key];
  return { type: 'field', target, change: randomChange(target, was, choices) };
}

function randomTarget(kind: Kind, entries: readonly DataMap[], choices: Choices): Target {
  const index = choices.below(entries.length);
  const entry = entries[index] ?? {};
  const nested = Object.entries(entry).flatMap(([key, value]) => nestedTargets(kind, key, value));
  const inside = choices.oneIn(2) ? choices.pickFrom(nested) : undefined;
  const place = { index, path: inside?.path ?? '', kind: inside?.kind ?? kind };
  const all = Object.keys(specOf(place.kind).fields).filter(key => key !== 'id');
  const data = dataAt(entries, place) ?? {};
  const written = all.filter(key => key in data);
  const key = choices.pickFrom(choices.oneIn(2) && written.length > 0 ? written : all) ?? 'title';
  return { ...place, key };
}

function nestedTargets(kind: Kind, key: string, value: Data) {
  const type = specOf(kind).fields[key]?.type;
  if (type?.type !== 'entries' || !isList(value)) return [];
  return value.map((_, index) => ({ path: `${key}.${index}`, kind: type.kind as Kind }));
}

function randomChange({ kind, key }: Target, was: Data | undefined, choices: Choices): FieldChange {
  const field = specOf(kind).fields[key];
  assert.ok(field);
  const { type, presence } = field;
  if (type.type === 'list' && isList(was) && was.length > 1 && choices.oneIn(4)) {
    const gone = choices.below(was.length);
    return { change: 'set', value: was.filter((_, index) => index !== gone) };
  }
  if (type.type === 'list' && choices.oneIn(2)) {
    return { change: 'append', value: valueData(type.of, choices) };
  }
  if (was !== undefined && presence !== 'required' && choices.oneIn(3)) return { change: 'remove' };
  return { change: 'set', value: valueData(type, choices) };
}

export function dataAt(
  entries: readonly DataMap[],
  { index, path }: Pick<Target, 'index' | 'path'>,
): DataMap | undefined {
  const entry = entries[index];
  if (path === '') return entry;
  const [key = '', at] = path.split('.');
  const list = entry?.[key];
  const nested = isList(list) ? list[Number(at)] : undefined;
  return isMap(nested) ? nested : undefined;
}

/**
 * The edit as the extension makes it. `undefined` where it has no entry to make it on, because a
 * field that would be inherited is not: an entry inside a cancelled meeting has no date.
 */
export function spliceOf(edit: RandomEdit, file: ListFile): Splice | undefined {
  if (edit.type === 'add') return addEntry(file, edit.entry);
  const { index, path, kind, key } = edit.target;
  const decoded = file.items[index]?.item.entries.find(candidate => candidate.path === path);
  return decoded?.entry && setField(file, decoded.entry, kind, key, edit.change);
}

/** The entries as they must mean afterwards. */
export function edited(
  kind: Kind,
  entries: readonly DataMap[],
  edit: RandomEdit,
): readonly DataMap[] {
  if (edit.type === 'add') return [...entries, writtenMap(edit.entry, specOf(kind).fields)];
  const { index, path } = edit.target;
  const whole = entries[index] ?? {};
  const changed = changedMap(dataAt(entries, edit.target) ?? {}, edit);
  return entries.with(index, path === '' ? changed : withNested(whole, path, changed));
}

function withNested(entry: DataMap, path: string, changed: DataMap): DataMap {
  const [key = '', at] = path.split('.');
  const list = entry[key];
  return isList(list) ? { ...entry, [key]: list.with(Number(at), changed) } : entry;
}

function changedMap(map: DataMap, { target, change }: FieldEdit): DataMap {
  const { kind, key } = target;
  const was = map[key];
  const type = specOf(kind).fields[key]?.type;
  switch (change.change) {
    case 'set':
      return { ...map, [key]: written(change.value as Data, type) };
    case 'remove':
      // The first key shares its line with the dash, so it stays and only loses its value.
      if (Object.keys(map)[0] === key) return { ...map, [key]: null };
      return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
    case 'append': {
      const list = isList(was) ? was : was === undefined || was === null ? [] : [was];
      const [added = null] = [written([change.value as Data], type)].flat();
      return { ...map, [key]: [...list, added] };
    }
  }
}

/** A value as the format writes it: fields at their default and empty ones are left out. */
function written(data: Data, type: ValueType | undefined): Data {
  if (isList(data)) {
    const of = type?.type === 'list' ? type.of : type?.type === 'entries' ? type : undefined;
    return data.map(item => written(item, of));
  }
  if (!isMap(data)) return data;
  if (type?.type === 'list') return written(data, type.of);
  if (type?.type === 'record') return writtenMap(data, type.fields);
  if (type?.type === 'entries') return writtenMap(data, specOf(type.kind as Kind).fields);
  if (type?.type !== 'variant') return writtenMap(data, {});
  const { kind = null, ...others } = data;
  const { fields, tellingKey } = type.variants[typeof kind === 'string' ? kind : ''] ?? {
    fields: {},
    tellingKey: '',
  };
  const rest = writtenMap(others, fields);
  return tellingKey in rest ? { ...writtenMap({ kind }, fields), ...rest } : { kind, ...rest };
}

function writtenMap(map: DataMap, fields: Fields): DataMap {
  const pairs = Object.entries(map).filter(([key, value]) => {
    const field = fields[key];
    const isDefault =
      field?.presence === 'defaulted' && JSON.stringify(field.default) === JSON.stringify(value);
    return value !== null && value !== '' && !isDefault;
  });
  return Object.fromEntries(pairs.map(([key, value]) => [key, written(value, fields[key]?.type)]));
}
