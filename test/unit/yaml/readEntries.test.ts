import assert from 'node:assert/strict';

import type { Problem } from '../../../src/yaml/problem';

import { mistakesIn, readTexts } from './example';

const today = '2026-11-23';
const findings = (texts: Readonly<Record<string, string>>) => mistakesIn(texts, today);

describe('reading an entry', () => {
  it('reports an ask to protect that does not say from what, and leaves it out', () => {
    const read = (more: string) => {
      const path = 'asks.yaml';
      const text = `- {id: a, to: b, status: draft, behaviours: ${more}}\n`;
      const { log, files } = readTexts({ [path]: text });
      const file = files.get(path);
      const problems: readonly Problem[] =
        file?.type === 'list' ? file.items.flatMap(({ item }) => item.problems) : [];
      return [log.asks.length, ...problems.map(({ code, missing }) => `${code} ${missing}`)];
    };
    const lacking = ['[fund, protect]', 'protect', 'protect, friction: ""', 'protect, friction: '];
    for (const one of lacking) assert.deepEqual(read(one), [0, 'CL001 friction'], one);
    assert.deepEqual(read('protect, friction: [Reviews]'), [0, 'CL001 undefined']);
    for (const one of ['[fund]', '[], friction: x', 'protect, friction: Reviews']) {
      assert.deepEqual(read(one), [1], one);
    }
  });

  it('counts an end date only where it can be read', () => {
    const goals = (more: string) => findings({ 'goals.yaml': `- {id: a, title: A, ${more}}\n` });
    assert.deepEqual(goals('achieved: 2026-02-30, dropped: 2026-01-01'), [
      'goals.yaml CL001 2026-02-30',
    ]);
    assert.deepEqual(goals('dropped: 2026-01-02, achieved: 2026-01-01'), [
      'goals.yaml CL001 achieved',
    ]);
  });

  it('takes the first of two keys also in the figures of a review', () => {
    const texts = {
      'reviews.yaml': '- {id: r, date: 2026-11-01, snapshot: {a: 1, a: 2, b: {c: 3, c: 4}}}\n',
    };
    assert.deepEqual(readTexts(texts).log.reviews[0]?.snapshot, { a: 1, b: { c: 3 } });
    assert.deepEqual(findings(texts), ['reviews.yaml CL001 a', 'reviews.yaml CL001 c']);
  });

  it('takes a mapping only for the figures of a review', () => {
    for (const written of ['5', '[1]']) {
      const texts = { 'reviews.yaml': `- {id: r, date: 2026-11-01, snapshot: ${written}}\n` };
      assert.deepEqual(
        readTexts(texts).log.reviews.map(({ snapshot }) => snapshot),
        [undefined],
      );
      assert.deepEqual(findings(texts), [`reviews.yaml CL001 ${written}`]);
    }
  });

  it('needs no day where somebody was shown something, and no kind of an insight', () => {
    const { log } = readTexts({
      'profile.yaml': 'one_page: {shared: [{person: lena}, {date: 2026-11-01}]}\n',
      'decisions.yaml': '- {id: d, date: 2026-11-01, title: D, shared: [{person: lena}]}\n',
      'meetings.yaml': '- {id: m, date: 2026-11-01, with: lena, insights: [{text: Ask early}]}\n',
    });
    assert.deepEqual(log.profile.one_page?.shared, [{ person: 'lena' }, { date: '2026-11-01' }]);
    assert.deepEqual(log.decisions[0]?.shared, [{ person: 'lena' }]);
    assert.deepEqual(
      log.meetings[0]?.insights.map(({ kind, text }) => [kind, text]),
      [[undefined, 'Ask early']],
    );
  });

  it('takes a review that is still to come', () => {
    assert.deepEqual(findings({ 'reviews.yaml': '- {id: r, date: 2026-12-01}\n' }), []);
  });
});
