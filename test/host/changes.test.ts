import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { api, closeEditors, textOnDisk, writeLog } from './log';

const today = new Date().toLocaleDateString('sv');

const files = {
  'goals.yaml': '- {id: staff, title: Be a staff engineer, outcome: The title is mine.}\n',
  'people.yaml': `- id: lena
  name: Lena   # mentor
  influence:
    - {goal: staff, kind: advises}   # said so
  roles:
    - {kind: mentor, started: 2020-01-15, cadence: monthly}
- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2020-01-15}]}
`,
  'asks.yaml': `- {id: draft, to: dana, status: draft, behaviours: [make-visible]}
- {id: sent, to: dana, status: sent, sent: 2026-01-05, behaviours: [make-visible]}
- {id: agreed, to: dana, status: agreed, sent: 2026-01-05, answered: 2026-01-06}
`,
  'commitments.yaml':
    '- {id: plan, what: Send it, person: lena, made: 2026-01-01, due: 2026-01-05}\n',
  'experiments.yaml': '- id: notes\n  hypothesis: Shorter helps\n  run_by: 2026-02-01\n',
  'feedback.yaml': '- {id: cost, date: 2026-01-05, person: lena, text: Say the cost first}\n',
  'wins.yaml': `- {id: quiet, date: 2026-01-05, title: Private win, story: Mine alone}
- {id: calm, date: 2026-01-05, title: Calm nights, visibility: shareable, story: Nobody is paged at night.}
`,
};

/** The command, the entry, what else is given; then the file and what is in it afterwards. */
const changes: readonly (readonly [
  command: string,
  given: Readonly<Record<string, unknown>>,
  file: keyof typeof files,
  before: string,
  after: string,
])[] = [
  [
    'sendAsk',
    { id: 'draft', override: 'She asked for it', sent: '2026-01-07' },
    'asks.yaml',
    'status: draft, behaviours: [make-visible]}',
    `status: sent, behaviours: [make-visible], sent: 2026-01-07, override: She asked for it}`,
  ],
  [
    'answerAsk',
    { id: 'sent', status: 'declined', outcome: 'Not now', answered: '2026-01-07' },
    'asks.yaml',
    'status: sent, sent: 2026-01-05, behaviours: [make-visible]}',
    `status: declined, sent: 2026-01-05, behaviours: [make-visible], answered: 2026-01-07, outcome: Not now}`,
  ],
  [
    'fulfilAsk',
    { id: 'agreed', outcome: 'Named in the room', fulfilled: '2026-01-07' },
    'asks.yaml',
    'status: agreed, sent: 2026-01-05, answered: 2026-01-06}',
    `status: fulfilled, sent: 2026-01-05, answered: 2026-01-06, fulfilled: 2026-01-07, outcome: Named in the room}`,
  ],
  [
    'renegotiate',
    { id: 'plan', to: '2026-02-05', agreed: true },
    'commitments.yaml',
    'due: 2026-01-05}',
    `due: 2026-01-05, renegotiated: [{date: ${today}, to: 2026-02-05}]}`,
  ],
  [
    'concludeExperiment',
    { id: 'notes', result: 'It did', learned: 'Write less', concluded: '2026-01-07' },
    'experiments.yaml',
    'run_by: 2026-02-01\n',
    `run_by: 2026-02-01\n  result: It did\n  learned: Write less\n  concluded: 2026-01-07\n`,
  ],
  [
    'closeFeedbackLoop',
    { id: 'cost', how: 'The cost is line one', isReported: true },
    'feedback.yaml',
    'text: Say the cost first}',
    `text: Say the cost first, how: The cost is line one, applied: ${today}, reported: ${today}}`,
  ],
  [
    'archivePerson',
    { id: 'dana' },
    'people.yaml',
    'name: Dana, roles: [{kind: sponsor, started: 2020-01-15}]}',
    `name: Dana, roles: [{kind: sponsor, started: 2020-01-15}], archived: ${today}}`,
  ],
  [
    'mapInfluence',
    { id: 'lena', goal: 'staff', influence: 'attests', basis: 'Sat in the room' },
    'people.yaml',
    '    - {goal: staff, kind: advises}   # said so\n',
    '    - {goal: staff, kind: advises}   # said so\n    - {goal: staff, kind: attests, basis: Sat in the room}\n',
  ],
  [
    'addWitness',
    { id: 'calm', witnesses: ['lena'] },
    'wins.yaml',
    'title: Calm nights, visibility',
    'title: Calm nights, witnesses: [lena], visibility',
  ],
];

describe('the commands that change an entry', () => {
  beforeEach(() => writeLog(files));
  after(closeEditors);

  for (const [command, given, file, before, after] of changes) {
    it(`${command} changes its fields and no other byte`, async () => {
      await vscode.commands.executeCommand(`careerLog.${command}`, given);
      const text = await textOnDisk(file);
      const { findings } = await (await api()).snapshot();
      const errors = findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
      assert.equal(text, files[file].replace(before, after));
    });
  }

  it('copyStory copies what may be shared, and nothing private', async () => {
    await vscode.env.clipboard.writeText('before');
    await vscode.commands.executeCommand('careerLog.copyStory', { id: 'quiet' });
    assert.equal(await vscode.env.clipboard.readText(), 'before');
    await vscode.commands.executeCommand('careerLog.copyStory', { id: 'calm' });
    assert.equal(await vscode.env.clipboard.readText(), 'Nobody is paged at night.');
  });

  it('validateLog and whatIfTheyLeave write nothing', async () => {
    await vscode.commands.executeCommand('careerLog.validateLog');
    await vscode.commands.executeCommand('careerLog.whatIfTheyLeave', { person: 'dana' });
    for (const [file, text] of Object.entries(files)) assert.equal(await textOnDisk(file), text);
  });
});
