import assert from 'node:assert/strict';

import Ajv from 'ajv';
import fc from 'fast-check';
import { parseDocument } from 'yaml';

import { jsonSchemas } from '../../../src/core/schema/jsonSchema';
import { kindNames, type Kind, type SingletonKind } from '../../../src/core/schema/kinds';
import { diagnose, type Diagnostic } from '../../../src/language/diagnostics';
import type { Problem } from '../../../src/yaml/problem';
import { readLogFile } from '../../../src/yaml/read/readLog';

import { fewSources, manySources, placesOf, randomFile, type Place } from './entrySources';
import { readTexts } from './example';

const names: readonly (Kind | SingletonKind)[] = [...kindNames, 'profile', 'settings'];

const ajv = new Ajv({ allowUnionTypes: true });
const validators = new Map(
  Object.entries(jsonSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** Whether the published schema refuses a file, as a YAML extension reads it. */
function isRefused(name: string, text: string): boolean {
  const validate = validators.get(name);
  assert.ok(validate, name);
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  assert.deepEqual(document.errors, [], text);
  return !validate(document.toJS());
}

function problemsIn(name: string, text: string): readonly Problem[] {
  const file = readLogFile(`${name}.yaml`, text);
  assert.ok(file, name);
  const items = file.type === 'list' ? file.items.map(({ item }) => item) : [];
  return [file, ...items].flatMap(({ problems }) => problems);
}

/** The same as they are told, without what practice lacks. */
function mistakesIn(name: string, text: string): readonly Diagnostic[] {
  const reading = readTexts({ [`${name}.yaml`]: text });
  return diagnose(reading, '2026-11-20').filter(({ code }) => code < 'CL010');
}

function assertAgree(name: string, text: string): void {
  const left = problemsIn(name, text).filter(({ isInSchema }) => isInSchema === true);
  const told = left.map(({ message }) => message).join('\n');
  assert.equal(left.length > 0, isRefused(name, text), `${text}${told}`);
}

describe('what is left to a YAML extension is what the published schema refuses', () => {
  /** Of places that are alike only the first is tried with everything. */
  const tried = new Set<string>();

  function sourcesAt({ field: { type, presence } }: Place): readonly (string | undefined)[] {
    const alike = JSON.stringify([type, presence]);
    if (tried.has(alike)) return fewSources;
    tried.add(alike);
    return type.type === 'enum' ? [...manySources, ...type.values] : manySources;
  }

  for (const name of names) {
    it(`at each place of ${name}`, () => {
      for (const place of placesOf(name)) {
        for (const source of sourcesAt(place)) assertAgree(name, place.write(source));
      }
    });
  }

  it('in entries that are wrong at several places', () => {
    const files = fc
      .constantFrom(...names)
      .chain(name => fc.tuple(fc.constant(name), randomFile(name)));
    fc.assert(
      fc.property(files, ([name, text]) => assertAgree(name, text)),
      { seed: 1, numRuns: 1000 },
    );
  });
});

describe('of what no schema can tell a YAML extension is left', () => {
  const goal = (rest: string) => `- {id: a, title: a, ${rest}}\n`;
  const cases: readonly (readonly [string, string, string, readonly boolean[]])[] = [
    ['a tag that nobody knows', 'goals', goal('why: !mine x'), [true]],
    ['an alias of nothing', 'goals', goal('why: *x'), [true]],
    ['an open bracket', 'profile', 'values: [a\n', [true]],
    ['a key that is written twice', 'goals', goal('why: a, why: b'), [true]],
    ['not an alias of what is around it', 'goals', goal('x: &v [*v]'), [false]],
    ['not a tag that it knows', 'goals', goal('why: !include x'), [false]],
    ['not a comment without a space', 'goals', '- id: a\n  title: "a"# so\n', [false]],
    ['not a key of several words', 'goals', goal('? [a] : b'), [false]],
    ['not a second document', 'goals', `${goal('')}---\n[]\n`, [false]],
    ['not a second document of one mapping', 'profile', 'name: a\n---\nname: b\n', [false]],
    ['not what nests too deep', 'goals', goal(`x: ${'['.repeat(99)}${']'.repeat(99)}`), [false]],
    ['not the same in one mapping', 'profile', `x: ${'['.repeat(99)}${']'.repeat(99)}\n`, [false]],
    ['not a control character', 'goals', goal('why: \u0001'), [false]],
    ['not the same in one mapping', 'profile', 'name: \u0001\n', [false]],
    ['not a number that is none', 'profile', 'budget: {amount: .NaN}\n', [false]],
    ['not a number without end', 'profile', 'budget: {amount: 1e400}\n', [false]],
    ['not a file that it takes for an empty one', 'goals', '{}\n', [false]],
    ['nothing of a file that says nothing', 'goals', '---\nnull\n', []],
    ['nothing of a mapping that says nothing', 'profile', '---\n', []],
  ];
  for (const [what, name, text, expected] of cases) {
    it(what, () => {
      const found = mistakesIn(name, text).filter(({ severity }) => severity === 'error');
      const left = found.map(({ isInSchema = false }) => isInSchema);
      assert.deepEqual(left, expected, found.map(({ message }) => message).join('\n'));
    });
  }

  it('not what a mapping lacks that it takes for merged with another', () => {
    const found = mistakesIn('goals', '- &a {id: a, title: a}\n- {<<: *a, id: b}\n');
    assert.deepEqual(
      found.map(({ code, isInSchema = false }) => [code, isInSchema]),
      [
        ['CL006', false],
        ['CL001', false],
      ],
    );
  });
});
