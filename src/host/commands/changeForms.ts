import * as vscode from 'vscode';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { isLiveAsk, isOpenAsk } from '../../core/log/ask';
import { commitmentState, effectiveDue } from '../../core/log/commitment';
import { activeRole } from '../../core/log/role';
import { influences } from '../../core/schema/vocabulary';
import { readinessTexts } from '../../dashboard/asks';
import { personChoices } from '../prompts/choices';
import { dateStep } from '../prompts/dateStep';
import { listStep } from '../prompts/listStep';
import { pickManyStep, pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import type { Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';
import type { Kind } from '../../core/schema/kinds';

import { whenLabel, type ChangeForm } from './changeByForm';

const text = (prompt: string) => textStep({ prompt });
const needed = (prompt: string) => textStep({ prompt, isRequired: true });

/** Keeps the kind of a form while its functions are checked against the entries of that kind. */
const form = <K extends Kind>(values: ChangeForm<K>) => values;

/** Made when they are asked for, because their words are those of the editor's language. */
export const changeForms = {
  sendAsk: () =>
    form<'asks'>({
      kind: 'asks',
      title: vscode.l10n.t('Send Ask'),
      which: vscode.l10n.t('Which ask have you sent?'),
      none: vscode.l10n.t('No ask is drafted. Run "Career: Draft Ask".'),
      done: vscode.l10n.t('Noted as sent. Nothing was sent by this command.'),
      fits: ask => isLiveAsk(ask) && !isOpenAsk(ask),
      steps: (ask, log, today) => overrideSteps(ask, log, today),
      change: ({ override }, _, today) => ({ status: 'sent', sent: today, override }),
    }),
  answerAsk: () =>
    form<'asks'>({
      kind: 'asks',
      title: vscode.l10n.t('Answer Ask'),
      which: vscode.l10n.t('Which ask was answered?'),
      none: vscode.l10n.t('No ask waits for an answer.'),
      done: vscode.l10n.t('Answer noted.'),
      fits: ({ status }) => status === 'sent',
      steps: () => ({
        status: pickStep({
          placeholder: vscode.l10n.t('What was the answer?'),
          choices: wordChoices(['agreed', 'declined']),
        }),
        outcome: text(vscode.l10n.t('What did they say?')),
      }),
      change: ({ status, outcome }, _, today) => ({ status, answered: today, outcome }),
    }),
  fulfilAsk: () =>
    form<'asks'>({
      kind: 'asks',
      title: vscode.l10n.t('Fulfil Ask'),
      which: vscode.l10n.t('Which ask was fulfilled?'),
      none: vscode.l10n.t('No ask is open.'),
      done: vscode.l10n.t('Noted as fulfilled. Log the act with "Career: Log Contribution".'),
      fits: isOpenAsk,
      steps: () => ({ outcome: text(vscode.l10n.t('What came of it?')) }),
      change: ({ outcome }, _, today) => ({ status: 'fulfilled', fulfilled: today, outcome }),
    }),
  renegotiate: () =>
    form<'commitments'>({
      kind: 'commitments',
      title: vscode.l10n.t('Renegotiate'),
      which: vscode.l10n.t('Which promise gets another day?'),
      none: vscode.l10n.t('No promise is open.'),
      done: vscode.l10n.t('New day noted. The day first promised stays.'),
      fits: (commitment, _, today) => commitmentState(commitment, today) === 'open',
      steps: (commitment, _, today) => ({
        to: dateStep({
          prompt: vscode.l10n.t('Which day, instead of {0}?', effectiveDue(commitment)),
          isRequired: true,
          today,
        }),
        agreed: pickStep({
          placeholder: vscode.l10n.t('Did the other side agree?'),
          choices: [
            { label: vscode.l10n.t('Yes'), value: true },
            { label: vscode.l10n.t('Not yet'), value: false },
          ],
        }),
      }),
      change: ({ to, agreed }, _, today) => ({
        addTo: 'renegotiated',
        items: [{ date: today, to, ...(agreed === false && { agreed }) }],
      }),
    }),
  concludeExperiment: () =>
    form<'experiments'>({
      kind: 'experiments',
      title: vscode.l10n.t('Conclude Experiment'),
      which: vscode.l10n.t('Which experiment has ended?'),
      none: vscode.l10n.t('No experiment is open.'),
      done: vscode.l10n.t('Experiment concluded.'),
      fits: ({ concluded, abandoned }) => concluded === undefined && abandoned === undefined,
      steps: () => ({
        result: needed(vscode.l10n.t('What happened?')),
        learned: text(vscode.l10n.t('What did you learn from it?')),
      }),
      change: ({ result, learned }, _, today) => ({ concluded: today, result, learned }),
    }),
  closeFeedbackLoop: () =>
    form<'feedback'>({
      kind: 'feedback',
      title: vscode.l10n.t('Close Feedback Loop'),
      which: vscode.l10n.t('Which feedback?'),
      none: vscode.l10n.t('No feedback is open.'),
      done: vscode.l10n.t('Feedback updated. It stays private.'),
      fits: ({ direction, declined, reported }) =>
        direction === 'received' && declined === undefined && reported === undefined,
      steps: feedback => ({
        ...(feedback.applied === undefined && {
          how: text(
            vscode.l10n.t('How did you apply it? Leave it open when you decided against it.'),
          ),
        }),
        isReported: pickStep({
          placeholder: vscode.l10n.t('Have you told the person what came of it?'),
          choices: [
            { label: vscode.l10n.t('Yes'), value: true },
            { label: vscode.l10n.t('Not yet'), value: false },
          ],
        }),
      }),
      change: ({ how, isReported }, { applied }, today) => ({
        ...(applied === undefined &&
          (how === undefined ? { declined: today } : { applied: today, how })),
        reported: isReported === true ? today : undefined,
      }),
    }),
  archivePerson: () =>
    form<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Archive Person'),
      which: vscode.l10n.t('Who is no longer part of your plans?'),
      none: vscode.l10n.t('There is nobody to archive.'),
      done: vscode.l10n.t('Archived. Everything that refers to the person stays.'),
      fits: ({ archived }) => archived === undefined,
      change: (_, __, today) => ({ archived: today }),
    }),
  recordChange: () =>
    form<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Record Change'),
      which: vscode.l10n.t('Whose place has changed?'),
      none: vscode.l10n.t('There is nobody in your log yet.'),
      done: vscode.l10n.t('Change recorded. See what it does to your support in the dashboard.'),
      fits: ({ archived, left }) => archived === undefined && left === undefined,
      steps: (_, { settings }, today) => ({
        event: pickStep({
          placeholder: vscode.l10n.t('What has changed?'),
          choices: [
            { label: vscode.l10n.t('Moved to another team or duty'), value: 'moved' },
            { label: vscode.l10n.t('Left'), value: 'left' },
          ],
        }),
        on: dateStep({ prompt: whenLabel(), value: today, today, toward: 'past' }),
        layer: wordsStep(vscode.l10n.t('Which layer now?'), settings.layers),
        domain: wordsStep(vscode.l10n.t('Which domain now?'), settings.domains),
      }),
      change: ({ event, on, layer, domain }, _, today) => ({
        [event === 'left' ? 'left' : 'moved']: on ?? today,
        layer,
        domain,
      }),
    }),
  mentoringAgreement: () =>
    form<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Mentoring Agreement'),
      which: vscode.l10n.t('With which mentor?'),
      none: vscode.l10n.t('You have no mentor in your log yet. Run "Career: Add Person".'),
      done: vscode.l10n.t('Agreement noted.'),
      fits: (person, _, today) => activeRole(person, 'mentor', today) !== undefined,
      steps: (_, __, today) => ({
        goals: listStep({
          prompt: vscode.l10n.t('What is it for? Semicolons between several goals.'),
        }),
        minutes: textStep({
          prompt: vscode.l10n.t('How many minutes is a session?'),
          validate: typed =>
            /^\d{1,3}$/.test(typed) ? undefined : vscode.l10n.t('Write a number, such as 45.'),
        }),
        mode: text(vscode.l10n.t('How do you meet?')),
        confidentiality: text(vscode.l10n.t('What stays between you?')),
        until: dateStep({ prompt: vscode.l10n.t('Until when, for now?'), today }),
        exit: text(vscode.l10n.t('How does either of you end it?')),
      }),
      change: ({ goals, minutes, mode, confidentiality, until, exit }, { agreement }) => ({
        agreement: {
          ...agreement,
          ...defined({
            goals,
            minutes: minutes === undefined ? undefined : Number(minutes),
            mode,
            confidentiality,
            until,
            exit,
          }),
        },
      }),
    }),
  mapInfluence: () =>
    form<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Map Influence'),
      which: vscode.l10n.t('Who has influence?'),
      none: vscode.l10n.t('There is nobody in your log yet. Run "Career: Add Person".'),
      done: vscode.l10n.t('Influence noted. It stays private.'),
      fits: ({ archived, left }) => archived === undefined && left === undefined,
      steps: (_, { goals }) => ({
        goal: pickStep({
          placeholder: vscode.l10n.t('On which goal?'),
          choices: goals.map(({ id, title }) => ({ label: title, value: id })),
        }),
        influence: pickStep({
          placeholder: vscode.l10n.t('What kind of influence?'),
          choices: wordChoices(influences),
        }),
        basis: text(vscode.l10n.t('How do you know?')),
      }),
      change: ({ goal, influence: kind, basis }) => ({
        addTo: 'influence',
        items: [defined({ goal, kind, basis })],
      }),
    }),
  addWitness: () =>
    form<'wins'>({
      kind: 'wins',
      title: vscode.l10n.t('Add Witness'),
      which: vscode.l10n.t('Who saw which win?'),
      none: vscode.l10n.t('There is no win without a witness.'),
      done: vscode.l10n.t('Witness added.'),
      fits: ({ kind, witnesses }) => kind === 'win' && witnesses.length === 0,
      steps: (_, log) => ({
        witnesses: pickManyStep({
          placeholder: vscode.l10n.t('Who saw the work themselves?'),
          choices: personChoices(log),
        }),
      }),
      change: ({ witnesses }) => ({
        addTo: 'witnesses',
        items: Array.isArray(witnesses) ? (witnesses as readonly unknown[]) : [],
      }),
    }),
} as const;

export type ChangeCommand = keyof typeof changeForms;

/** It is said what speaks against sending an ask now; it is the owner who decides (domain.md, H9). */
function overrideSteps(ask: Entry<'asks'>, log: CareerLog, today: string): Steps {
  const reasons = readinessTexts(log, ask.to, today, ask);
  if (reasons.length === 0) return {};
  return {
    override: textStep({
      prompt: vscode.l10n.t(
        'Not quite ready: {0}. Why is it right all the same?',
        reasons.join('; '),
      ),
    }),
  };
}

function wordsStep(placeholder: string, words: readonly string[]) {
  const choices: readonly Choice<string | undefined>[] = [skipChoice(), ...wordChoices(words)];
  return pickStep({ placeholder, choices });
}

function defined(values: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
