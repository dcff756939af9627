import assert from 'node:assert/strict';

import { catalogue, checkLog } from '../../../src/rules/catalogue';
import type { Rule } from '../../../src/rules/rule';
import { readTexts } from '../yaml/example';

import { today } from './ruleCases';

/** Reading finds these itself, in the text. */
const byReading = ['CL006', 'CL007', 'CL008'];

/** Part D of the domain, by ranges of codes. */
const table = [
  [1, 9],
  [10, 15],
  [20, 27],
  [30, 39],
  [40, 49],
  [50, 59],
  [60, 67],
  [70, 76],
  [80, 84],
  [90, 91],
  [99, 99],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, n) => from + n))
  .map(number => `CL${String(number).padStart(3, '0')}`);

describe('the catalogue', () => {
  it('has every code of the table once, in order', () => {
    assert.deepEqual(
      catalogue.map(({ code }) => code),
      table.filter(code => !byReading.includes(code)),
    );
  });

  it('names each rule differently, in kebab-case', () => {
    const names = catalogue.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    assert.deepEqual(
      names.filter(name => !/^[a-z]+(?:-[a-z]+)+$/.test(name)),
      [],
    );
  });

  it('tells mistakes of meaning as errors and nothing else', () => {
    const errors = catalogue.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['CL001', 'CL002', 'CL003', 'CL004', 'CL005'],
    );
  });
});

/** The codes that a log with one lonely goal and a duplicate id gives. */
function codesWith(settings: string): readonly string[] {
  const { log, ids } = readTexts({
    'goals.yaml': '- {id: staff, title: Staff}\n- {id: staff, title: Staff}\n',
    'settings.yaml': settings,
  });
  return checkLog({ log, ids, today }).map(({ rule }) => rule.code);
}

describe('silenced findings', () => {
  it('are told by default', () => {
    const codes = codesWith('');
    assert.ok(codes.includes('CL010') && codes.includes('CL012'));
  });

  it('are told no more by code or by name', () => {
    const codes = codesWith('silenced: [CL010, goal-without-outcome]\n');
    assert.ok(!codes.includes('CL010') && !codes.includes('CL012'));
    assert.ok(codes.includes('CL013'), 'others are told as before');
  });

  it('never hide what cannot be read as meant', () => {
    assert.ok(codesWith('silenced: [CL004, duplicate-id]\n').includes('CL004'));
  });

  it('are found themselves where they turn nothing off', () => {
    const { log, ids } = readTexts({
      'settings.yaml': 'silenced: [CL010, CL004, CL999, stories]\n',
    });
    const found = checkLog({ log, ids, today }).map(({ rule, place, message }) => ({
      code: rule.code,
      place,
      message,
    }));
    assert.deepEqual(
      found.map(({ code, place }) => [code, place]),
      [1, 2, 3].map(n => ['CL001', { at: 'singleton', kind: 'settings', field: `silenced.${n}` }]),
    );
    assert.equal(
      found[0]?.message,
      '"CL004" turns nothing off. Write the code or the name of a finding from CL010 on, such as CL065.',
    );
  });
});

describe('a rule', () => {
  const check = (rule: Rule) => {
    const { log, ids } = readTexts({});
    return checkLog({ log, ids, today }).filter(found => found.rule === rule);
  };

  for (const rule of catalogue) {
    it(`${rule.code} finds nothing in an empty log`, () => {
      assert.deepEqual(check(rule), []);
    });
  }
});
