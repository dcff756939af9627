import assert from 'node:assert/strict';

import { mistakesIn, readTexts } from './example';

const today = '2026-11-23';
const person = '- {id: lena, name: Lena, roles: [mentor]}\n';
const findings = (texts: Readonly<Record<string, string>>) => mistakesIn(texts, today);

describe('entries inside a meeting', () => {
  it('keeps inherited dates out of a cancelled meeting', () => {
    const { log } = readTexts({
      'meetings.yaml':
        '- id: m\n  date: 2026-11-05\n  with: lena\n  status: cancelled\n  commitments: [{what: x, due: 2026-11-19}]\n',
    });
    assert.equal(log.commitments[0]?.made, undefined);
  });

  const nested = (meeting: string, entry: string) => ({
    'people.yaml': person,
    'meetings.yaml': `- {id: m, ${meeting}, contributions: [{kind: advice${entry}}]}\n`,
  });

  it('inherits nothing that could not be read of the meeting', () => {
    for (const [meeting, mistake] of [
      ['date: 2026-11-2, with: lena', '2026-11-2'],
      ['date: 2026-02-30, with: lena', '2026-02-30'],
      ['date: ~, with: lena', 'date'],
      ['date: 2026-11-20, with: ""', '""'],
      ['date: 2026-11-20, with: ~', 'with'],
      ['date: 2026-11-20, with: [lena, L]', 'L'],
    ] as const) {
      const texts = nested(meeting, '');
      const { log } = readTexts(texts);
      assert.deepEqual(log.contributions, [], meeting);
      const told = findings(texts);
      assert.deepEqual(
        told,
        [`meetings.yaml CL001 ${mistake}`, 'meetings.yaml CL001 kind'],
        meeting,
      );
    }
  });

  it('counts an entry that says itself what could not be read of the meeting', () => {
    const { log } = readTexts(nested('date: 2026-11-2, with: lena', ', date: 2026-11-03'));
    assert.deepEqual(
      log.contributions.map(({ date, person, meeting }) => [date, person, meeting]),
      [['2026-11-03', 'lena', 'm']],
    );
  });

  it('tells of a reference that entries inherit once, and of one that they write themselves', () => {
    assert.deepEqual(findings(nested('date: 2026-11-20, with: nobody', '')), [
      'meetings.yaml CL005 nobody',
    ]);
    assert.deepEqual(findings(nested('date: 2026-11-20, with: lena', ', meeting: other')), [
      'meetings.yaml CL005 other',
    ]);
  });
});
