import type { CareerLog } from '../../core/log/careerLog';
import { near } from '../../yaml/decode/context';
import { valueCompletions } from '../completion/values';
import type { ValueCursor } from '../cursor/cursor';

import { nearestDate } from './nearestDate';
import { nearestRhythms } from './nearestRhythms';

/** What a value that is none most likely means; several where it can be read in several ways. */
export function nearestValues(
  cursor: ValueCursor,
  log: CareerLog,
  today: string,
): readonly string[] {
  const { type, word } = cursor;
  switch (type.type) {
    case 'date':
    case 'when':
      return known(nearestDate(word.text, type.type, today));
    case 'cadence':
      return nearestRhythms(word.text);
    default: {
      const words = valueCompletions(cursor, log, today).map(({ label }) => label);
      return known(near(word.text, words));
    }
  }
}

function known(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
