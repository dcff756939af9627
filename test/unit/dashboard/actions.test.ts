import assert from 'node:assert/strict';

import type { LineAction } from '../../../src/shared/commands';
import type { EntryRef } from '../../../src/shared/modelParts';
import { modelOf } from '../../bench/model';
import { readTexts } from '../yaml/example';

const today = '2026-11-23';

const { asks, growth, wins, checkIns, needsAttention, people, contributions } = modelOf(
  readTexts({
    'people.yaml':
      '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01, cadence: quarterly}]}\n' +
      '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-10-01, cadence: monthly}]}\n' +
      '- {id: omar, name: Omar, roles: [{kind: mentor, started: 2026-11-01, cadence: yearly}], agreement: {minutes: 45}}\n' +
      '- {id: otto, name: Otto, left: 2026-10-01}\n' +
      '- {id: pia, name: Pia, archived: 2026-10-01}\n' +
      '- {id: quiet, name: Quiet, roles: [{kind: sponsor, started: 2026-01-01, cadence: monthly, snooze_until: 2026-12-01}]}\n',
    'meetings/2026.yaml':
      '- {id: booked, date: 2026-12-01, with: lena, kind: mentor, status: scheduled}\n' +
      '- {id: ahead, date: 2026-12-02, with: omar, kind: mentor, status: scheduled}\n' +
      '- {id: informal, date: 2026-12-03, with: otto, kind: informational, status: scheduled}\n' +
      '- {id: update, date: 2026-11-30, with: dana, kind: sponsor-update, status: scheduled}\n' +
      '- {id: missed, date: 2026-11-10, with: otto, kind: peer, status: scheduled}\n' +
      '- {id: now, date: 2026-11-23, with: otto, kind: peer, status: scheduled}\n',
    'asks.yaml':
      '- {id: draft, to: dana, status: draft}\n' +
      '- {id: ready, to: dana, status: ready}\n' +
      '- {id: sent, to: dana, status: sent, sent: 2026-11-01}\n' +
      '- {id: agreed, to: dana, status: agreed, sent: 2026-11-01, answered: 2026-11-02}\n' +
      '- {id: over, to: dana, status: declined, sent: 2026-11-01, answered: 2026-11-02}\n',
    'commitments.yaml':
      '- {id: late, what: Send it, person: dana, due: 2026-11-20}\n' +
      '- {id: far, what: Write it, person: dana, due: 2027-01-20}\n' +
      '- {id: theirs, what: Introduce me, person: dana, owner: them, due: 2026-12-01}\n',
    'experiments.yaml':
      '- {id: past, hypothesis: A, started: 2026-10-01, run_by: 2026-11-22}\n' +
      '- {id: last-day, hypothesis: B, started: 2026-10-01, run_by: 2026-11-23}\n' +
      '- {id: ended, hypothesis: C, run_by: 2026-10-22, concluded: 2026-11-01, learned: Yes}\n',
    'feedback.yaml': '- {id: cost, date: 2026-11-05, person: lena, text: Say the cost first}\n',
    'contributions.yaml':
      '- {id: owed, date: 2026-11-05, person: lena, kind: advice}\n' +
      '- {id: thanked, date: 2026-11-04, person: lena, kind: advice, thanked: 2026-11-05}\n' +
      '- {id: given, date: 2026-11-03, person: lena, kind: review, direction: given}\n',
    'wins.yaml':
      '- {id: rough, date: 2026-11-05, title: A}\n' +
      '- {id: unseen, date: 2026-11-04, title: B, effect: E, actions: A, part: lead, story: S}\n' +
      '- {id: told, date: 2026-11-03, title: C, effect: E, actions: A, part: lead, story: S, witnesses: [dana], visibility: shareable}\n' +
      '- {id: both, date: 2026-11-02, title: D, effect: E, actions: A, part: lead, story: S, visibility: shareable}\n',
  }),
  today,
);

interface Acting {
  readonly entry: EntryRef;
  readonly actions: readonly LineAction[];
}

function byId(lines: readonly Acting[]): Readonly<Record<string, readonly LineAction[]>> {
  return Object.fromEntries(lines.map(({ entry, actions }) => [entry.id, actions]));
}

describe('what a line of the dashboard offers', () => {
  it('leads an ask from the draft to the answer to the act', () => {
    assert.deepEqual(byId(asks.asks), {
      draft: ['sendAsk'],
      ready: ['sendAsk'],
      sent: ['answerAsk'],
      agreed: ['fulfilAsk'],
      over: [],
    });
  });

  it('keeps a promise, or agrees another day for one of mine', () => {
    const { overdue, open, theirs } = asks.commitments;
    assert.deepEqual(byId([...overdue, ...open, ...theirs]), {
      late: ['markDelivered', 'renegotiate'],
      far: ['markDelivered', 'renegotiate'],
      theirs: ['markDelivered'],
    });
  });

  it('concludes an experiment from the day after its last', () => {
    const { open, concluded } = growth.experiments;
    assert.deepEqual(byId([...open, ...concluded]), {
      past: ['concludeExperiment'],
      'last-day': [],
      ended: [],
    });
  });

  it('closes the loop of feedback, and thanks for what was received', () => {
    assert.deepEqual(byId(growth.feedback.open), { cost: ['closeFeedbackLoop'] });
    assert.deepEqual(byId(contributions), { owed: ['markThanked'], thanked: [], given: [] });
  });

  it('finishes a rough win; else what others still lack to carry it on', () => {
    assert.deepEqual(byId(wins.recent), {
      rough: ['finishRoughWins'],
      unseen: ['addWitness'],
      told: ['copyStory'],
      both: ['addWitness', 'copyStory'],
    });
  });

  it('prepares a meeting that is booked, and silences only a reminder that there is', () => {
    const lines = checkIns.map(({ person, actions }) => ({ entry: person, actions }));
    assert.deepEqual(byId(lines), {
      dana: ['logMeeting', 'prepareSponsorUpdate', 'snoozeCheckIn'],
      lena: ['logMeeting', 'prepareAgenda', 'snoozeCheckIn'],
      omar: ['prepareAgenda', 'logMeeting'],
      quiet: ['logMeeting'],
    });
    const reminded = needsAttention.filter(({ kind }) => kind === 'check-in-overdue');
    assert.deepEqual(byId(reminded), {
      dana: ['logMeeting', 'prepareSponsorUpdate', 'snoozeCheckIn'],
      lena: ['logMeeting', 'prepareAgenda', 'snoozeCheckIn'],
    });
  });

  it('prepares each meeting ahead by its kind, logs it from its day on, and asks for an answer', () => {
    const lines = needsAttention.filter(({ entry }) => entry.kind !== 'people');
    assert.deepEqual(byId(lines), {
      late: ['markDelivered', 'renegotiate'],
      now: ['prepareAgenda', 'logMeeting'],
      missed: ['logMeeting'],
      sent: ['answerAsk'],
      update: ['prepareSponsorUpdate'],
      booked: ['prepareAgenda'],
      ahead: ['prepareAgenda'],
      informal: ['prepareAgenda'],
    });
    assert.deepEqual(byId(asks.unrecorded), { missed: ['logMeeting'] });
  });

  it('goes on with a person as far as the person is still there', () => {
    const pages = people.map(({ person, actions }) => ({ entry: person.entry, actions }));
    assert.deepEqual(byId(pages), {
      dana: ['logMeeting', 'recordChange'],
      lena: ['logMeeting', 'mentoringAgreement'],
      omar: ['logMeeting', 'recordChange'],
      otto: ['archivePerson'],
      pia: [],
      quiet: ['logMeeting', 'recordChange'],
    });
  });
});
