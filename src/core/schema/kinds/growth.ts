import {
  anything,
  date,
  id,
  link,
  list,
  number,
  oneOf,
  pastDate,
  ref,
  required,
  text,
  withDefault,
} from '../field';
import { kind } from '../kindSpec';
import { directions, learningKinds, skills, subjects } from '../vocabulary';

export const experiments = kind({
  singular: 'experiment',
  doc: 'Something tried on purpose, with a hypothesis and a date.',
  fields: {
    id: required(id('Name by which other entries refer to this experiment.')),
    hypothesis: required(text('What you expect to see.')),
    run_by: required(date('When it should have run.')),
    action: text('What you do.'),
    measure: text('How you will know.'),
    result: text('What happened.'),
    learned: text('What you learned.'),
    suggested_by: ref('people', 'Who suggested it.'),
    meeting: ref('meetings', 'Meeting it came from.'),
    milestones: list(ref('milestones', 'Milestone it serves.')),
    made: pastDate('Day it was written down.'),
    started: date('Day it begins.'),
    concluded: pastDate('Day it was concluded.'),
    abandoned: pastDate('Day it was given up.'),
  },
  endDates: ['concluded', 'abandoned'],
});

export const feedback = kind({
  singular: 'feedback',
  doc: 'Feedback received or given.',
  isPrivate: true,
  fields: {
    id: required(id('Name by which other entries refer to this feedback.')),
    date: required(pastDate('When it was given.')),
    person: required(ref('people', 'Who gave it, or who got it.')),
    text: required(text('The feedback.')),
    direction: withDefault(oneOf('direction', directions, 'Received or given.'), 'received'),
    subject: oneOf('subject', subjects, 'What it is about.'),
    situation: text('The situation.'),
    behaviour: text('The behaviour.'),
    impact: text('The impact.'),
    link: link('The draft it is about.'),
    decision: ref('decisions', 'The decision it is about.'),
    reflection: text('What you think of it.'),
    how: text('How you applied it.'),
    applied: pastDate('Day you applied it.'),
    declined: pastDate('Day you decided against it.'),
    reported: pastDate('Day you told the giver.'),
    follow_up: date('Day to follow up, for given feedback.'),
    meeting: ref('meetings', 'Meeting it was given in.'),
  },
});

export const reviews = kind({
  singular: 'review',
  doc: 'A look back at goals and people.',
  fields: {
    id: required(id('Name of the review.')),
    date: required(date('Day of the review.')),
    period: text('For example 2026-Q3, 2026-10 or 2026.'),
    kind: withDefault(
      oneOf('review', ['monthly', 'quarterly', 'yearly'], 'Length of the period.'),
      'quarterly',
    ),
    goal_changes: list(text('A change of a goal.')),
    people_changes: list(text('A change among the people.')),
    responsibilities: list(text('A new responsibility since the last review.')),
    themes: list(text('A theme.')),
    choices: list(text('A choice.')),
    snapshot: anything('Figures frozen on that date.'),
  },
});

export const learning = kind({
  singular: 'learning',
  doc: 'Something studied.',
  fields: {
    id: required(id('Name by which other entries refer to it.')),
    title: required(text('What is studied.')),
    kind: withDefault(oneOf('learning', learningKinds, 'Kind of learning.'), 'other'),
    started: date('Day it begins.'),
    done: pastDate('Day it was finished.'),
    review: date('Day to look at it again.'),
    milestone: ref('milestones', 'Milestone it serves.'),
    takeaways: list(text('What you take away.')),
    applied: text('How you applied it.'),
    partner: ref('people', 'Who learns with you.'),
    cost: number('What it cost.'),
    skills: list(oneOf('skill', skills, 'Family of skill.')),
  },
});
