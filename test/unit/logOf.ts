import type { CareerLog } from '../../src/core/log/careerLog';

import { readTexts } from './yaml/example';

/** The log of some texts, by file name without its ending, such as `people` or `meetings/2026`. */
export function logOf(texts: Readonly<Record<string, string>>): CareerLog {
  const files = Object.entries(texts).map(([name, text]) => [`${name}.yaml`, text] as const);
  return readTexts(Object.fromEntries(files)).log;
}
