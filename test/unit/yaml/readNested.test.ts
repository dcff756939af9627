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

  it('goes by its place in a meeting that has no id', () => {
    const texts = {
      'people.yaml': person,
      'meetings.yaml':
        '- {date: 2026-11-01, with: lena, feedback: [{text: Go on}]}\n- {date: 2026-11-02, with: lena, feedback: [{text: Less}]}\n',
    };
    const { log, unreadableEntries } = readTexts(texts);
    assert.deepEqual(
      log.feedback.map(({ id, date, meeting, hasOwnId }) => [id, date, meeting, hasOwnId]),
      [
        ['.feedback.1', '2026-11-01', undefined, false],
        ['.feedback.1', '2026-11-02', undefined, false],
      ],
    );
    assert.equal(unreadableEntries, 2);
    assert.deepEqual(findings(texts), ['meetings.yaml CL001 date', 'meetings.yaml CL001 date']);
  });

  it('goes by its place where its own id is none, and is found by that name', () => {
    const texts = {
      'people.yaml': person,
      'meetings.yaml':
        '- {id: m, date: 2026-11-01, with: lena, feedback: [{id: Go On, text: Go on}]}\n',
    };
    const { log, files, ids } = readTexts(texts);
    assert.deepEqual(
      log.feedback.map(({ id, hasOwnId }) => [id, hasOwnId]),
      [['m.feedback.1', false]],
    );
    const file = files.get('meetings.yaml');
    assert.deepEqual(file?.type === 'list' && file.items[0]?.item.entries.map(({ id }) => id), [
      'm',
      'm.feedback.1',
    ]);
    assert.deepEqual([...(ids.get('feedback') ?? [])], ['m.feedback.1']);
    assert.deepEqual(findings(texts), ['meetings.yaml CL001 Go On']);
  });
});
