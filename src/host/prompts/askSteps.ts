import type { Answers, DialogueButton, Step, Steps } from './steps';

/** The steps of a dialogue, or what they are after these answers. */
export type Plan = Steps | ((answers: Answers) => Steps);

export interface DialogueOptions {
  readonly buttons?: () => readonly DialogueButton[];
  /** What was answered or typed before, in a dialogue that was left. */
  readonly known?: Answers;
  /** Told of everything that is answered or typed. */
  readonly keep?: (typed: Answers) => void;
}

/**
 * Asks one step after the other; Back returns to the one before, with what was typed there, and the rest can
 * be left out once everything that is needed is there.
 *
 * @returns the answers of the steps that stand in the plan at the end: one that another answer has taken out of it
 *   counts no more, though it is shown again where its step comes back.
 * @throws {vscode.CancellationError} when the person leaves the dialogue.
 */
export async function askSteps(
  title: string,
  plan: Plan,
  { buttons = () => [], known = {}, keep }: DialogueOptions = {},
): Promise<Answers> {
  const given: Record<string, unknown> = {};
  const typed: Record<string, unknown> = { ...known };
  const remember = (name: string, value: unknown) => {
    typed[name] = value;
    keep?.(typed);
  };
  let isFinishing = false;
  for (let index = 0; ;) {
    const answers = stillAsked(plan, given);
    const steps = Object.entries(stepsAfter(plan, answers));
    const [name, step] = steps[index] ?? [];
    if (name === undefined || !step) return answers;
    // An answer may have brought another step that the entry cannot do without.
    if (isFinishing && step.isRequired !== true) {
      index++;
      continue;
    }
    const answer = await step({
      title,
      step: index + 1,
      totalSteps: steps.length,
      known: typed[name],
      keep: value => {
        remember(name, value);
      },
      canFinish: index + 1 < steps.length && !steps.slice(index + 1).some(isRequired),
      buttons: buttons(),
    });
    if (answer === 'again') continue;
    if (answer === 'back') {
      isFinishing = false;
      index = Math.max(0, index - 1);
      continue;
    }
    given[name] = answer.answer;
    remember(name, answer.answer);
    isFinishing ||= answer.isLast === true;
    index++;
  }
}

function stepsAfter(plan: Plan, answers: Answers): Steps {
  return typeof plan === 'function' ? plan(answers) : plan;
}

/** The answers whose steps the plan has; one that leaves it may take others along. */
function stillAsked(plan: Plan, answers: Answers): Answers {
  const steps = stepsAfter(plan, answers);
  const asked = Object.entries(answers).filter(([name]) => name in steps);
  if (asked.length === Object.keys(answers).length) return answers;
  return stillAsked(plan, Object.fromEntries(asked));
}

function isRequired([, step]: readonly [string, Step<unknown>]): boolean {
  return step.isRequired === true;
}
