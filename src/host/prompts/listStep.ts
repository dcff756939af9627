import type { Step } from './steps';
import { textStep, type TextQuestion } from './textStep';

/** Asks for several texts in one line, with semicolons between them. */
export function listStep(question: TextQuestion): Step<readonly string[] | undefined> {
  const step = textStep(question);
  return async frame => {
    const { known } = frame;
    const given = await step({ ...frame, known: Array.isArray(known) ? known.join('; ') : known });
    if (typeof given === 'string') return given;
    return { ...given, answer: given.answer === undefined ? undefined : itemsOf(given.answer) };
  };
}

/** The texts between semicolons. */
export function itemsOf(typed: string): readonly string[] {
  return typed
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '');
}
