import assert from 'node:assert/strict';

import { kinds } from '../../../src/core/schema/kinds';
import { emitFields } from '../../../src/yaml/edit/emit';

const style = { indent: 2, eol: '\n', flow: false };

describe('writing values', () => {
  it('quotes texts that would be read as nothing, also where a list may hold one value', () => {
    assert.deepEqual(
      emitFields({ delivered: 'null', with: ['null', 'lena'] }, kinds.meetings.fields, style),
      ['with: ["null", lena]', 'delivered: "null"'],
    );
  });

  it('quotes a text that ends with a colon where a record may be short', () => {
    assert.deepEqual(emitFields({ questions: ['why:'] }, kinds.meetings.fields, style), [
      'questions: ["why:"]',
    ]);
  });

  it('keeps white space that only looks like a margin', () => {
    assert.deepEqual(emitFields({ title: 'end\u00A0' }, kinds.wins.fields, style), [
      'title: end\u00A0',
    ]);
  });

  it('quotes lines of which one ends in a blank, which editors trim away', () => {
    assert.deepEqual(emitFields({ story: 'one\ntwo ' }, kinds.wins.fields, style), [
      'story: "one\\ntwo "',
    ]);
  });

  it('writes the kind of a measure where nothing else tells it', () => {
    const { fields } = kinds.milestones;
    const write = (measure: object) => emitFields({ measure }, fields, style);
    assert.deepEqual(write({ kind: 'checklist' }), ['measure: {kind: checklist}']);
    assert.deepEqual(write({ kind: 'checklist', items: ['a'] }), ['measure: {items: [a]}']);
  });
});
