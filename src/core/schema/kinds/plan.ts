import {
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
  type Field,
  type RecordOf,
} from '../field';
import { kind } from '../kindSpec';
import { milestoneKinds } from '../vocabulary';

export const goals = kind({
  singular: 'goal',
  doc: 'What you want to reach, and why.',
  fields: {
    id: required(id('Name by which other entries refer to this goal.')),
    title: required(text('The goal in a few words.')),
    outcome: text('What will be observably true when it is reached.'),
    why: text('Why it matters to you.'),
    rank: oneOf('rank', ['1', '2', '3'], 'Order of importance.'),
    start: date('When the work on it begins.'),
    horizon: date('When it should be reached; 12 months after the start when left out.'),
    achieved: pastDate('Day it was reached.'),
    dropped: pastDate('Day it was given up.'),
    parked: pastDate('Day it was put aside.'),
    tradeoffs: list(text('What you accept to give up for it.')),
    priorities: list(ref('priorities', 'Company priority it serves.')),
    values: list(text('Own value it serves.')),
    gaps: list(
      record(
        {
          kind: required(oneOf('gap', ['skill', 'experience'], 'Skill or experience.')),
          text: required(text('What is missing.')),
          person: ref('people', 'Who helped to find it.'),
          date: date('When it was found.'),
          milestone: ref('milestones', 'Milestone that closes it.'),
          learning: ref('learning', 'Learning item that closes it.'),
        },
        'Skill or experience still missing.',
      ),
    ),
    paths: list(
      record(
        { text: text('The other way.'), person: ref('people', 'Who suggested it.') },
        'Another way to the same end.',
      ),
    ),
  },
  endDates: ['achieved', 'dropped', 'parked'],
  dateOrder: [['start', 'horizon']],
});

const numberMeasure = {
  kind: withDefault(oneOf('measure', ['number'], 'A figure that moves.'), 'number'),
  name: text('What is measured.'),
  unit: text('Unit of the values.'),
  baseline: required(number('Value at the start.')),
  target: required(number('Value to reach; it may be lower than the baseline.')),
};
const checklistMeasure = {
  kind: withDefault(oneOf('measure', ['checklist'], 'A list of steps.'), 'checklist'),
  items: list(
    record(
      { text: required(text('The step.')), done: pastDate('Day it was done.') },
      'A step of the checklist.',
      'text',
    ),
  ),
};
const binaryMeasure = {
  kind: withDefault(oneOf('measure', ['binary'], 'Reached or not.'), 'binary'),
  definition: required(text('What must be true.')),
};

export type Measure =
  | RecordOf<typeof numberMeasure>
  | RecordOf<typeof checklistMeasure>
  | RecordOf<typeof binaryMeasure>;

const measure: Field<Measure, 'optional'> = {
  type: {
    type: 'variant',
    variants: {
      number: { tellingKey: 'target', fields: numberMeasure },
      checklist: { tellingKey: 'items', fields: checklistMeasure },
      binary: { tellingKey: 'definition', fields: binaryMeasure },
    },
  },
  presence: 'optional',
  doc: 'How you will know: a number with baseline and target, a checklist, or a definition.',
};

export const milestones = kind({
  singular: 'milestone',
  doc: 'A measurable step towards a goal, with a due date.',
  fields: {
    id: required(id('Name by which other entries refer to this milestone.')),
    title: required(text('The milestone in a few words.')),
    due: required(date('When it is due.')),
    measure,
    kind: oneOf('milestone kind', milestoneKinds, 'What kind of step it is.'),
    goal: ref('goals', 'Goal it serves.'),
    start: date('When the work begins.'),
    measurements: list(
      record(
        {
          date: required(date('Day of the measurement.')),
          value: required(number('Measured value.')),
          note: text('A remark.'),
          evidence: link('Where it can be seen.'),
        },
        'A value measured on a day.',
      ),
    ),
    done: pastDate('Day it was reached.'),
    dropped: pastDate('Day it was given up.'),
    next: record(
      { what: required(text('The next step.')), due: required(date('When it is due.')) },
      'The next step, with its date.',
    ),
    topics: list(
      record(
        {
          topic: required(setting('topics', 'Mentoring topic.')),
          mentors: list(ref('people', 'Mentor who covers it.')),
          discussed: pastDate('Last talk about it that is not logged as a meeting.'),
          done: pastDate('Day it was settled.'),
        },
        'A mentoring topic.',
      ),
    ),
    forum: text('Where it will be decided, for example promotion-committee.'),
    promotion: withDefault(bool('Reaching it is a promotion.'), false),
    aspect: oneOf('aspect', ['people', 'strategy', 'execution'], 'Aspect of the work.'),
  },
  endDates: ['done', 'dropped'],
  dateOrder: [['start', 'due']],
});
