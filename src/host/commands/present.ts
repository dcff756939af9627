import type { Values } from '../folder/logEdit';

/** The values that are there: skipped steps leave none. */
export function present(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
