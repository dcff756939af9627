import type { Answers } from '../prompts/steps';
import type { Values } from '../folder/logEdit';

import { present } from './present';

/** The answers that are fields of a meeting as they stand. */
const plain = [
  'id',
  'with',
  'kind',
  'date',
  'milestones',
  'learned',
  'outcomes',
  'open_questions',
  'delivered',
  'risks',
  'expected',
  'next',
] as const;

/**
 * The fields of a meeting in what its steps gave. Promises, experiments, feedback and contributions become
 * entries inside of it, which inherit the day, and the person where there was one (format.md, section 5).
 */
export function meetingFields(answers: Answers, people: readonly string[]): Values {
  const only = people.length === 1 ? people[0] : undefined;
  const { assumption, changed, experiment, experimentBy } = answers;
  const { feedback, feedbackFrom, contribution, contributionBy, contributionWhat } = answers;
  const mine = textsOf(answers['promised']).map(what =>
    present({ what, person: answers['promisedTo'], due: answers['promisedBy'] }),
  );
  const theirs = textsOf(answers['theyPromised']).map(what =>
    present({
      what,
      person: answers['theyPromisedWho'],
      due: answers['theyPromisedBy'],
      owner: 'them',
    }),
  );
  return present({
    ...Object.fromEntries(plain.map(name => [name, answers[name]])),
    challenges: one(assumption, { assumption, by: only, changed }),
    experiments: one(experiment, {
      hypothesis: experiment,
      run_by: experimentBy,
      suggested_by: only,
    }),
    commitments: [...mine, ...theirs],
    feedback: one(feedback, { person: feedbackFrom, text: feedback }),
    contributions: one(contribution, {
      person: contributionBy,
      kind: contribution,
      what: contributionWhat,
    }),
  });
}

/** A list of what was answered, without what was skipped. */
function one(answer: unknown, values: Values): readonly Values[] {
  return answer === undefined ? [] : [present(values)];
}

export function textsOf(answer: unknown): readonly string[] {
  return Array.isArray(answer) ? answer.filter(item => typeof item === 'string') : [];
}
