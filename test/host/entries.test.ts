import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { answering } from './answers';
import { api, closeEditors, textOnDisk, writeLog } from './log';

const today = new Date().toLocaleDateString('sv');
const people =
  '- id: lena\n  name: Lena   # mentor\n  roles:\n    - {kind: mentor, started: 2020-01-15, cadence: monthly}\n';

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

  it('draftAsk says of each sponsor what speaks against asking now', async () => {
    await writeLog({
      'people.yaml':
        '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}\n' +
        '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-01-01}]}\n',
      'commitments.yaml': '- {id: page, what: Send the page, person: dana, due: 2026-02-01}\n',
    });
    const [shown] = await answering(
      () => 'leave',
      () => vscode.commands.executeCommand('careerLog.draftAsk'),
    );
    assert.deepEqual(shown?.labels, ['Dana', 'Lena']);
    assert.match(shown.details[0] ?? '', /^Not quite ready: .*Send the page/);
    assert.equal(shown.details[1], undefined);
  });
});
