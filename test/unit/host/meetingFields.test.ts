import assert from 'node:assert/strict';

import { meetingFields } from '../../../src/host/commands/meetingFields';

describe('the fields of a meeting', () => {
  it('are those that were answered, with what was agreed as entries inside of it', () => {
    const answers = {
      with: ['lena'],
      kind: 'mentor',
      date: '2026-11-20T15:30',
      learned: ['Show the cost first'],
      assumption: 'Designs speak for themselves',
      changed: 'I send a page before',
      experiment: 'A page before the talk saves half of it',
      experimentBy: '2026-12-01',
      promised: ['Send the page', 'Ask Dana'],
      promisedBy: '2026-11-27',
      theyPromised: ['Name a forum'],
      theyPromisedBy: '2026-12-04',
      feedback: 'Too much detail',
      contribution: 'introduction',
      contributionWhat: 'To the forum',
      kept: ['old'],
      meeting: '',
    };
    assert.deepEqual(meetingFields(answers, ['lena']), {
      with: ['lena'],
      kind: 'mentor',
      date: '2026-11-20T15:30',
      learned: ['Show the cost first'],
      challenges: [
        {
          assumption: 'Designs speak for themselves',
          by: 'lena',
          changed: 'I send a page before',
        },
      ],
      experiments: [
        {
          hypothesis: 'A page before the talk saves half of it',
          run_by: '2026-12-01',
          suggested_by: 'lena',
        },
      ],
      commitments: [
        { what: 'Send the page', due: '2026-11-27' },
        { what: 'Ask Dana', due: '2026-11-27' },
        { what: 'Name a forum', due: '2026-12-04', owner: 'them' },
      ],
      feedback: [{ text: 'Too much detail' }],
      contributions: [{ kind: 'introduction', what: 'To the forum' }],
    });
  });

  it('name who is meant where several were there', () => {
    const answers = {
      assumption: 'One page is enough',
      promised: ['Send it'],
      promisedTo: 'dana',
      promisedBy: '2026-11-27',
      feedback: 'Clear',
      feedbackFrom: 'lena',
    };
    assert.deepEqual(meetingFields(answers, ['lena', 'dana']), {
      challenges: [{ assumption: 'One page is enough' }],
      commitments: [{ what: 'Send it', person: 'dana', due: '2026-11-27' }],
      feedback: [{ person: 'lena', text: 'Clear' }],
    });
  });

  it('are none where everything was skipped', () => {
    assert.deepEqual(meetingFields({ learned: undefined, milestones: [] }, ['lena']), {});
  });
});
