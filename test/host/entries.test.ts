import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { answering, answeringInOrder, type Reaction } from './answers';
import { api, closeEditors, textOnDisk, writeLog } from './log';

const today = new Date().toLocaleDateString('sv');
const people =
  '- id: lena\n  name: Lena   # mentor\n  roles:\n    - {kind: mentor, started: 2020-01-15, cadence: monthly}\n';

/** Prepares an agenda, and answers what is asked for it. */
async function agendaFor(given: object, ...reactions: readonly Reaction[]) {
  let written: { readonly id: string } | undefined;
  await answeringInOrder(reactions, async () => {
    written = await vscode.commands.executeCommand('careerLog.prepareAgenda', given);
  });
  assert.ok(written);
  return written;
}

describe('the commands for one entry', () => {
  beforeEach(() => writeLog({ 'people.yaml': people }));
  after(closeEditors);

  const forms: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
    ['addGoal', 'goals', { title: 'Reach staff engineer' }],
    ['scheduleMeeting', 'meetings', { with: ['lena'], date: '2099-01-05T15:30' }],
    ['draftAsk', 'asks', { to: 'lena', behaviours: ['make-visible'] }],
    ['logCommitment', 'commitments', { what: 'Send the plan', person: 'lena', due: '2099-01-05' }],
    ['startExperiment', 'experiments', { hypothesis: 'Shorter notes help', run_by: '2099-01-05' }],
    ['recordFeedback', 'feedback', { person: 'lena', text: 'Say the cost first' }],
    ['logContribution', 'contributions', { person: 'lena', kind: 'advice' }],
    ['logOpportunity', 'opportunities', { title: 'Lead the rollout' }],
    ['addMoment', 'moments', { title: 'Calibration', date: '2099-01-05' }],
    ['logDecision', 'decisions', { title: 'Keep one queue', rationale: 'Fewer parts' }],
    ['startReview', 'reviews', { themes: ['calm'] }],
  ];
  for (const [command, kind, given] of forms) {
    it(`${command} writes a valid entry of ${kind}`, async () => {
      await vscode.commands.executeCommand(`careerLog.${command}`, given);
      const { entries, findings } = await (await api()).snapshot();
      const written = Object.entries(entries).find(([name]) => name === kind)?.[1] ?? [];
      assert.equal(written.length, 1);
      for (const [key, value] of Object.entries(given)) {
        assert.deepEqual(written[0]?.fields[key], value);
      }
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
    });
  }

  it('snoozeCheckIn silences a reminder in its role, and changes nothing else', async () => {
    await vscode.commands.executeCommand('careerLog.snoozeCheckIn', {
      person: 'lena',
      until: '2099-01-05',
    });
    assert.equal(
      await textOnDisk('people.yaml'),
      people.replace('monthly}', 'monthly, snooze_until: 2099-01-05}'),
    );
    const { dashboard } = await (await api()).snapshot();
    assert.deepEqual(dashboard?.needsAttention, []);
  });

  it('markDelivered keeps a promise', async () => {
    const log = await api();
    const { id } = await log.add('commitments', {
      what: 'Send it',
      person: 'lena',
      due: '2020-02-01',
    });
    await vscode.commands.executeCommand('careerLog.markDelivered', id);
    const [promise] = (await log.snapshot()).entries.commitments;
    assert.equal(promise?.fields['delivered'], today);
  });

  it('draftProposal writes who gains what', async () => {
    const { id } = await vscode.commands.executeCommand<{ id: string }>('careerLog.draftProposal', {
      to: 'lena',
      narrative: 'Write the guide together',
      benefits: { org: 'Faster starts', sponsor: 'Fewer questions' },
    });
    const ask = (await (await api()).snapshot()).entries.asks.find(one => one.id === id);
    assert.equal(ask?.fields['kind'], 'collaboration');
    assert.deepEqual(ask.fields['benefits'], { org: 'Faster starts', sponsor: 'Fewer questions' });
  });

  it('prepareSponsorUpdate books one filled from the log, and keeps what is written in it', async () => {
    const log = await api();
    await log.add('people', {
      id: 'dana',
      name: 'Dana',
      roles: [{ kind: 'sponsor', started: '2020-01-01' }],
    });
    await log.add('commitments', {
      what: 'Send the page',
      person: 'dana',
      due: '2020-02-01',
      delivered: today,
    });
    await log.add('asks', {
      to: 'dana',
      status: 'draft',
      benefits: { org: 'Fewer incidents' },
    });
    const prepare = async (given: object) => {
      const { id } = await vscode.commands.executeCommand<{ id: string }>(
        'careerLog.prepareSponsorUpdate',
        given,
      );
      const update = (await log.snapshot()).entries.meetings.find(one => one.id === id);
      assert.ok(update);
      return update;
    };
    const { id, fields } = await prepare({ date: '2099-01-05' });
    assert.deepEqual(
      [fields['kind'], fields['status'], fields['with'], fields['delivered'], fields['expected']],
      ['sponsor-update', 'scheduled', ['dana'], ['Send the page'], ['Fewer incidents']],
    );
    await log.update('meetings', id, { expected: ['My own words'], delivered: null });
    const again = await prepare({ with: ['dana'] });
    assert.equal(again.id, id);
    assert.deepEqual(
      [again.fields['delivered'], again.fields['expected']],
      [['Send the page'], ['My own words']],
    );
  });

  it('prepareAgenda fills a booked meeting from the log', async () => {
    const log = await api();
    await log.add('wins', { title: 'Calm nights', date: today });
    await log.add('meetings', {
      date: '2020-02-01',
      with: ['lena'],
      open_questions: ['Who decides?'],
    });
    const { id } = await log.add('meetings', {
      date: '2099-01-05',
      with: ['lena'],
      kind: 'mentor',
      status: 'scheduled',
    });
    await vscode.commands.executeCommand('careerLog.prepareAgenda', { meeting: id });
    const meeting = (await log.snapshot()).entries.meetings.find(one => one.id === id);
    assert.deepEqual(meeting?.fields['agenda'], {
      progress: ['Calm nights'],
      obstacles: [],
      experiments: [],
    });
    assert.deepEqual(meeting.fields['questions'], [{ text: 'Who decides?' }]);
  });

  it('prepareAgenda books a talk where there is none', async () => {
    const { id } = await agendaFor({ with: ['lena'] }, { type: '2099-01-05 15:30' });
    const meeting = (await (await api()).snapshot()).entries.meetings.find(one => one.id === id);
    const { date, with: guests, kind, status } = meeting?.fields ?? {};
    assert.deepEqual(
      [date, guests, kind, status],
      ['2099-01-05T15:30', ['lena'], 'mentor', 'scheduled'],
    );
  });

  it('prepareAgenda puts the topic and the opportunity that are meant on the agenda of a mentor', async () => {
    await writeLog({
      'people.yaml': `${people}- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2020-01-15}]}\n`,
      'milestones.yaml':
        '- {id: stream, title: Own it, due: 2099-01-05, topics: [{topic: resilience, mentors: [lena]}]}\n',
      'opportunities.yaml': '- {id: rollout, title: Lead the rollout, start: 2020-01-05}\n',
      'meetings.yaml': `- {id: first, date: 2099-01-05, with: [dana], status: scheduled}
- {id: second, date: 2099-01-06, with: [lena], kind: mentor, status: scheduled, topics: [other], questions: [Mine]}
`,
    });
    const fields = async () => {
      const { meetings } = (await (await api()).snapshot()).entries;
      return meetings.map(({ fields: meeting }) => [meeting['topics'], meeting['questions']]);
    };
    await agendaFor({ with: ['lena'], milestone: 'stream' });
    await agendaFor({ opportunity: 'rollout' });
    await agendaFor({ opportunity: 'rollout' });
    assert.deepEqual(await fields(), [
      [[], []],
      [
        ['other', 'resilience'],
        [
          { text: 'Mine' },
          { text: 'Does "Lead the rollout" fit my growth, and which doors would it open?' },
        ],
      ],
    ]);
  });

  it('draftAsk says of each sponsor what speaks against asking now', async () => {
    await writeLog({
      'people.yaml':
        '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}\n' +
        '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-01-01}], signals: [{text: Short notes}]}\n',
      'commitments.yaml': '- {id: page, what: Send the page, person: dana, due: 2026-02-01}\n',
    });
    const [shown] = await answering(
      () => 'leave',
      () => vscode.commands.executeCommand('careerLog.draftAsk'),
    );
    assert.deepEqual(shown?.labels, ['Dana', 'Lena', '$(add) Add a person…']);
    assert.match(shown.details[0] ?? '', /^Not quite ready: .*Send the page/);
    assert.equal(shown.details[1], 'Values: Short notes');
  });

  it('draftAsk asks for several acts, the friction to be protected from, and for the rest on demand', async () => {
    await writeLog({
      'settings.yaml': 'priorities: [{id: cost, title: Cost}, {id: speed, title: Speed}]\n',
      'people.yaml':
        '- {id: dana, name: Dana, cares_about: speed, roles: [{kind: sponsor, started: 2026-01-01}]}\n',
      'wins.yaml': '- {id: calm, date: 2026-01-05, title: Calm nights}\n',
    });
    const asked = new Map<string, Reaction>([
      ['For which act', { tick: ['protect', 'attest'] }],
      ['Which friction', { type: 'Two roadmaps' }],
      ['What are you aiming at', { press: 'Ask for everything' }],
      ['Which wins', { tick: ['Calm nights'] }],
      ['Which priority', { tick: ['Speed'] }],
      ['What does the organisation', { type: 'Calm' }],
      ['What do they risk', { type: 'Their word' }],
      ['What do you do about', { type: 'A trial' }],
    ]);
    const shown = await answering(
      ({ placeholder }) => {
        const [start, reaction] = [...asked].find(([one]) => placeholder.startsWith(one)) ?? [];
        if (start !== undefined) asked.delete(start);
        return reaction ?? 'accept';
      },
      () => vscode.commands.executeCommand('careerLog.draftAsk'),
    );
    const priorities = shown.find(({ placeholder }) => placeholder.startsWith('Which priority'));
    assert.deepEqual(priorities?.labels, ['Speed', 'Cost']);
    const [ask] = (await (await api()).snapshot()).entries.asks;
    const {
      behaviours,
      friction,
      wins,
      priorities: served,
      benefits,
      risk,
      mitigation,
    } = ask?.fields ?? {};
    assert.deepEqual(
      [behaviours, friction, wins, served, benefits, risk, mitigation],
      [
        ['protect', 'attest'],
        'Two roadmaps',
        ['calm'],
        ['speed'],
        { org: 'Calm' },
        'Their word',
        'A trial',
      ],
    );
  });

  it('logContribution asks who was introduced, and adds somebody new on the way', async () => {
    const steps: readonly Reaction[] = [
      ...[{ pick: 'Lena' }, { pick: 'introduction' }, { pick: '$(add) Add a person…' }],
      ...[{ type: 'Omar' }, { press: 'Save now, without the rest' }],
      ...(['accept', { type: '2026-01-05' }] as const),
    ];
    await answeringInOrder(steps, () =>
      vscode.commands.executeCommand('careerLog.logContribution'),
    );
    const [contribution] = (await (await api()).snapshot()).entries.contributions;
    const { person, introduced, date } = contribution?.fields ?? {};
    assert.deepEqual([person, introduced, date], ['lena', 'omar', '2026-01-05']);
  });

  it('recordFeedback takes what was given in three parts, with a day to come back to it', async () => {
    const steps: readonly Reaction[] = [
      ...[{ pick: 'I gave it' }, { pick: 'Lena' }, { type: 'Say it first' }],
      ...[{ type: 'In the review' }, { type: 'The cost came last' }, { type: 'It was cut' }],
      ...([{ type: '2099-01-05' }, 'accept'] as const),
    ];
    await answeringInOrder(steps, () => vscode.commands.executeCommand('careerLog.recordFeedback'));
    const [feedback] = (await (await api()).snapshot()).entries.feedback;
    const { direction, situation, behaviour, impact, follow_up, date } = feedback?.fields ?? {};
    assert.deepEqual(
      [direction, situation, behaviour, impact, follow_up, date],
      ['given', 'In the review', 'The cost came last', 'It was cut', '2099-01-05', today],
    );
  });
});
