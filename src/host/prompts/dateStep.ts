import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { readTypedDate, type Toward } from '../../wording/typedDate';

import type { Step } from './steps';
import { textStep, type TextQuestion } from './textStep';

/** What typed words are counted from. */
export interface Calendar {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The month in which the fiscal year begins, 1 to 12. */
  readonly fiscalStart: number;
}

export function calendarOf({ settings }: CareerLog, today: string): Calendar {
  return { today, fiscalStart: settings.fiscal_start };
}

export interface DateQuestion extends Calendar, Omit<TextQuestion, 'validate' | 'explain'> {
  readonly withTime?: boolean;
  /** Where a day lies that leaves it open, such as "friday". Towards the past no day may be ahead. */
  readonly toward?: Toward;
  /** Towards the past, a day that is said to be ahead may be so: `tomorrow`, `in 3d`, `next friday`. */
  readonly mayBeAhead?: boolean;
}

/** Asks for a day as people say it: `2026-11-20`, today, next friday, 3d, jun 1; and a time where one may stand. */
export function dateStep(question: DateQuestion): Step<string | undefined> {
  const { today, withTime = false, toward = 'future', isRequired = false } = question;
  const read = (text: string) => {
    const date = readTypedDate(text, { ...question, toward });
    return withTime || date?.includes('T') === false ? date : undefined;
  };
  const ask = textStep({
    ...question,
    placeholder: question.placeholder ?? examples(today, withTime, toward),
    validate: text => problemOf(read(text), question),
    explain: text => longDate(read(text) ?? today),
  });
  const step: Step<string | undefined> = async frame => {
    const given = await ask(frame);
    if (typeof given === 'string' || given.answer === undefined) return given;
    return { ...given, answer: read(given.answer) };
  };
  return Object.assign(step, { isRequired });
}

function examples(today: string, withTime: boolean, toward: Toward): string {
  if (withTime) {
    return toward === 'past'
      ? vscode.l10n.t('{0} 15:30, yesterday, fri 9:00, next friday', today)
      : `${today} 15:30`;
  }
  return toward === 'past'
    ? vscode.l10n.t('{0}, yesterday, fri, 3d, jun 1', today)
    : vscode.l10n.t('{0}, next friday, 2w, jun 1, end of quarter', today);
}

function problemOf(
  date: string | undefined,
  { today, withTime = false, toward, mayBeAhead = false }: DateQuestion,
): string | undefined {
  const isPast = toward === 'past' && !mayBeAhead;
  if (date !== undefined && isPast && date.slice(0, 10) > today) {
    return vscode.l10n.t('This day has not come yet.');
  }
  if (date !== undefined) return undefined;
  return withTime
    ? vscode.l10n.t('Write a day like {0}, fri or 2w, and a time like 15:30 if you want.', today)
    : vscode.l10n.t(
        'Write a day that exists, like {0}, tomorrow, next friday, 2w or jun 1.',
        today,
      );
}

/** Friday, November 27, 2026; with the time where there is one. */
function longDate(date: string): string {
  const [day = '', time] = date.split('T');
  const text = new Intl.DateTimeFormat(vscode.env.language, {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
  return time === undefined ? text : `${text}, ${time}`;
}
