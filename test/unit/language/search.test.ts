import assert from 'node:assert/strict';

import { search, searchables } from '../../../src/language/search';
import { readTexts } from '../yaml/example';

const { log } = readTexts({
  'people.yaml': '- {id: joao, name: João, topics: [caching]}\n',
  'wins.yaml': `- {id: old, date: 2025-03-01, title: Cache warmed, story: The first page is quick.}
- {id: new, date: 2026-11-01, title: Halved misses, actions: Changed how the cache of the ledger evicts}
- {id: other, date: 2026-10-01, title: On-call notes, metric: {name: pages, value: 4711}}
`,
  'meetings.yaml': `- id: m
  date: 2026-11-05T10:00
  with: [joao]
  commitments:
    - {what: Send the cache plan, due: 2026-12-01}
`,
});

const index = searchables(log);
const ids = (query: string, atMost = 10) =>
  search(index, query, atMost).map(({ entry }) => entry.id);

describe('searching the log', () => {
  it('finds words of titles first, then words of any field, each the newest first', () => {
    assert.deepEqual(ids('cache'), ['m.commitments.1', 'old', 'new']);
  });

  it('needs every word, in any order and in any field', () => {
    assert.deepEqual(ids('ledger misses'), ['new']);
    assert.deepEqual(ids('ledger warmed'), []);
  });

  it('knows numbers, people without their accents, and kinds', () => {
    assert.deepEqual(ids('4711'), ['other']);
    assert.deepEqual(ids('JOAO'), ['m', 'joao', 'm.commitments.1']);
    assert.deepEqual(ids('meeting joao'), ['m']);
    assert.deepEqual(ids('joão person'), ['joao']);
  });

  it('shows everything, the newest first, before anything is typed', () => {
    assert.deepEqual(ids('', 3), ['m.commitments.1', 'm', 'new']);
  });

  it('shows the text around a word that the title does not hold', () => {
    const [match] = search(index, 'evicts', 1);
    assert.equal(match?.excerpt?.includes('the cache of the ledger evicts'), true);
    assert.equal(search(index, 'halved', 1)[0]?.excerpt, undefined);
  });
});
