import type { Entry } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';
import type { EntryRef } from '../shared/dashboardModel';

export function refTo(kind: Kind, { id }: Entry): EntryRef {
  return { kind, id };
}
