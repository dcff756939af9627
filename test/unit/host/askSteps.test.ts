import assert from 'node:assert/strict';

import { askSteps, type DialogueOptions, type Plan } from '../../../src/host/prompts/askSteps';
import type { Answer, Answers, Step, Steps } from '../../../src/host/prompts/steps';

/** What a person does at each step, in order: answers it, or presses a button. */
type Done = Answer<unknown>;

const answer = (value: unknown): Done => ({ answer: value });

/** A dialogue that is answered by a test, and what stood in each step when it was shown. */
async function asked(done: readonly Done[], plan: (step: Step<unknown>) => Plan) {
  const rest = [...done];
  const shown: unknown[] = [];
  const step: Step<unknown> = ({ known }) => {
    shown.push(known);
    const next = rest.shift();
    assert.ok(next !== undefined, 'nothing more is asked than is answered');
    return Promise.resolve(next);
  };
  const answers = await askSteps('A dialogue', plan(step));
  assert.equal(rest.length, 0);
  return { answers, shown };
}

/** A future day plans something; what came of it is asked only of a past one. */
const meeting =
  (step: Step<unknown>) =>
  ({ date, learned }: Answers): Steps => ({
    date: step,
    ...(date !== 'future' && {
      learned: step,
      ...(learned !== undefined && { applied: step }),
    }),
  });

describe('a dialogue of steps', () => {
  it('gives what was answered', async () => {
    const done = [answer('past'), answer('much'), answer('at once')];
    const { answers } = await asked(done, meeting);
    assert.deepEqual(answers, { date: 'past', learned: 'much', applied: 'at once' });
  });

  it('forgets the answers of steps that a later answer has taken out of it', async () => {
    const done = [answer('past'), answer('much'), 'back', 'back', answer('future')] as const;
    const { answers } = await asked(done, meeting);
    assert.deepEqual(answers, { date: 'future' });
  });

  it('shows them again where their steps come back', async () => {
    const done: readonly Done[] = [
      ...[answer('past'), answer('much'), 'back' as const, 'back' as const],
      ...[answer('undecided'), answer('more'), answer('at once')],
    ];
    const { answers, shown } = await asked(done, meeting);
    assert.deepEqual(answers, { date: 'undecided', learned: 'more', applied: 'at once' });
    assert.deepEqual(shown, [undefined, undefined, undefined, 'much', 'past', 'much', undefined]);
  });

  it('keeps the answers behind the step that was gone back to, when the rest is left out', async () => {
    const plan = (step: Step<unknown>): Steps => ({ title: step, actions: step, story: step });
    const done = [answer('A'), answer('B'), 'back', 'back', { answer: 'C', isLast: true }] as const;
    const { answers } = await asked(done, plan);
    assert.deepEqual(answers, { title: 'C', actions: 'B' });
  });

  it('tells of everything that is typed, also of what was taken out of it', async () => {
    const kept: Answers[] = [];
    const keep: DialogueOptions['keep'] = typed => kept.push({ ...typed });
    const step: Step<unknown> = frame => {
      frame.keep?.('typ');
      return Promise.resolve(answer('typed'));
    };
    await askSteps('A dialogue', { title: step }, { known: { story: 'told' }, keep });
    assert.deepEqual(kept, [
      { story: 'told', title: 'typ' },
      { story: 'told', title: 'typed' },
    ]);
  });
});
