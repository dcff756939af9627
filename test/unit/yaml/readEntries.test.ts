import assert from 'node:assert/strict';

import { mistakesIn, readTexts } from './example';

const today = '2026-11-23';
const findings = (texts: Readonly<Record<string, string>>) => mistakesIn(texts, today);

describe('reading an entry', () => {
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
