import type { Settings, Kind } from '../../core/schema/kinds';
import { specOf } from '../../core/schema/kinds';

/**
 * The file a new entry belongs to (format.md, "Where a new entry is written").
 *
 * @param existing paths of the files of this kind that exist.
 * @param day the entry's date, for kinds that are kept by year.
 */
export function placement(
  kind: Kind,
  id: string,
  day: string | undefined,
  existing: readonly string[],
  layout: Settings['layout'],
): string {
  const year = specOf(kind).byYear === true ? day?.slice(0, 4) : undefined;
  if (layout === 'entry' && year !== undefined) return `${kind}/${year}/${id}.yaml`;
  const [only, ...others] = existing;
  if (only !== undefined && others.length === 0 && !/\/\d{4}\.yaml$/.test(only)) return only;
  return year === undefined ? `${kind}.yaml` : `${kind}/${year}.yaml`;
}
