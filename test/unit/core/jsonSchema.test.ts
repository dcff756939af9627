import assert from 'node:assert/strict';

import Ajv from 'ajv';
import { CORE_SCHEMA, load } from 'js-yaml';

import manifest from '../../../package.json';
import { jsonSchemas } from '../../../src/core/schema/jsonSchema';
import { rhythmSuggestions } from '../../../src/language/completion/rhythms';
import { sampleTexts } from '../sampleLog';

const schemas = jsonSchemas();
const ajv = new Ajv({ allowUnionTypes: true });

/** What a YAML language server would report of a text. */
function errorsIn(name: string, text: string): readonly string[] {
  const schema = schemas[name];
  assert.ok(schema, name);
  const validate = ajv.compile(schema);
  validate(load(text, { schema: CORE_SCHEMA }));
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

describe('the JSON Schemas', () => {
  for (const [path, text] of Object.entries(sampleTexts())) {
    it(`take ${path} of the sample log`, () => {
      assert.deepEqual(errorsIn(path.split(/[/.]/)[0] ?? '', text), []);
    });
  }

  const legal: readonly (readonly [string, string, string])[] = [
    ['a file of comments', 'wins', '# nothing yet\n'],
    ['an empty value', 'wins', '- {id: a, date: 2026-11-20, title: A, story: }\n'],
    ['one value for a list', 'meetings', '- {id: a, date: 2026-11-20, with: lena, learned: one}\n'],
    ['an unknown key', 'people', '- {id: a, name: A, colour: red}\n'],
    ['a number for a text', 'wins', '- {id: a, date: 2026-11-20, title: 2026}\n'],
    [
      'an entry inside a meeting that inherits its date and person',
      'meetings',
      '- {id: a, date: 2026-11-20, with: lena, commitments: [{what: Send it, due: 2026-12-01}]}\n',
    ],
    [
      'an ask to protect that says from what',
      'asks',
      '- {id: a, to: b, status: draft, behaviours: [fund, protect], friction: Reviews at night}\n',
    ],
    ['another ask without friction', 'asks', '- {id: a, to: b, status: draft, behaviours: fund}\n'],
    ['figures of any shape', 'reviews', '- {id: a, date: 2026-11-20, snapshot: {a: {b: [1]}}}\n'],
    ['a number for a word', 'goals', '- {id: a, title: A, rank: 1}\n'],
  ];
  for (const [name, kind, text] of legal) {
    it(`take ${name}`, () => {
      assert.deepEqual(errorsIn(kind, text), []);
    });
  }

  it('offer every rhythm that the editor offers', () => {
    const offered = [...JSON.stringify(schemas['people']).matchAll(/"examples":(\[[^\]]*\])/g)];
    assert.ok(offered.length > 0);
    const rhythms = rhythmSuggestions().map(({ value }) => value);
    for (const [, examples = ''] of offered) assert.deepEqual(JSON.parse(examples), rhythms);
  });

  const wrong: readonly (readonly [string, string, string, RegExp])[] = [
    ['a missing key', 'wins', '- {id: a, date: 2026-11-20}\n', /^\/0 required$/],
    ['a bad date', 'wins', '- {id: a, date: 20 Nov, title: A}\n', /^\/0\/date pattern$/],
    ['an unknown word', 'wins', '- {id: a, date: 2026-11-20, title: A, impact: fun}\n', /impact/],
    [
      'an ask to protect without friction',
      'asks',
      '- {id: a, to: b, status: draft, behaviours: [fund, protect], friction: }\n',
      /^\/0\/friction not$/,
    ],
    [
      'the same in one word',
      'asks',
      '- {id: a, to: b, status: draft, behaviours: protect}\n',
      /^\/0 required$/,
    ],
    [
      'figures that are no mapping',
      'reviews',
      '- {id: a, date: 2026-11-20, snapshot: [1]}\n',
      /^\/0\/snapshot type$/,
    ],
    ['a mapping for a list', 'wins', 'id: a\n', /^ type$/],
  ];
  for (const [name, kind, text, expected] of wrong) {
    it(`refuse ${name}`, () => {
      assert.ok(
        errorsIn(kind, text).some(error => expected.test(error)),
        errorsIn(kind, text).join(),
      );
    });
  }

  it('are contributed for every file of the format', () => {
    const contributed = manifest.contributes.yamlValidation.map(({ fileMatch, url }) => [
      fileMatch[0],
      url,
    ]);
    const expected = Object.keys(schemas).map(name => [
      `.career/${name}.yaml`,
      `./dist/schemas/${name}.json`,
    ]);
    assert.deepEqual(contributed, expected);
  });
});
