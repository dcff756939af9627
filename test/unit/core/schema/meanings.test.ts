import assert from 'node:assert/strict';

import type { ValueType } from '../../../../src/core/schema/field';
import { kinds, singletons } from '../../../../src/core/schema/kinds';
import { meaningOf } from '../../../../src/core/schema/meanings';

describe('the meanings of words', () => {
  it('are told for every word of every list of the table', () => {
    const missing: string[] = [];
    const visit = (type: ValueType): void => {
      if (type.type === 'enum') {
        missing.push(...type.values.filter(word => meaningOf(type.name, word) === undefined));
      }
      if (type.type === 'list') visit(type.of);
      if (type.type === 'record')
        for (const { type: inner } of Object.values(type.fields)) visit(inner);
      if (type.type === 'variant') {
        for (const { fields } of Object.values(type.variants)) visit({ type: 'record', fields });
      }
    };
    for (const { fields } of Object.values({ ...kinds, ...singletons }))
      visit({ type: 'record', fields });
    assert.deepEqual(missing, []);
  });
});
