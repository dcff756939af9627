import {
  variantOf,
  type Field,
  type Fields,
  type ValueType,
  type Variant,
} from '../../core/schema/field';
import { valueOf, type OutlineMap } from '../outline/outline';

/** The fields that a mapping of this type may have, by what stands in it already. */
export function fieldsIn(type: ValueType, map: OutlineMap | undefined): Fields {
  if (type.type === 'record') return type.fields;
  if (type.type !== 'variant') return {};
  const variants = Object.values(type.variants);
  const written = map && valueOf(map, 'kind');
  const named = written?.type === 'scalar' ? variantOf(type.variants, written.text) : undefined;
  const told = variants.find(({ tellingKey }) =>
    map?.pairs.some(({ key }) => key.text === tellingKey),
  );
  const chosen = named ?? told;
  const possible = chosen ? [chosen] : variants;
  return { ...kindOf(type.variants), ...without(possible, 'kind') };
}

/** The `kind` of any variant: each of them knows only its own word. */
function kindOf(variants: Readonly<Record<string, Variant>>): Fields {
  const [first] = Object.values(variants);
  const kind = first?.fields['kind'];
  if (kind?.type.type !== 'enum') return {};
  const type: ValueType = { ...kind.type, values: Object.keys(variants) };
  return { kind: { ...kind, type } };
}

function without(variants: readonly Variant[], name: string): Fields {
  const fields = variants.flatMap(variant => Object.entries<Field>(variant.fields));
  return Object.fromEntries(fields.filter(([key]) => key !== name));
}
