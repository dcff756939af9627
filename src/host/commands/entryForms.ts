import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { activeRole } from '../../core/log/role';
import { wordCount } from '../../core/log/wordCount';
import type { Kind } from '../../core/schema/kinds';
import {
  behaviours,
  contributionKinds,
  meetingKinds,
  momentKinds,
  subjects,
} from '../../core/schema/vocabulary';
import { quarterLabel, quarterOf } from '../../core/time/quarter';
import { readinessTexts } from '../../dashboard/asks';
import type { Values } from '../folder/logWriter';
import { milestoneChoices, personChoices } from '../prompts/choices';
import { dateStep } from '../prompts/dateStep';
import { listStep } from '../prompts/listStep';
import { pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import type { Answers, Step, Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { present } from './present';

/** What a command asks for one new entry of a kind, and what it fills in by itself. */
export interface EntryForm {
  readonly kind: Kind;
  readonly title: string;
  readonly done: string;
  readonly steps: (log: CareerLog, today: string) => Steps;
  readonly filled?: (log: CareerLog, today: string) => Values;
  /** The fields in what was answered, where they are not the answers themselves. */
  readonly fieldsOf?: (answers: Answers) => Values;
}

const text = (prompt: string) => textStep({ prompt });
const needed = (prompt: string) => textStep({ prompt, isRequired: true });
const day = (prompt: string, today: string) => dateStep({ prompt, today });
const neededDay = (prompt: string, today: string) => dateStep({ prompt, today, isRequired: true });

/** Made when they are asked for, because their words are those of the editor's language. */
export const entryForms = {
  addGoal: (): EntryForm => ({
    kind: 'goals',
    title: vscode.l10n.t('Add Goal'),
    done: vscode.l10n.t('Goal added.'),
    steps: (_, today) => ({
      title: needed(vscode.l10n.t('What do you want to reach?')),
      outcome: text(vscode.l10n.t('What will be observably true when it is reached?')),
      why: text(vscode.l10n.t('Why does it matter to you?')),
      horizon: day(vscode.l10n.t('By when? Twelve months from now if you leave it open.'), today),
    }),
    filled: (_, today) => ({ start: today }),
  }),
  scheduleMeeting: (): EntryForm => ({
    kind: 'meetings',
    title: vscode.l10n.t('Schedule Meeting'),
    done: vscode.l10n.t('Meeting scheduled.'),
    steps: (log, today) => ({
      with: personStep(log, vscode.l10n.t('With whom?')),
      kind: pickStep({
        placeholder: vscode.l10n.t('What kind of meeting?'),
        choices: wordChoices(meetingKinds),
      }),
      date: dateStep({
        prompt: vscode.l10n.t('When?'),
        isRequired: true,
        withTime: true,
        today,
      }),
    }),
    filled: () => ({ status: 'scheduled' }),
  }),
  draftAsk: (): EntryForm => ({
    kind: 'asks',
    title: vscode.l10n.t('Draft Ask'),
    done: vscode.l10n.t('Ask drafted.'),
    steps: (log, today) => ({
      to: pickStep({
        placeholder: vscode.l10n.t('Whom do you want to ask?'),
        choices: readerChoices(log, today),
      }),
      behaviours: pickStep({
        placeholder: vscode.l10n.t('For which act?'),
        choices: wordChoices(behaviours),
      }),
      milestones: milestoneStep(log, today, vscode.l10n.t('Which milestone would it move?')),
      narrative: text(vscode.l10n.t('What are you aiming at, in a few words?')),
      step: text(vscode.l10n.t('What is the smallest first step that would help?')),
      offer: text(vscode.l10n.t('What do you offer in return?')),
      wanted_by: day(vscode.l10n.t('By when would it help?'), today),
    }),
    filled: () => ({ status: 'draft' }),
  }),
  draftProposal: (): EntryForm => ({
    kind: 'asks',
    title: vscode.l10n.t('Draft Proposal'),
    done: vscode.l10n.t('Proposal drafted.'),
    steps: (log, today) => ({
      to: personStep(log, vscode.l10n.t('Whom do you want to work with?')),
      narrative: textStep({
        prompt: vscode.l10n.t('What would you do together, in a few words?'),
        isRequired: true,
        explain: typed =>
          vscode.l10n.t('{0} of {1} words', wordCount(typed), log.settings.words.proposal),
      }),
      org: text(vscode.l10n.t('What does the organisation gain?')),
      sponsor: text(vscode.l10n.t('What do they gain?')),
      me: text(vscode.l10n.t('What do you gain?')),
      step: text(vscode.l10n.t('What is the smallest first step?')),
      milestones: milestoneStep(log, today, vscode.l10n.t('Which milestone would it move?')),
      wanted_by: day(vscode.l10n.t('By when would you start?'), today),
    }),
    filled: () => ({ status: 'draft', kind: 'collaboration' }),
    fieldsOf: ({ org, sponsor, me, ...others }) => {
      const benefits = present({ org, sponsor, me });
      return { ...others, ...(Object.keys(benefits).length > 0 && { benefits }) };
    },
  }),
  logCommitment: (): EntryForm => ({
    kind: 'commitments',
    title: vscode.l10n.t('Log Commitment'),
    done: vscode.l10n.t('Commitment logged.'),
    steps: (log, today) => ({
      what: needed(vscode.l10n.t('What was promised?')),
      person: personStep(log, vscode.l10n.t('Between you and whom?')),
      owner: pickStep<string | undefined>({
        placeholder: vscode.l10n.t('Who promised it?'),
        choices: [
          { label: vscode.l10n.t('I did'), value: undefined },
          { label: vscode.l10n.t('They did'), value: 'them' },
        ],
      }),
      due: neededDay(vscode.l10n.t('By when?'), today),
      milestone: milestoneStep(log, today, vscode.l10n.t('For which milestone?')),
    }),
    filled: (_, today) => ({ made: today }),
  }),
  startExperiment: (): EntryForm => ({
    kind: 'experiments',
    title: vscode.l10n.t('Start Experiment'),
    done: vscode.l10n.t('Experiment started.'),
    steps: (log, today) => ({
      hypothesis: needed(vscode.l10n.t('What do you want to find out?')),
      action: text(vscode.l10n.t('What will you do?')),
      run_by: neededDay(vscode.l10n.t('By when will you know?'), today),
      suggested_by: personStep(log, vscode.l10n.t('Who suggested it?'), true),
      milestones: milestoneStep(log, today, vscode.l10n.t('For which milestone?')),
    }),
    filled: (_, today) => ({ made: today, started: today }),
  }),
  recordFeedback: (): EntryForm => ({
    kind: 'feedback',
    title: vscode.l10n.t('Record Feedback'),
    done: vscode.l10n.t('Feedback recorded. It stays private.'),
    steps: log => ({
      person: personStep(log, vscode.l10n.t('Who gave it?')),
      text: needed(vscode.l10n.t('What did they say?')),
      subject: pickStep<string | undefined>({
        placeholder: vscode.l10n.t('What was it about?'),
        choices: [skipChoice(), ...wordChoices(subjects)],
      }),
      reflection: text(vscode.l10n.t('What do you think of it?')),
    }),
    filled: (_, today) => ({ date: today }),
  }),
  logContribution: (): EntryForm => ({
    kind: 'contributions',
    title: vscode.l10n.t('Log Contribution'),
    done: vscode.l10n.t('Contribution logged.'),
    steps: (log, today) => ({
      person: personStep(log, vscode.l10n.t('Between you and whom?')),
      kind: pickStep({
        placeholder: vscode.l10n.t('What was it?'),
        choices: wordChoices(contributionKinds),
      }),
      what: text(vscode.l10n.t('What was done?')),
      milestones: milestoneStep(log, today, vscode.l10n.t('For which milestone?')),
    }),
    filled: (_, today) => ({ date: today }),
  }),
  logOpportunity: (): EntryForm => ({
    kind: 'opportunities',
    title: vscode.l10n.t('Log Opportunity'),
    done: vscode.l10n.t('Opportunity logged.'),
    steps: (log, today) => ({
      title: needed(vscode.l10n.t('What is the opportunity?')),
      leaders: personStep(log, vscode.l10n.t('Which leader would see the work?'), true),
      milestones: milestoneStep(log, today, vscode.l10n.t('Which milestone does it serve?')),
      start: day(vscode.l10n.t('When does it start? Leave it open for a candidate.'), today),
    }),
  }),
  addMoment: (): EntryForm => ({
    kind: 'moments',
    title: vscode.l10n.t('Add Moment'),
    done: vscode.l10n.t('Moment added.'),
    steps: (_, today) => ({
      title: needed(vscode.l10n.t('What is decided then?')),
      date: neededDay(vscode.l10n.t('When?'), today),
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
    steps: () => ({
      title: needed(vscode.l10n.t('What was decided?')),
      context: text(vscode.l10n.t('What is it about?')),
      rationale: text(vscode.l10n.t('Why?')),
      assumptions: listStep({
        prompt: vscode.l10n.t('What do you assume? Separate several with a semicolon.'),
      }),
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

/** Below a sponsor stands what speaks against asking now; it informs and never blocks (domain.md, H9). */
function readerChoices(log: CareerLog, today: string): readonly Choice<string>[] {
  const sponsors = new Set(
    log.people.filter(one => activeRole(one, 'sponsor', today)).map(({ id }) => id),
  );
  return personChoices(log).map(choice => {
    const reasons = sponsors.has(choice.value) ? readinessTexts(log, choice.value, today) : [];
    if (reasons.length === 0) return choice;
    return { ...choice, detail: vscode.l10n.t('Not quite ready: {0}', reasons.join('; ')) };
  });
}

function personStep(
  log: CareerLog,
  placeholder: string,
  isOptional = false,
): Step<string | undefined> {
  const people: readonly Choice<string | undefined>[] = personChoices(log);
  return pickStep({ placeholder, choices: isOptional ? [skipChoice(), ...people] : people });
}

function milestoneStep(
  log: CareerLog,
  today: string,
  placeholder: string,
): Step<string | undefined> {
  const choices: readonly Choice<string | undefined>[] = milestoneChoices(log, today);
  return pickStep({ placeholder, choices: [skipChoice(), ...choices] });
}
