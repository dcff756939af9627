import * as vscode from 'vscode';

import {
  contributionKinds,
  meetingKinds,
  momentKinds,
  subjects,
} from '../../core/schema/vocabulary';
import { quarterLabel, quarterOf } from '../../core/time/quarter';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { listStep } from '../prompts/listStep';
import { pickStep, wordChoices } from '../prompts/pickStep';
import type { Steps } from '../prompts/steps';

import { askForms } from './askForms';
import {
  day,
  milestone,
  needed,
  neededDay,
  pastDay,
  person,
  personOrNone,
  priorities,
  text,
  whenLabel,
  word,
  type EntryForm,
  type FormScene,
} from './formSteps';

/** Made when they are asked for, because their words are those of the editor's language. */
export const entryForms = {
  ...askForms,
  addGoal: (): EntryForm => ({
    kind: 'goals',
    title: vscode.l10n.t('Add Goal'),
    done: vscode.l10n.t('Goal added.'),
    steps: scene => ({
      title: needed(vscode.l10n.t('What do you want to reach?')),
      outcome: text(vscode.l10n.t('What will be observably true when it is reached?')),
      why: text(vscode.l10n.t('Why does it matter to you?')),
      horizon: day(vscode.l10n.t('By when? Twelve months from now if you leave it open.'), scene),
    }),
    filled: (_, today) => ({ start: today }),
  }),
  scheduleMeeting: (): EntryForm => ({
    kind: 'meetings',
    title: vscode.l10n.t('Schedule Meeting'),
    done: vscode.l10n.t('Meeting scheduled.'),
    steps: scene => ({
      with: person(scene, vscode.l10n.t('With whom?')),
      kind: pickStep({
        placeholder: vscode.l10n.t('What kind of meeting?'),
        choices: wordChoices(meetingKinds),
      }),
      date: dateStep({
        prompt: vscode.l10n.t('When?'),
        isRequired: true,
        withTime: true,
        ...calendarOf(scene.log, scene.today),
      }),
    }),
    filled: () => ({ status: 'scheduled' }),
  }),
  logCommitment: (): EntryForm => ({
    kind: 'commitments',
    title: vscode.l10n.t('Log Commitment'),
    done: vscode.l10n.t('Commitment logged.'),
    steps: scene => ({
      what: needed(vscode.l10n.t('What was promised?')),
      person: person(scene, vscode.l10n.t('Between you and whom?')),
      owner: pickStep<string | undefined>({
        placeholder: vscode.l10n.t('Who promised it?'),
        choices: [
          { label: vscode.l10n.t('I did'), value: undefined },
          { label: vscode.l10n.t('They did'), value: 'them' },
        ],
      }),
      due: neededDay(vscode.l10n.t('By when?'), scene),
      ...milestone(scene, vscode.l10n.t('For which milestone?'), 'milestone'),
    }),
    filled: (_, today) => ({ made: today }),
  }),
  startExperiment: (): EntryForm => ({
    kind: 'experiments',
    title: vscode.l10n.t('Start Experiment'),
    done: vscode.l10n.t('Experiment started.'),
    steps: scene => ({
      hypothesis: needed(vscode.l10n.t('What do you want to find out?')),
      action: text(vscode.l10n.t('What will you do?')),
      run_by: neededDay(vscode.l10n.t('By when will you know?'), scene),
      suggested_by: personOrNone(scene, vscode.l10n.t('Who suggested it?')),
      ...milestone(scene, vscode.l10n.t('For which milestone?')),
    }),
    filled: (_, today) => ({ made: today, started: today }),
  }),
  recordFeedback: (): EntryForm => ({
    kind: 'feedback',
    title: vscode.l10n.t('Record Feedback'),
    done: vscode.l10n.t('Feedback recorded. It stays private.'),
    steps: scene => ({
      direction: pickStep<string | undefined>({
        placeholder: vscode.l10n.t('Did you get it, or give it?'),
        choices: [
          { label: vscode.l10n.t('I got it'), value: undefined },
          { label: vscode.l10n.t('I gave it'), value: 'given' },
        ],
      }),
      ...(scene.answers['direction'] === 'given' ? givenSteps(scene) : receivedSteps(scene)),
      date: pastDay(whenLabel(), scene),
    }),
    filled: (_, today) => ({ date: today }),
  }),
  logContribution: (): EntryForm => ({
    kind: 'contributions',
    title: vscode.l10n.t('Log Contribution'),
    done: vscode.l10n.t('Contribution logged.'),
    steps: scene => ({
      person: person(scene, vscode.l10n.t('Between you and whom?')),
      kind: pickStep({
        placeholder: vscode.l10n.t('What was it?'),
        choices: wordChoices(contributionKinds),
      }),
      ...introducedStep(scene),
      what: text(vscode.l10n.t('What was done?')),
      ...milestone(scene, vscode.l10n.t('For which milestone?')),
      date: pastDay(whenLabel(), scene),
    }),
    details: () => ({
      direction: pickStep<string | undefined>({
        placeholder: vscode.l10n.t('Who did it for whom?'),
        choices: [
          { label: vscode.l10n.t('As this kind is usually meant'), value: undefined },
          { label: vscode.l10n.t('They did it for you'), value: 'received' },
          { label: vscode.l10n.t('You did it for them'), value: 'given' },
        ],
      }),
      forum: text(vscode.l10n.t('In which room was it?')),
      outcome: text(vscode.l10n.t('What came of it?')),
    }),
    filled: (_, today) => ({ date: today }),
  }),
  logOpportunity: (): EntryForm => ({
    kind: 'opportunities',
    title: vscode.l10n.t('Log Opportunity'),
    done: vscode.l10n.t('Opportunity logged.'),
    steps: scene => ({
      title: needed(vscode.l10n.t('What is the opportunity?')),
      ...priorities(scene.log, vscode.l10n.t('Which priority does it serve?')),
      leaders: personOrNone(scene, vscode.l10n.t('Which leader would see the work?')),
      ...milestone(scene, vscode.l10n.t('Which milestone does it serve?')),
      start: day(vscode.l10n.t('When does it start? Leave it open for a candidate.'), scene),
    }),
  }),
  addMoment: (): EntryForm => ({
    kind: 'moments',
    title: vscode.l10n.t('Add Moment'),
    done: vscode.l10n.t('Moment added.'),
    steps: scene => ({
      title: needed(vscode.l10n.t('What is decided then?')),
      date: neededDay(vscode.l10n.t('When?'), scene),
      kind: pickStep({
        placeholder: vscode.l10n.t('What kind of moment?'),
        choices: wordChoices(momentKinds),
      }),
    }),
  }),
  logDecision: (): EntryForm => ({
    kind: 'decisions',
    title: vscode.l10n.t('Log Decision'),
    done: vscode.l10n.t('Decision logged.'),
    steps: scene => ({
      title: needed(vscode.l10n.t('What was decided?')),
      context: text(vscode.l10n.t('What is it about?')),
      rationale: text(vscode.l10n.t('Why?')),
      assumptions: listStep({
        prompt: vscode.l10n.t('What do you assume? Separate several with a semicolon.'),
      }),
      date: pastDay(whenLabel(), scene),
    }),
    filled: (_, today) => ({ date: today }),
  }),
  startReview: (): EntryForm => ({
    kind: 'reviews',
    title: vscode.l10n.t('Start Review'),
    done: vscode.l10n.t('Review noted.'),
    steps: () => ({
      themes: listStep({
        prompt: vscode.l10n.t('Which themes do you see? Separate them with a semicolon.'),
      }),
      goal_changes: listStep({ prompt: vscode.l10n.t('What changes in your goals?') }),
      people_changes: listStep({ prompt: vscode.l10n.t('What changes among the people?') }),
    }),
    filled: ({ settings }, today) => ({
      date: today,
      period: quarterLabel(quarterOf(today, settings.fiscal_start), settings.fiscal_start),
    }),
  }),
} as const satisfies Readonly<Record<string, () => EntryForm>>;

export type FormCommand = keyof typeof entryForms;

function receivedSteps(scene: FormScene): Steps {
  return {
    person: person(scene, vscode.l10n.t('Who gave it?')),
    text: needed(vscode.l10n.t('What did they say?')),
    subject: word(vscode.l10n.t('What was it about?'), subjects),
    reflection: text(vscode.l10n.t('What do you think of it?')),
  };
}

/** In three parts, and followed up. */
function givenSteps(scene: FormScene): Steps {
  return {
    person: person(scene, vscode.l10n.t('Whom did you give it to?')),
    text: needed(vscode.l10n.t('What did you say?')),
    situation: text(vscode.l10n.t('What was the situation?')),
    behaviour: text(vscode.l10n.t('What did they do in it?')),
    impact: text(vscode.l10n.t('What did that lead to?')),
    follow_up: day(vscode.l10n.t('When will you come back to it?'), scene),
  };
}

/** Who was met by an introduction is followed up (CL074). */
function introducedStep(scene: FormScene): Steps {
  const { kind } = scene.answers;
  const isIntroduction = kind === 'introduction' || kind === 'introduce-to-leader';
  return isIntroduction
    ? { introduced: personOrNone(scene, vscode.l10n.t('Who was introduced?')) }
    : {};
}
