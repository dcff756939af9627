import {
  always,
  bool,
  cadence,
  count,
  date,
  id,
  list,
  number,
  oneOf,
  record,
  ref,
  required,
  text,
  withDefault,
} from '../field';
import { kind } from '../kindSpec';

const shared = list(
  record({ person: ref('people', 'Who got it.'), date: date('When.') }, 'Who got it.'),
);

export const profile = kind({
  singular: 'profile',
  doc: 'The owner of the log.',
  fields: {
    name: text('Your name.'),
    role: text('Your role.'),
    level: text('Your level.'),
    role_started: date('Day you began in this role.'),
    ambition: text('What you want in the long run.'),
    strengths: list(text('A strength.')),
    values: list(text('A value.')),
    constraints: list(text('A constraint.')),
    manager: ref('people', 'Your direct manager.'),
    one_page: record({ date: date('Day it was last made.'), shared }, 'The one-page summary.'),
    budget: record(
      { period: text('Period.'), amount: number('Amount.'), currency: text('Currency.') },
      'Development budget.',
    ),
    target_roles: list(
      record(
        {
          title: text('The role.'),
          skills: list(
            record(
              {
                skill: text('A skill it needs.'),
                source: text('Where that is written.'),
                wins: list(ref('wins', 'Win that shows it.')),
              },
              'A skill it needs.',
              'skill',
            ),
          ),
        },
        'A role you aim at.',
      ),
    ),
  },
});

const words = list(text('A word of the list.'));
const days = (value: number) => withDefault(count('In days.'), value);
const limit = (value: number) => withDefault(count('In words.'), value);

export const settings = kind({
  singular: 'settings',
  doc: 'How the log is read and written.',
  fields: {
    format: withDefault(number('Version of the format.', { min: 1, isWhole: true }), 1),
    layout: withDefault(
      oneOf('layout', ['year', 'entry'], 'Where new wins, meetings and contributions are written.'),
      'year',
    ),
    layers: withDefault(words, ['peer', 'lead', 'manager', 'director', 'vp', 'executive']),
    domains: withDefault(words, [
      'engineering',
      'product',
      'design',
      'data',
      'infrastructure',
      'security',
      'operations',
      'sales',
      'customer',
      'finance',
      'people',
    ]),
    strengths: withDefault(words, [
      'technical-depth',
      'organisational-politics',
      'career-navigation',
    ]),
    topics: withDefault(words, [
      'strategic-thinking',
      'stakeholder-management',
      'resilience',
      'technical-depth',
      'organisational-politics',
      'career-navigation',
      'other',
    ]),
    priorities: list(
      record(
        {
          id: required(id('Name by which entries refer to it.')),
          title: required(text('The priority.')),
          owner: ref('people', 'Who owns it.'),
          source: text('Where it is written.'),
          valid_to: date('Last day it counts.'),
        },
        'A company priority.',
      ),
    ),
    fiscal_start: withDefault(
      number('First month of the fiscal year, 1 to 12.', { min: 1, max: 12, isWhole: true }),
      1,
    ),
    cadences: always(
      {
        review: withDefault(cadence('Rhythm of reviews.'), 'quarterly'),
        wins: withDefault(cadence('Rhythm of logging wins.'), 'every 2 weeks'),
      },
      'Rhythms.',
    ),
    targets: always(
      {
        goals: withDefault(count('Active goals.'), 3),
        milestones: always(
          {
            min: withDefault(count('At least.'), 3),
            max: withDefault(count('At most.'), 5),
          },
          'Active milestones.',
        ),
        sponsors: withDefault(count('Active sponsors.'), 2),
        mentors: withDefault(count('Active mentors.'), 2),
        layers: list(text('A layer that should be covered.')),
        domains: list(text('A domain that should be covered.')),
        two_plus_one: withDefault(
          bool('One sponsor in your domain, one in another, one outside.'),
          false,
        ),
      },
      'What you aim at.',
    ),
    thresholds: always(
      {
        due_soon: days(7),
        follow_up: days(14),
        moment_lead: days(14),
        thanks: days(14),
        rough_win: days(14),
        win_result: days(90),
        near_term: days(60),
        first_delivery: days(60),
        stalled_yes: days(60),
        behind: withDefault(
          number('Share of the time ahead of the progress.', { min: 0, max: 1 }),
          0.15,
        ),
        opportunities: withDefault(count('Active ones at once.'), 3),
      },
      'When something is said.',
    ),
    words: always(
      {
        narrative: limit(150),
        proposal: limit(150),
        update: limit(150),
        brief: limit(300),
        one_page: limit(450),
        story: limit(80),
      },
      'Word budgets.',
    ),
    silenced: list(text('A finding that is not shown, by its code or name.')),
  },
});
