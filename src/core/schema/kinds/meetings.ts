import {
  alwaysPrivate,
  date,
  id,
  list,
  number,
  oneOf,
  record,
  ref,
  required,
  setting,
  text,
  when,
  withDefault,
  type Field,
} from '../field';
import { kind } from '../kindSpec';
import { insightKinds, meetingKinds, meetingStatuses } from '../vocabulary';

/** Entries that stand inside a meeting are lifted out of it when the log is read. */
function entries(of: string, doc: string): Field<undefined, 'optional'> {
  return { type: { type: 'entries', kind: of }, presence: 'optional', doc };
}

export const meetings = kind({
  singular: 'meeting',
  doc: 'Talks, held or planned.',
  byYear: true,
  fields: {
    id: required(id('Name by which other entries refer to this meeting.')),
    date: required(when('Day, or day and local time.')),
    with: required(list(ref('people', 'Who was there.'))),
    kind: withDefault(oneOf('meeting', meetingKinds, 'Kind of meeting.'), 'check-in'),
    status: oneOf('meeting status', meetingStatuses, 'Planned, held or cancelled.'),
    minutes: number('Length in minutes.', { min: 0 }),
    agenda: record(
      {
        progress: list(text('Progress to tell.')),
        obstacles: list(text('Obstacle to talk about.')),
        experiments: list(text('Experiment to propose.')),
      },
      'What to talk about.',
    ),
    questions: list(
      record(
        {
          text: required(text('The question.')),
          answer: text('The answer.'),
          gap: text('The gap it uncovered.'),
        },
        'A question to ask.',
        'text',
      ),
    ),
    topics: list(setting('topics', 'Mentoring topic.')),
    milestones: list(ref('milestones', 'Milestone it was about.')),
    learned: list(text('What you learned.')),
    outcomes: list(text('What came of it.')),
    open_questions: list(text('A question that stays open.')),
    challenges: list(
      record(
        {
          assumption: required(text('The assumption.')),
          by: ref('people', 'Who challenged it.'),
          changed: text('What changed.'),
        },
        'An assumption that was challenged.',
        'assumption',
      ),
    ),
    insights: alwaysPrivate(
      list(
        record(
          {
            kind: oneOf('insight', insightKinds, 'Kind of insight.'),
            text: required(text('The insight.')),
            tags: list(text('A tag.')),
          },
          'A norm, a pattern, how decisions are made.',
        ),
      ),
    ),
    delivered: list(text('Delivered, for a sponsor update.')),
    risks: list(text('Risk that remains, for a sponsor update.')),
    expected: list(text('What the team will gain, for a sponsor update.')),
    next: date('Date agreed for the next one.'),
    notes: alwaysPrivate(text('Notes.')),
    commitments: entries('commitments', 'Promises made in the meeting.'),
    experiments: entries('experiments', 'Experiments agreed in the meeting.'),
    feedback: entries('feedback', 'Feedback given in the meeting.'),
    contributions: entries('contributions', 'Who did what for whom in the meeting.'),
    decisions: entries('decisions', 'Decisions of the meeting.'),
  },
});
