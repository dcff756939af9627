import assert from 'node:assert/strict';

import { freeId, newId, slug } from '../../../../src/core/log/newId';
import type { Kind } from '../../../../src/core/schema/kinds';
import { vectors } from '../../vectors';

describe('a slug', () => {
  for (const { text, singular, slug: expected } of vectors.slug) {
    it(`of "${text}"`, () => {
      assert.equal(slug(text, singular), expected);
    });
  }

  it('is cut between words', () => {
    const text = 'Moved the whole settlement of the night run to streams';
    assert.equal(slug(text, 'win'), 'moved-the-whole-settlement-of-the-night-run-to');
  });
});

describe('a new id', () => {
  const cases: readonly (readonly [Kind, object, string])[] = [
    ['wins', { date: '2026-11-23', title: 'Cut p95' }, '2026-11-23-cut-p95'],
    ['meetings', { date: '2026-11-23T15:30', with: ['lena'] }, '2026-11-23-lena'],
    ['meetings', { date: '2026-11-23', with: 'lena' }, '2026-11-23-lena'],
    ['people', { name: 'Ines Okafor' }, 'ines-okafor'],
    ['asks', { to: 'dana', behaviours: ['advocate-promotion'] }, 'dana-advocate-promotion'],
    [
      'contributions',
      { date: '2026-11-23', person: 'lena', kind: 'advice' },
      '2026-11-23-lena-advice',
    ],
    ['commitments', { what: 'Send the draft' }, 'send-the-draft'],
  ];
  for (const [kind, fields, expected] of cases) {
    it(`of ${kind} is ${expected}`, () => {
      assert.equal(newId(kind, { ...fields }, new Set()), expected);
    });
  }

  it('takes a number where it is taken', () => {
    const taken = new Set(['lena', 'lena-2']);
    assert.equal(newId('people', { name: 'Lena' }, taken), 'lena-3');
  });

  it('ends in no hyphen where it is cut between two of them', () => {
    const person = `${'a'.repeat(46)}--b`;
    assert.equal(
      newId('feedback', { date: '2026-11-20', person }, new Set()),
      `2026-11-20-${'a'.repeat(46)}`,
    );
  });

  it('makes room for the number', () => {
    const id = `${'a'.repeat(60)}--bc`;
    assert.equal(freeId(id, new Set([id])), `${'a'.repeat(60)}-2`);
  });
});
