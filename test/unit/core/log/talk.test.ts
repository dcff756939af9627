import assert from 'node:assert/strict';

import { talkOf, unrecordedMeetings, usualKind } from '../../../../src/core/log/talk';
import { readTexts } from '../../yaml/example';

const today = '2026-11-23';
const { log } = readTexts({
  'people.yaml': `
- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-01-01}]}
- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}
- {id: paulo, name: Paulo, roles: [{kind: mentor, started: 2027-01-01}]}
- {id: ines, name: Ines, roles: [{kind: mentor, started: 2026-01-01}]}
`,
  'meetings.yaml': `
- {id: a, date: 2026-10-01, with: [ines], kind: peer}
- {id: b, date: 2026-11-01, with: [ines], kind: review}
- {id: c, date: 2026-11-10, with: [ines, dana], kind: other}
- {id: d, date: 2027-01-10, with: [ines], kind: informational, status: scheduled}
- {id: missed, date: 2026-11-09, with: [lena], status: scheduled}
- {id: today, date: 2026-11-23T15:30, with: [lena, dana], status: scheduled}
- {id: off, date: 2026-11-20, with: [lena], status: cancelled}
`,
});

describe('what a talk serves', () => {
  const cases = [
    ['mentor', ['dana'], 'mentor'],
    ['sponsor-update', ['lena'], 'sponsor'],
    ['sponsor-conversation', ['lena'], 'sponsor'],
    ['check-in', ['lena'], 'mentor'],
    ['check-in', ['dana'], 'sponsor'],
    ['review', ['dana', 'lena'], 'mentor'],
    ['check-in', ['paulo'], 'other'],
    ['peer', ['lena'], 'other'],
  ] as const;
  for (const [kind, people, talk] of cases) {
    it(`is ${talk} for ${kind} with ${people.join(' and ')}`, () => {
      assert.equal(talkOf(log, { kind, with: [...people] }, today), talk);
    });
  }
});

describe('the usual kind of a meeting', () => {
  it('is that of the last one with just these people', () => {
    assert.equal(usualKind(log, ['ines'], today), 'review');
  });

  it('goes by their roles where there was none', () => {
    assert.equal(usualKind(log, ['dana'], today), 'sponsor-conversation');
    assert.equal(usualKind(log, ['lena', 'paulo'], today), 'mentor');
    assert.equal(usualKind(log, ['paulo'], today), 'check-in');
  });
});

describe('meetings that wait to be logged', () => {
  const ids = (people?: readonly string[]) =>
    unrecordedMeetings(log, today, people).map(({ id }) => id);

  it('are those planned for a day that has come, the latest first', () => {
    assert.deepEqual(ids(), ['today', 'missed']);
  });

  it('are found by who was to be there', () => {
    assert.deepEqual(ids(['dana']), ['today']);
    assert.deepEqual(ids(['ines']), []);
  });
});
