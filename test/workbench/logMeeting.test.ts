import assert from 'node:assert/strict';

import { openWorkbench } from './workbench';

describe('a person logs a meeting', () => {
  it('with an overdue mentor, from the status bar', async () => {
    const workbench = await openWorkbench({ fixture: 'small' });
    const { quickInput } = workbench;
    await workbench.statusBarItem(/1 overdue/).click();
    await quickInput.pick('Lena');
    await quickInput.shows('What kind of meeting?');
    await quickInput.accept();
    await quickInput.shows('When was it?');
    await quickInput.accept();
    await quickInput.shows('What did you learn?');
    await quickInput.answer('Show the cost first; Ask for the forum');
    for (const question of [
      'Which assumption of yours was challenged?',
      'What did they suggest you try',
      'What did you promise?',
      'Which milestones was it about?',
      'When is the next one?',
    ]) {
      await quickInput.shows(question);
      await quickInput.accept();
    }
    await workbench.notification('Meeting logged.');
    await workbench.statusBarItem(/Lena in 7 d/).waitFor();
    await workbench.close();
  });

  it('that was planned, whose questions and open promises it knows', async () => {
    const workbench = await openWorkbench({
      fixture: 'small',
      today: '2026-11-23',
      files: {
        '.career/meetings/2026.yaml':
          '- id: talk   # booked in October\n  date: 2026-11-20T15:30\n  with: [lena]\n  kind: mentor\n  status: scheduled\n' +
          '  questions:\n    - Who decides?\n  milestones: [stream]\n',
        '.career/commitments.yaml':
          '- {id: page, what: Send the page, person: lena, due: 2026-11-18}\n',
      },
    });
    const { quickInput } = workbench;
    await workbench.statusBarItem(/overdue/).waitFor();
    await workbench.runCommand('Career: Log Meeting');
    await quickInput.shows('Was it one of these');
    await quickInput.pick('Lena');
    await quickInput.shows('When was it?');
    assert.equal(await quickInput.input.inputValue(), '2026-11-20 15:30');
    await quickInput.accept();
    await quickInput.shows('Who decides?');
    await quickInput.answer('Dana, with the forum');
    await quickInput.shows('What did you learn?');
    await quickInput.answer('Show the cost first');
    await quickInput.shows('Which assumption of yours was challenged?');
    await quickInput.accept();
    await quickInput.shows('What did they suggest you try');
    await quickInput.accept();
    await quickInput.shows('Which promises were kept?');
    await quickInput.pick('Send the page');
    await quickInput.accept();
    await quickInput.shows('What did you promise?');
    await quickInput.type('Ask the forum');
    await quickInput.press('Save now, without the rest');
    await quickInput.shows('By when did you promise it?');
    await quickInput.answer('next friday');
    await workbench.notification('Meeting logged.');
    assert.equal(
      await workbench.savedText('meetings/2026.yaml', /held/),
      '- id: talk   # booked in October\n  date: 2026-11-20T15:30\n  with: [lena]\n  kind: mentor\n  status: held\n' +
        '  questions:\n    - {text: Who decides?, answer: "Dana, with the forum"}\n  milestones: [stream]\n' +
        '  learned: [Show the cost first]\n' +
        '  commitments: [{what: Ask the forum, due: 2026-12-04}]\n',
    );
    assert.equal(
      await workbench.savedText('commitments.yaml', /delivered/),
      '- {id: page, what: Send the page, person: lena, due: 2026-11-18, delivered: 2026-11-20}\n',
    );
    await workbench.close();
  });
});
