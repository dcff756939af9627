import * as vscode from 'vscode';

import { addDays, isCalendarDate } from '../../core/time/calendar';

import type { Step } from './steps';
import { textStep, type TextQuestion } from './textStep';

const timePattern = /^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** The date that was typed, with a local time where one may stand; `undefined` when it is none. */
export function parseDate(typed: string, today: string): string | undefined {
  const [day = '', time, ...rest] = typed
    .trim()
    .toLowerCase()
    .split(/[\st]+(?=\d{1,2}:)/);
  const date = dayOf(day.trim(), today);
  if (date === undefined || rest.length > 0) return undefined;
  if (time === undefined) return date;
  return timePattern.test(time) ? `${date}T${time.padStart(5, '0')}` : undefined;
}

function dayOf(word: string, today: string): string | undefined {
  const days: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 };
  const named = days[word];
  if (named !== undefined) return addDays(today, named);
  const ahead = /^(\d{1,3})([dw])$/.exec(word);
  if (ahead) return addDays(today, Number(ahead[1]) * (ahead[2] === 'w' ? 7 : 1));
  return isCalendarDate(word) ? word : undefined;
}

export interface DateQuestion extends Omit<TextQuestion, 'validate'> {
  readonly today: string;
  readonly withTime?: boolean;
}

/** Asks for a day: `2026-11-20`, today, tomorrow, yesterday, 3d or 2w, and a time where one may stand. */
export function dateStep(question: DateQuestion): Step<string | undefined> {
  const { today, withTime = false } = question;
  const step = textStep({
    ...question,
    placeholder: question.placeholder ?? (withTime ? `${today} 15:30` : today),
    validate: text => {
      const parsed = parseDate(text, today);
      if (parsed !== undefined && (withTime || !parsed.includes('T'))) return undefined;
      return withTime
        ? vscode.l10n.t(
            'Write a day like {0}, today or 2w, and a time like 15:30 if you want.',
            today,
          )
        : vscode.l10n.t('Write a day like {0}, today, tomorrow, 3d or 2w.', today);
    },
  });
  return async frame => {
    const given = await step(frame);
    if (given === 'back' || given.answer === undefined) return given;
    return { answer: parseDate(given.answer, today) };
  };
}
