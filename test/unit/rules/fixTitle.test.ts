import assert from 'node:assert/strict';

import { create, nearest, replace, run, set, write } from '../../../src/rules/fix';
import { fixTitle } from '../../../src/rules/fixTitle';

describe('the title of a fix', () => {
  const titles = [
    [replace('mentor'), 'Change to "mentor"'],
    [nearest, 'Change to the nearest known word'],
    [set('roles.0.cadence', 'monthly'), 'Set "cadence" to monthly'],
    [write('brief.risks'), 'Write "risks"'],
    [create('people', 'lena'), 'Create "lena" in people'],
    [{ fix: 'rename', path: 'wins.yaml' }, 'Rename to wins.yaml'],
    [run('careerLog.answerAsk', { id: 'a' }), 'Log the answer'],
  ] as const;
  for (const [fix, title] of titles) {
    it(`is '${title}'`, () => {
      assert.equal(fixTitle(fix), title);
    });
  }
});
