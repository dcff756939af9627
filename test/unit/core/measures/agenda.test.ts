import assert from 'node:assert/strict';

import { agendaSource } from '../../../../src/core/measures/agenda';
import { logOf } from '../../logOf';

const today = '2026-11-23';

const log = logOf({
  people: `
- {id: lena, name: Lena, roles: [{kind: mentor, started: 2026-01-01, cadence: monthly}]}
- {id: omar, name: Omar, roles: [{kind: mentor, started: 2026-01-01, cadence: monthly}]}
- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}
`,
  goals: `
- {id: staff, title: Reach staff engineer, start: 2026-07-01}
- {id: lead, title: Lead a team, start: 2026-07-01, gaps: [{kind: skill, text: Hiring, person: omar}]}
- {id: old, title: Reached, start: 2025-07-01, achieved: 2026-01-05}
`,
  // Half of its time has passed on the 23rd, and nothing of it is done; the other one is as far as its time.
  milestones: `
- id: stream
  title: Own the redesign
  start: 2026-11-13
  due: 2026-12-03
  measure: {target: 4, baseline: 0}
  topics:
    - {topic: stakeholder-management, mentors: [lena]}
    - {topic: resilience, mentors: [lena], done: 2026-11-01}
    - {topic: technical-depth, mentors: [omar]}
- id: calm
  title: Calm nights
  start: 2026-11-13
  due: 2026-12-03
  measure: {target: 4, baseline: 0}
  measurements: [{date: 2026-11-20, value: 2}]
- {id: late, title: Write the guide, due: 2026-11-01}
`,
  wins: `
- {id: a, date: 2026-10-05, title: Told already}
- {id: b, date: 2026-11-06, title: Faster builds}
- {id: c, date: 2026-11-20, title: Fewer pages}
`,
  experiments: `
- {id: short, hypothesis: Shorter notes help, run_by: 2026-12-01}
- {id: done, hypothesis: Longer notes help, run_by: 2026-10-01, concluded: 2026-10-02, result: No}
`,
  meetings: `
- {id: first, date: 2026-10-06, with: [lena], open_questions: [Asked long ago]}
- {id: last, date: 2026-11-05T15:30, with: [lena], open_questions: [Who decides?, When?]}
- {id: depth, date: 2026-11-10, with: [omar], milestones: [stream]}
`,
});

describe('the agenda of a talk', () => {
  const source = agendaSource(log, { with: ['lena'], kind: 'mentor' }, today);

  it('begins with the wins since the last one', () => {
    assert.deepEqual(source.progress, ['Fewer pages', 'Faster builds']);
  });

  it('has milestones that are behind or past due as obstacles', () => {
    assert.deepEqual(
      source.obstacles.map(({ milestone, state }) => [milestone.id, state]),
      [
        ['stream', 'behind'],
        ['late', 'past-due'],
      ],
    );
  });

  it('has experiments that are open, and the questions that stayed open last time', () => {
    assert.deepEqual(source.experiments, ['Shorter notes help']);
    assert.deepEqual(source.questions, ['Who decides?', 'When?']);
  });

  it('has the topics of these people that were not talked about lately', () => {
    assert.deepEqual(source.topics, ['stakeholder-management']);
    const { topics } = agendaSource(log, { with: ['omar'], kind: 'mentor' }, today);
    assert.deepEqual(topics, [], 'Omar talked about the milestone on the 10th');
  });

  it('asks a mentor, and nobody else, about goals whose gaps nobody has looked at', () => {
    assert.deepEqual(
      source.unseenGoals.map(({ id }) => id),
      ['staff'],
    );
    const other = agendaSource(log, { with: ['dana'], kind: 'sponsor-update' }, today);
    assert.deepEqual(other.unseenGoals, []);
  });
});
