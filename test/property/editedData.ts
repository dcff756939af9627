import { fieldOf, type Fields, type ValueType } from '../../src/core/schema/field';
import { specOf, type Kind } from '../../src/core/schema/kinds';
import type { FieldChange } from '../../src/yaml/edit/fieldChange';

import { isList, isMap, type Data, type DataMap } from './logData';

/** An entry with one field changed, as it must mean afterwards. */
export function editedEntry(
  kind: Kind,
  entry: DataMap,
  path: string,
  change: FieldChange,
): DataMap {
  const changed = changedAt(entry, entryType(kind), path.split('.'), change);
  return isMap(changed) ? changed : entry;
}

/** An entry as the format writes it. */
export function newEntry(kind: Kind, entry: DataMap): DataMap {
  return writtenMap(entry, specOf(kind).fields);
}

/** What stands at a path such as `commitments.0.made`; `undefined` for what is not written. */
export function dataAt(data: Data | undefined, path: string): Data | undefined {
  let found = data;
  for (const step of path === '' ? [] : path.split('.')) {
    if (isList(found)) found = found[Number(step)];
    else found = isMap(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/** The fields that a mapping may have; `undefined` where nothing says which. */
export function fieldsOf(type: ValueType, map: DataMap): Fields | undefined {
  if (type.type === 'record') return type.fields;
  if (type.type !== 'variant') return undefined;
  return Object.values(type.variants).find(({ tellingKey }) => tellingKey in map)?.fields;
}

function entryType(kind: Kind): ValueType {
  return { type: 'record', fields: specOf(kind).fields };
}

function itemType(type: ValueType): ValueType {
  if (type.type === 'list') return type.of;
  return type.type === 'entries' ? entryType(type.kind as Kind) : { type: 'anything' };
}

function changedAt(
  data: Data,
  type: ValueType,
  [step = '', ...rest]: readonly string[],
  change: FieldChange,
): Data {
  if (isList(data)) {
    const index = Number(step);
    const of = itemType(type);
    if (rest.length > 0) return data.with(index, changedAt(data[index] ?? null, of, rest, change));
    if (change.change === 'remove') return data.filter((_, at) => at !== index);
    return data.with(index, written(change.value as Data, of));
  }
  if (!isMap(data)) return inFull(data, type, step, change);
  const inner = fieldOf(fieldsOf(type, data) ?? {}, step)?.type ?? { type: 'anything' };
  return rest.length > 0
    ? { ...data, [step]: changedAt(data[step] ?? null, inner, rest, change) }
    : changedMap(data, step, inner, change);
}

/** A field beside a value that is written short needs all of it in full. */
function inFull(data: Data, type: ValueType, key: string, change: FieldChange): Data {
  if (type.type !== 'record' || change.change !== 'set') return data;
  const full = { [type.shorthand ?? '']: data, [key]: change.value as Data };
  return writtenMap(full, type.fields);
}

function changedMap(map: DataMap, key: string, type: ValueType, change: FieldChange): DataMap {
  const was = map[key];
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
