import {
  alwaysPrivate,
  bool,
  date,
  id,
  link,
  list,
  number,
  oneOf,
  pastDate,
  record,
  ref,
  required,
  setting,
  text,
  withDefault,
} from '../field';
import { kind } from '../kindSpec';
import { momentKinds, opportunityKinds } from '../vocabulary';

export const opportunities = kind({
  singular: 'opportunity',
  doc: 'Work that would bring you further.',
  fields: {
    id: required(id('Name by which other entries refer to it.')),
    title: required(text('The opportunity in a few words.')),
    kind: oneOf('opportunity', opportunityKinds, 'Kind of opportunity.'),
    start: date('First day.'),
    end: date('Last day.'),
    declined: pastDate('Day you declined it.'),
    domain: setting('domains', 'Domain of work.'),
    leaders: list(ref('people', 'Leader who sees the work.')),
    advocates: list(ref('people', 'Who speaks for you.')),
    reach: setting('layers', 'Layer it reaches.'),
    priorities: list(ref('priorities', 'Company priority it serves.')),
    milestones: list(ref('milestones', 'Milestone it serves.')),
    capability: text('What it would prove.'),
    effort: number('Share of your time, 0 to 1.', { min: 0, max: 1 }),
    brief: record(
      {
        risks: list(text('A risk.')),
        assumptions: list(text('An assumption.')),
        impacts: list(text('An impact.')),
        reasons: list(text('A reason to back it.')),
      },
      'A short brief.',
    ),
    charter: link('The charter.'),
    mentor_review: record(
      {
        person: required(ref('people', 'Mentor who reviewed it.')),
        date: required(date('Day of the review.')),
        growth: oneOf('growth', ['full', 'partly', 'none'], 'How far it fits your growth.'),
        unlocks: list(text('A door it opens.')),
      },
      'What a mentor thinks of it.',
    ),
  },
  dateOrder: [['start', 'end']],
});

export const moments = kind({
  singular: 'moment',
  doc: 'When sponsorship is decided.',
  fields: {
    id: required(id('Name by which other entries refer to it.')),
    date: required(date('First day.')),
    title: required(text('The moment in a few words.')),
    kind: withDefault(oneOf('moment', momentKinds, 'Kind of moment.'), 'other'),
    end: date('Last day.'),
    people: list(ref('people', 'Who takes part.')),
    domains: list(setting('domains', 'Domain it touches.')),
    lost: list(ref('people', 'Who is no longer in reach.')),
    notes: alwaysPrivate(text('Notes.')),
  },
  dateOrder: [['date', 'end']],
});

export const decisions = kind({
  singular: 'decision',
  doc: 'Decisions with their reasons and assumptions.',
  fields: {
    id: required(id('Name by which other entries refer to it.')),
    date: required(date('Day of the decision.')),
    title: required(text('The decision in a few words.')),
    kind: withDefault(
      oneOf('decision', ['decision', 'draft'], 'Decided, or still a draft.'),
      'decision',
    ),
    context: text('What it is about.'),
    options: list(text('An option.')),
    framework: text('How you decided.'),
    rationale: text('Why.'),
    assumptions: list(
      record(
        {
          text: required(text('The assumption.')),
          challenged_by: ref('people', 'Who challenged it.'),
          held: bool('It held.'),
        },
        'An assumption behind it.',
        'text',
      ),
    ),
    link: link('Where it is written up.'),
    shared: list(
      record(
        { person: required(ref('people', 'Who saw it.')), date: date('When.') },
        'Who it was shown to.',
      ),
    ),
    meeting: ref('meetings', 'Meeting it was made in.'),
  },
});
