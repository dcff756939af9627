import * as vscode from 'vscode';

import { meetingKinds } from '../../core/schema/vocabulary';
import { addDays } from '../../core/time/calendar';
import type { Values, Written } from '../folder/logWriter';
import { dateStep } from '../prompts/dateStep';
import { peopleStep } from '../prompts/peopleStep';
import { pickStep, wordChoices } from '../prompts/pickStep';
import { askSteps, type Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { addPerson } from './addPerson';
import { addTyped, currentLog, present, type Desk } from './capture';

/** Asks for a meeting, held or planned, and writes it. Given people and date ask nothing. */
export async function logMeeting(desk: Desk, given: Values = {}): Promise<Written> {
  let log = await currentLog(desk);
  const today = desk.today.current;
  const add = async (name: string) => {
    const { id } = await addPerson(desk, name === '' ? {} : { name });
    log = await currentLog(desk);
    return id;
  };
  const asked = given['date'] === undefined ? await askMeeting(desk, given, () => log, add) : {};
  const { learned, promised, promisedBy, ...others } = asked;
  const answered = given['date'] ?? others['date'];
  const date = typeof answered === 'string' ? answered : today;
  const typed = present({
    ...others,
    date,
    ...(date.slice(0, 10) > today && { status: 'scheduled' }),
    ...(typeof learned === 'string' && { learned: lines(learned) }),
    ...(typeof promised === 'string' && {
      commitments: [{ what: promised, due: promisedBy ?? addDays(date.slice(0, 10), 7) }],
    }),
    ...given,
  });
  return addTyped(desk, 'meetings', typed, vscode.l10n.t('Meeting logged.'));
}

type Asks = Parameters<typeof peopleStep>;

async function askMeeting(
  { today }: Desk,
  given: Values,
  log: Asks[0],
  add: Asks[1],
): Promise<Values> {
  const title = vscode.l10n.t('Log Meeting');
  const whom: Steps = given['with'] === undefined ? { with: peopleStep(log, add) } : {};
  const steps: Steps = {
    ...whom,
    kind: pickStep({
      placeholder: vscode.l10n.t('What kind of meeting?'),
      choices: wordChoices(meetingKinds),
    }),
    date: dateStep({
      prompt: vscode.l10n.t('When? A later day plans a meeting.'),
      value: `${today.current} ${today.time}`,
      isRequired: true,
      withTime: true,
      today: today.current,
    }),
  };
  const first = await askSteps(title, steps);
  if (String(first['date']).slice(0, 10) > today.current) return first;
  const after = await askSteps(title, outcomeSteps(today.current));
  return { ...first, ...after };
}

function outcomeSteps(today: string): Steps {
  return {
    learned: textStep({
      prompt: vscode.l10n.t('What did you learn? Separate several with a semicolon.'),
    }),
    promised: textStep({ prompt: vscode.l10n.t('What did you promise?') }),
    promisedBy: dateStep({ prompt: vscode.l10n.t('By when did you promise it?'), today }),
    next: dateStep({ prompt: vscode.l10n.t('When is the next one?'), today }),
  };
}

function lines(typed: string): readonly string[] {
  return typed
    .split(';')
    .map(line => line.trim())
    .filter(line => line !== '');
}
