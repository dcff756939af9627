import { specOf, type Kind, type Settings } from '../../core/schema/kinds';
import { idPattern } from '../../core/schema/scalarSchema';

/**
 * The file a new entry belongs to (format.md, "Where a new entry is written"). An id or a date that the
 * format refuses never becomes part of a path.
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
  const year = specOf(kind).byYear === true ? /^\d{4}(?=-)/.exec(day ?? '')?.[0] : undefined;
  if (layout === 'entry' && year !== undefined && idPattern.test(id))
    return `${kind}/${year}/${id}.yaml`;
  const [only, ...others] = existing;
  if (only !== undefined && others.length === 0 && !/\/\d{4}\.yaml$/.test(only)) return only;
  return year === undefined ? `${kind}.yaml` : `${kind}/${year}.yaml`;
}
