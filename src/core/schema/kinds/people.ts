import {
  alwaysPrivate,
  bool,
  cadence,
  count,
  date,
  id,
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
import { influences, roleKinds, seats, stages } from '../vocabulary';

const role = record(
  {
    kind: required(oneOf('role', roleKinds, 'What the person is to you.')),
    stage: withDefault(oneOf('stage', stages, 'Stage of the relation.'), 'cultivation'),
    started: date('Day the role began.'),
    ended: date('Day the role ended.'),
    paused: date('Resting since that day; remove it to resume.'),
    cadence: cadence('Rhythm of check-ins.'),
    anchor: date('When present, due dates are counted from it.'),
    snooze_until: date('No reminder before that day.'),
    strengths: list(setting('strengths', 'What a mentor is good at.')),
    capacity: withDefault(count('Open asks a sponsor can carry.'), 1),
    updates: cadence('Rhythm of written updates to a sponsor.'),
    history: list(
      record(
        {
          stage: oneOf('stage', stages, 'Earlier stage.'),
          from: date('From that day.'),
          to: date('To that day.'),
        },
        'An earlier stage.',
      ),
    ),
  },
  'A role of the person; a bare word is short for {kind: word}.',
  'kind',
);

export const people = kind({
  singular: 'person',
  doc: 'The people who mentor, sponsor and work with you.',
  fields: {
    id: required(id('Name by which other entries refer to this person.')),
    name: required(text('Name; a pseudonym is fine.')),
    title: text('Job title.'),
    org: withDefault(oneOf('org', ['inside', 'outside'], 'Of your employer or not.'), 'inside'),
    layer: setting('layers', 'Layer in the organisation.'),
    domain: setting('domains', 'Domain of work.'),
    in_chain: withDefault(bool('Stands in your direct reporting line.'), false),
    roles: list(role),
    moved: pastDate('Last change of team or duty.'),
    left: date('Day the person left; no role is active from then on.'),
    archived: date('Archived from that day on.'),
    influence: alwaysPrivate(
      list(
        record(
          {
            goal: required(ref('goals', 'Goal it is about.')),
            kind: required(oneOf('influence', influences, 'Kind of influence.')),
            basis: text('How you know.'),
          },
          'Influence on one of your goals.',
        ),
      ),
    ),
    forums: list(text('Room where the person has a voice.')),
    cares_about: list(ref('priorities', 'Company priority the person cares about.')),
    signals: alwaysPrivate(
      list(
        record(
          {
            text: required(text('What this person values.')),
            date: date('When it was seen.'),
            basis: text('How you know.'),
          },
          'What this person values.',
          'text',
        ),
      ),
    ),
    observed: alwaysPrivate(
      list(
        record(
          {
            date: date('When it was seen.'),
            what: required(text('What they did.')),
            basis: text('How you know.'),
          },
          'A time they were seen to sponsor somebody.',
          'what',
        ),
      ),
    ),
    knows: list(ref('people', 'Somebody they know.')),
    does_not_know: list(ref('people', 'Somebody they do not know.')),
    agreement: record(
      {
        goals: list(text('Goal of the mentoring.')),
        minutes: number('Length of a session in minutes.', { min: 0 }),
        mode: text('How you meet.'),
        confidentiality: text('What stays between you.'),
        until: date('When it ends.'),
        exit: text('How either of you ends it.'),
      },
      'Mentoring agreement.',
    ),
    seat: oneOf('seat', seats, 'Seat on your personal board.'),
    share_name: withDefault(bool('The name may stand in an export.'), false),
    notes: alwaysPrivate(text('Notes.')),
  },
});
