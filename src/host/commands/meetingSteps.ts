import * as vscode from 'vscode';

import { commitmentState } from '../../core/log/commitment';
import type { CareerLog, Meeting } from '../../core/log/careerLog';
import { talkOf, usualKind } from '../../core/log/talk';
import { writtenIndex } from '../../core/log/writtenIndex';
import { notHeard } from '../../core/measures/shareableWins';
import { contributionKinds, meetingKinds } from '../../core/schema/vocabulary';
import { milestoneChoices, promiseChoice } from '../prompts/choices';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { listStep } from '../prompts/listStep';
import { pickManyStep, pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import { required, type Answers, type Step, type Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

/** What a dialogue about one meeting knows beside what was answered in it. */
export interface MeetingScene {
  readonly log: CareerLog;
  readonly today: string;
  /** Ids of who was there, as far as they are known yet. */
  readonly people: readonly string[];
  readonly kind: unknown;
  /** The planned meeting that was held. */
  readonly planned: Meeting | undefined;
  /** Asks also for what is seldom there to tell. */
  readonly asksAll: boolean;
}

const mostSuggested = 3;

const text = (prompt: string) => textStep({ prompt });
const list = (prompt: string) =>
  listStep({ prompt: vscode.l10n.t('{0} Semicolons between several.', prompt) });

/** Which kind of meeting it was and when; a later day plans one. */
export function kindAndDateSteps(scene: MeetingScene, time: string): Steps {
  const { log, today, people, planned } = scene;
  const usual = usualKind(log, people, today);
  return {
    ...(planned === undefined && {
      kind: pickStep({
        placeholder: vscode.l10n.t('What kind of meeting?'),
        choices: wordChoices([usual, ...meetingKinds.filter(kind => kind !== usual)]),
      }),
    }),
    date: dateStep({
      prompt: vscode.l10n.t('When was it? A later day plans a meeting.'),
      value: planned?.date.replace('T', ' ') ?? `${today} ${time}`,
      isRequired: true,
      withTime: true,
      toward: 'past',
      mayBeAhead: true,
      ...calendarOf(log, today),
    }),
  };
}

/** What a meeting that was held is asked for, by what it served. */
export function outcomeSteps(scene: MeetingScene, answers: Answers): Steps {
  return {
    ...answerSteps(scene),
    ...talkSteps(scene, answers),
    ...keptStep(scene),
    ...promiseSteps(scene, answers),
    ...(scene.asksAll && seldomSteps(scene, answers)),
    ...milestonesStep(scene),
    next: dateStep({
      prompt: vscode.l10n.t('When is the next one?'),
      ...calendarOf(scene.log, scene.today),
    }),
  };
}

/** The questions that were prepared and have no answer yet. */
function answerSteps({ planned }: MeetingScene): Steps {
  const questions = planned?.questions ?? [];
  const open = questions.flatMap(({ text: question, answer }, index) => {
    const field = `questions.${writtenIndex(questions, index)}.answer`;
    return answer === undefined ? [[field, text(question)] as const] : [];
  });
  return Object.fromEntries(open);
}

function talkSteps(scene: MeetingScene, answers: Answers): Steps {
  const { log, today, people } = scene;
  const kind = meetingKinds.find(one => one === scene.kind) ?? 'check-in';
  const agenda = agendaOf(scene.planned);
  const learned = list(
    agenda === undefined
      ? vscode.l10n.t('What did you learn?')
      : vscode.l10n.t('What did you learn? On the agenda: {0}.', agenda),
  );
  switch (talkOf(log, { kind, with: people }, today)) {
    case 'mentor':
      return {
        learned,
        assumption: text(vscode.l10n.t('Which assumption of yours was challenged?')),
        ...(answers['assumption'] !== undefined && {
          changed: text(vscode.l10n.t('What did that change?')),
        }),
        experiment: text(
          vscode.l10n.t('What did they suggest you try, and what do you expect of it?'),
        ),
        ...(answers['experiment'] !== undefined && {
          experimentBy: neededDay(vscode.l10n.t('By when will you have tried it?'), scene),
        }),
      };
    case 'sponsor':
      return sponsorSteps(scene);
    case 'other':
      return { learned };
  }
}

/** What an update that was prepared says is not asked again. */
function sponsorSteps(scene: MeetingScene): Steps {
  const { planned } = scene;
  const isOpen = (written: readonly string[] | undefined) => (written ?? []).length === 0;
  return {
    ...(isOpen(planned?.delivered) && {
      delivered: listStep({
        prompt: vscode.l10n.t('What did you tell them was delivered?'),
        value: newsFor(scene).join('; '),
      }),
    }),
    ...(isOpen(planned?.risks) && { risks: list(vscode.l10n.t('Which risk remains?')) }),
    ...(isOpen(planned?.expected) && {
      expected: list(vscode.l10n.t('What will come of it for the team?')),
    }),
  };
}

/** Shareable wins that nobody who was there has heard of, as a suggestion to be changed or taken. */
function newsFor({ log, today, people }: MeetingScene): readonly string[] {
  const unheard = log.people
    .filter(({ id }) => people.includes(id))
    .flatMap(person => notHeard(log, person, today));
  return [...new Set(unheard)].slice(0, mostSuggested).map(({ title }) => title);
}

/** Promises to those who were there, and theirs, of which some may have been kept. */
function keptStep({ log, today, people }: MeetingScene): Steps {
  const choices = log.commitments
    .filter(one => people.includes(one.person) && commitmentState(one, today) === 'open')
    .map(one => promiseChoice(log, one));
  if (choices.length === 0) return {};
  const placeholder = vscode.l10n.t('Which promises were kept?');
  return { kept: pickManyStep({ placeholder, choices }) };
}

function promiseSteps(scene: MeetingScene, answers: Answers): Steps {
  return {
    promised: list(vscode.l10n.t('What did you promise?')),
    ...(answers['promised'] !== undefined && {
      ...whoStep(scene, 'promisedTo', vscode.l10n.t('To whom?')),
      promisedBy: neededDay(vscode.l10n.t('By when did you promise it?'), scene),
    }),
  };
}

function seldomSteps(scene: MeetingScene, answers: Answers): Steps {
  return {
    theyPromised: list(vscode.l10n.t('What did they promise?')),
    ...(answers['theyPromised'] !== undefined && {
      ...whoStep(scene, 'theyPromisedWho', vscode.l10n.t('Who promised it?')),
      theyPromisedBy: neededDay(vscode.l10n.t('By when did they promise it?'), scene),
    }),
    feedback: text(vscode.l10n.t('Which feedback did you get? It stays private.')),
    ...(answers['feedback'] !== undefined &&
      whoStep(scene, 'feedbackFrom', vscode.l10n.t('Who gave it?'))),
    contribution: pickStep<string | undefined>({
      placeholder: vscode.l10n.t('What was done for you, or by you for them?'),
      choices: [skipChoice(), ...wordChoices(contributionKinds)],
    }),
    ...(answers['contribution'] !== undefined && {
      ...whoStep(scene, 'contributionBy', vscode.l10n.t('Who did it?')),
      contributionWhat: text(vscode.l10n.t('What was it, in a few words?')),
    }),
    outcomes: list(vscode.l10n.t('What came of the meeting?')),
    open_questions: list(vscode.l10n.t('Which questions stay open for next time?')),
  };
}

/** Support counts as talked about only where a meeting names its milestones. */
function milestonesStep({ log, today, planned }: MeetingScene): Steps {
  const choices = milestoneChoices(log, today);
  const isKnown = planned !== undefined && planned.milestones.length > 0;
  if (choices.length === 0 || isKnown) return {};
  const placeholder = vscode.l10n.t('Which milestones was it about?');
  return { milestones: pickManyStep({ placeholder, choices }) };
}

/** With one other person it is known who; an entry in a meeting inherits the person. */
function whoStep(
  { log, people }: MeetingScene,
  name: string,
  placeholder: string,
): Readonly<Record<string, Step<string>>> {
  if (people.length < 2) return {};
  const choices: readonly Choice<string>[] = log.people
    .filter(({ id }) => people.includes(id))
    .map(({ id, name: label }) => ({ label, value: id }));
  return { [name]: required(pickStep({ placeholder, choices })) };
}

function neededDay(prompt: string, { log, today }: MeetingScene) {
  return dateStep({ prompt, isRequired: true, ...calendarOf(log, today) });
}

/** What was to be talked about, in one line; `undefined` where nothing was prepared. */
function agendaOf(planned: Meeting | undefined): string | undefined {
  const { progress = [], obstacles = [], experiments = [] } = planned?.agenda ?? {};
  const items = [...progress, ...obstacles, ...experiments, ...(planned?.topics ?? [])];
  return items.length === 0 ? undefined : items.join('; ');
}

/** Which planned meeting is meant, where it is one of them; `''` stands for another. */
export function plannedStep(
  planned: readonly Meeting[],
  log: CareerLog,
  placeholder: string,
): Step<string> {
  const names = new Map(log.people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const choices = planned.map(meeting => {
    const { id, with: people, date, kind } = meeting;
    const detail = agendaOf(meeting);
    return {
      label: people.map(nameOf).join(', '),
      description: `${kind.replaceAll('-', ' ')}, ${date.replace('T', ' ')}`,
      ...(detail !== undefined && { detail }),
      value: id,
    };
  });
  const other = { label: `$(add) ${vscode.l10n.t('Another meeting')}`, value: '' };
  return required(
    pickStep({
      placeholder,
      choices: [...choices, other],
    }),
  );
}
