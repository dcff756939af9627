import type { Rule } from '../rule';

import { repeatedRoles } from './repeatedRoles';
import { settingWords } from './settingWords';
import { silencedWords } from './silencedWords';

/** A value that is wrong only beside others; what is wrong by itself is told where it is read. */
export const invalidValue: Rule = {
  code: 'CL001',
  name: 'invalid-value',
  severity: 'error',
  *check(context) {
    yield* silencedWords(context);
    yield* repeatedRoles(context);
  },
  checkEntry: settingWords,
};
