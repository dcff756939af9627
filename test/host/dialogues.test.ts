import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { quarterOf } from '../../src/core/time/quarter';

import { answering, answeringInOrder, type Reaction, type Shown } from './answers';
import { api, closeEditors, textOnDisk, writeLog } from './log';

const today = new Date().toLocaleDateString('sv');
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);

const files = {
  'people.yaml': `- {id: lena, name: Lena, roles: [{kind: mentor, started: 2020-01-15}]}
- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2020-01-15}]}
`,
  'commitments.yaml': '- {id: page, what: Send the page, person: lena, due: 2020-11-18}\n',
};

const continued: Reaction = { pick: 'Continue' };
const anew: Reaction = { pick: 'Start anew' };

function run(command: string, given?: object, ...reactions: readonly Reaction[]) {
  const command_ = () => vscode.commands.executeCommand(`careerLog.${command}`, given);
  return answeringInOrder(reactions, command_);
}

/** The first words of each question. */
function questions(shown: readonly Shown[]): readonly string[] {
  return shown.map(({ placeholder }) => placeholder.split(/[.?]/)[0] ?? '');
}

describe('a dialogue', () => {
  beforeEach(() => writeLog(files));
  after(closeEditors);

  describe('about a meeting', () => {
    const lena = { with: ['lena'] };
    const fields = async () => (await (await api()).snapshot()).entries.meetings[0]?.fields ?? {};

    it('takes a weekday for the last one, and a day that is said to be ahead for planned', async () => {
      const weekday = yesterday.toLocaleDateString('en', { weekday: 'short' }).toLowerCase();
      await run(
        'logMeeting',
        lena,
        'accept',
        { type: weekday },
        {
          press: 'Save now, without the rest',
        },
      );
      const { date, status } = await fields();
      assert.deepEqual([date, status], [yesterday.toLocaleDateString('sv'), undefined]);
      await writeLog(files);
      await run('logMeeting', lena, 'accept', { type: 'in 3d' });
      assert.equal((await fields())['status'], 'scheduled');
    });

    it('that was left is offered for the same person alone, with what was asked for', async () => {
      const everything = 'Ask also for feedback, contributions, outcomes and open questions';
      await run('logMeeting', lena, { press: everything }, 'accept', 'accept', {
        type: 'Show the cost first',
      });
      const dana = await run('logMeeting', { with: ['dana'] }, 'leave');
      assert.deepEqual(questions(dana), ['What kind of meeting']);
      const again = await run(
        'logMeeting',
        lena,
        ...([continued, 'accept', 'accept', 'accept'] as const),
        ...Array.from({ length: 20 }, (): Reaction => 'accept'),
      );
      assert.equal(again[3]?.value, 'Show the cost first');
      assert.ok(questions(again).includes('Which feedback did you get'), 'all is asked again');
      assert.deepEqual((await fields())['learned'], ['Show the cost first']);
      const settled = await run('logMeeting', lena, 'leave');
      assert.deepEqual(questions(settled), ['What kind of meeting']);
    });

    it('goes on where adding a person on the way was left', async () => {
      const shown = await run(
        'logMeeting',
        undefined,
        ...([{ tick: ['Lena', '$(add) Add a person…'] }, 'leave', 'accept'] as const),
        ...(['accept', { type: today }, { press: 'Save now, without the rest' }] as const),
      );
      assert.deepEqual(questions(shown).slice(0, 3), [
        'Who was there',
        'Name of the person; a pseudonym is fine',
        'Who was there',
      ]);
      assert.deepEqual(shown[2]?.ticked, ['Lena']);
      assert.deepEqual((await fields())['with'], ['lena']);
    });

    it('has a person who was added on the way among those who were there', async () => {
      await run(
        'logMeeting',
        undefined,
        ...([{ tick: ['Lena', '$(add) Add a person…'] }, { type: 'Omar' }] as const),
        ...([{ press: 'Save now, without the rest' }, 'accept'] as const),
        ...(['accept', { type: today }, { press: 'Save now, without the rest' }] as const),
      );
      assert.deepEqual((await fields())['with'], ['lena', 'omar']);
    });

    it('marks no promise as kept when the meeting cannot be written', async () => {
      const broken = '- id: "a\n  title: [\n';
      await writeLog({ ...files, 'meetings.yaml': broken });
      await answering(
        ({ placeholder, labels }) =>
          placeholder.startsWith('Which promises') ? { tick: labels.slice(0, 1) } : 'accept',
        () => vscode.commands.executeCommand('careerLog.logMeeting', lena),
      );
      assert.equal(await textOnDisk('meetings.yaml'), broken);
      assert.equal(await textOnDisk('commitments.yaml'), files['commitments.yaml']);
    });

    it('marks promises of either side as kept, on the day of the meeting', async () => {
      const theirs =
        '- {id: name, what: Name a forum, person: lena, owner: them, due: 2020-11-18}\n';
      await writeLog({ ...files, 'commitments.yaml': files['commitments.yaml'] + theirs });
      await answering(
        ({ placeholder, labels }) => {
          if (placeholder.startsWith('Which promises')) return { tick: labels };
          return placeholder.startsWith('When was it') ? { type: 'yesterday' } : 'accept';
        },
        () => vscode.commands.executeCommand('careerLog.logMeeting', lena),
      );
      const { entries } = await (await api()).snapshot();
      const day = yesterday.toLocaleDateString('sv');
      assert.deepEqual(
        entries.commitments.map(({ fields: promise }) => promise['delivered']),
        [day, day],
      );
    });

    it('keeps the id that another entry calls it by', async () => {
      const all = Array.from({ length: 20 }, (): Reaction => 'accept');
      await run('logMeeting', { id: 'first-talk' }, { tick: ['Lena'] }, ...all);
      const { entries } = await (await api()).snapshot();
      assert.deepEqual(
        entries.meetings.map(({ id }) => id),
        ['first-talk'],
      );
    });

    it('shows the agenda of the one that was planned', async () => {
      const planned = `- id: talk
  date: 2020-11-20
  with: [lena]
  kind: mentor
  status: scheduled
  agenda: {progress: [Calm nights], obstacles: [No reviewer]}
`;
      await writeLog({ ...files, 'meetings.yaml': planned });
      const shown = await run('logMeeting', undefined, { pick: 'Lena' }, 'accept', 'leave');
      assert.equal(shown[0]?.details[0], 'Calm nights; No reviewer');
      assert.match(shown[2]?.placeholder ?? '', /On the agenda: Calm nights; No reviewer/);
      await run('logMeeting', undefined, anew, 'leave');
    });
  });

  it('about one commit or file offers nothing of another', async () => {
    const evidence = (path: string) => ({ evidence: [path] });
    await run('logWin', evidence('a.ts'), { type: 'Only of A' }, 'leave');
    const other = await run('logWin', evidence('b.ts'), 'leave');
    assert.deepEqual([questions(other), other[0]?.value], [['What did you achieve'], '']);
    const same = await run('logWin', evidence('a.ts'), continued, 'leave');
    assert.equal(same[1]?.value, 'Only of A');
    await run('logWin', evidence('a.ts'), anew, 'leave');
  });

  it('about a person, a milestone, an entry or a rough win is offered again, too', async () => {
    await writeLog({
      ...files,
      'experiments.yaml': '- {id: notes, hypothesis: Shorter helps, run_by: 2026-02-01}\n',
      'wins.yaml': '- {id: rough, date: 2020-01-05, title: Calm nights, part: lead}\n',
    });
    const dialogues: readonly (readonly [string, object?])[] = [
      ['addPerson'],
      ['addMilestone'],
      ['concludeExperiment', { id: 'notes' }],
      ['finishRoughWins', { id: 'rough' }],
    ];
    for (const [command, given] of dialogues) {
      await run(command, given, { type: 'Typed before' }, 'leave');
      const again = await run(command, given, continued, 'leave');
      assert.equal(again[1]?.value, 'Typed before', command);
      await run(command, given, anew, 'leave');
    }
  });

  it('asks of a win only the unit of a number that lacks nothing else', async () => {
    const win = `- id: rough
  date: 2020-01-05
  title: Calm nights
  actions: moved it
  part: lead
  metric: {name: pages, baseline: 9, value: 2, kind: estimated, better: lower}
`;
    await writeLog({ 'wins.yaml': win });
    const shown = await run('finishRoughWins', { id: 'rough' }, { type: 'a week' });
    assert.deepEqual(questions(shown), ['What is the unit of pages, which is 2']);
    assert.equal(
      await textOnDisk('wins.yaml'),
      win.replace('value: 2, ', 'value: 2, unit: a week, '),
    );
  });

  it('shows which entry is meant, also where only one fits', async () => {
    const promises = await run('markDelivered', undefined, 'leave');
    assert.deepEqual(promises[0]?.labels, ['Send the page']);
    const people = await run('archivePerson', undefined, 'leave');
    assert.deepEqual(people[0]?.labels, ['Lena', 'Dana']);
    assert.equal(await textOnDisk('commitments.yaml'), files['commitments.yaml']);
  });

  it('asks for a witness in every win that lacks this one', async () => {
    await writeLog({
      ...files,
      'wins.yaml': `- {id: seen, date: 2026-01-05, title: Seen by Dana, witnesses: [dana]}
- {id: other, date: 2026-01-06, title: Seen by Lena, witnesses: [lena]}
`,
    });
    const shown = await run('addWitness', { witnesses: ['dana'] }, { pick: 'Seen by Lena' });
    assert.deepEqual(shown[0]?.labels, ['Seen by Lena']);
    assert.match(await textOnDisk('wins.yaml'), /witnesses: \[lena, dana\]/);
  });

  it('does not ask for the goal of a milestone that is given', async () => {
    await writeLog({ 'goals.yaml': '- {id: staff, title: Be a staff engineer}\n' });
    const shown = await run(
      'addMilestone',
      { goal: 'staff' },
      ...([{ type: 'Own it' }, { type: '2099-01-05' }, 'accept', 'accept'] as const),
    );
    assert.ok(!questions(shown).includes('Which goal does it serve'));
    const [milestone] = (await (await api()).snapshot()).entries.milestones;
    assert.equal(milestone?.fields['goal'], 'staff');
  });

  it('knows the quarters of the fiscal year', async () => {
    await writeLog({ 'settings.yaml': 'fiscal_start: 2\n' });
    const typed: Reaction[] = [{ type: 'Own it' }, { type: 'end of quarter' }];
    await run('addMilestone', undefined, ...typed, 'accept', 'accept');
    const [milestone] = (await (await api()).snapshot()).entries.milestones;
    assert.equal(milestone?.fields['due'], quarterOf(today, 2).end);
  });

  it('asks for no rhythm of somebody without a role', async () => {
    const shown = await run('addPerson', undefined, { type: 'Omar' }, 'accept', 'leave');
    assert.deepEqual(questions(shown).at(-1), 'Layer in the organisation');
    await run('addPerson', undefined, anew, 'leave');
  });
});
