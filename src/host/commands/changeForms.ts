import * as vscode from 'vscode';

import type { CareerLog, Entry } from '../../core/log/careerLog';
import { isLiveAsk, isOpenAsk } from '../../core/log/ask';
import { commitmentState, effectiveDue } from '../../core/log/commitment';
import { readinessTexts } from '../../dashboard/asks';
import { personChoices } from '../prompts/choices';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { pickManyStep, pickStep, wordChoices } from '../prompts/pickStep';
import type { Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { formOf } from './changeByForm';
import { textsOf } from './meetingFields';
import { needed, pastDay, text } from './formSteps';
import { personForms } from './personForms';

/** Made when they are asked for, because their words are those of the editor's language. */
export const changeForms = {
  ...personForms,
  sendAsk: () =>
    formOf<'asks'>({
      kind: 'asks',
      title: vscode.l10n.t('Send Ask'),
      which: vscode.l10n.t('Which ask have you sent?'),
      none: vscode.l10n.t('No ask is drafted. Run "Career: Draft Ask".'),
      done: vscode.l10n.t('Noted as sent. Nothing was sent by this command.'),
      fits: ask => isLiveAsk(ask) && !isOpenAsk(ask),
      steps: (ask, log, today) => ({
        ...overrideSteps(ask, log, today),
        sent: pastDay(vscode.l10n.t('When was it sent?'), { log, today }),
      }),
      change: ({ override, sent }, _, today) => ({
        status: 'sent',
        sent: sent ?? today,
        override,
      }),
    }),
  answerAsk: () =>
    formOf<'asks'>({
      kind: 'asks',
      title: vscode.l10n.t('Answer Ask'),
      which: vscode.l10n.t('Which ask was answered?'),
      none: vscode.l10n.t(
        'No ask waits for an answer. Run "Career: Send Ask" once you have sent one.',
      ),
      done: vscode.l10n.t('Answer noted.'),
      fits: ({ status }) => status === 'sent',
      steps: (_, log, today) => ({
        status: pickStep({
          placeholder: vscode.l10n.t('What was the answer?'),
          choices: wordChoices(['agreed', 'declined']),
        }),
        outcome: text(vscode.l10n.t('What did they say?')),
        answered: pastDay(vscode.l10n.t('When was it answered?'), { log, today }),
      }),
      change: ({ status, outcome, answered }, _, today) => ({
        status,
        answered: answered ?? today,
        outcome,
      }),
    }),
  fulfilAsk: () =>
    formOf<'asks'>({
      kind: 'asks',
      title: vscode.l10n.t('Fulfil Ask'),
      which: vscode.l10n.t('Which ask was fulfilled?'),
      none: vscode.l10n.t('No ask is open. Run "Career: Send Ask" once you have sent one.'),
      done: vscode.l10n.t('Noted as fulfilled. Log the act with "Career: Log Contribution".'),
      fits: isOpenAsk,
      steps: (_, log, today) => ({
        outcome: text(vscode.l10n.t('What came of it?')),
        fulfilled: pastDay(vscode.l10n.t('When did they do it?'), { log, today }),
      }),
      change: ({ outcome, fulfilled }, _, today) => ({
        status: 'fulfilled',
        fulfilled: fulfilled ?? today,
        outcome,
      }),
    }),
  renegotiate: () =>
    formOf<'commitments'>({
      kind: 'commitments',
      title: vscode.l10n.t('Renegotiate'),
      which: vscode.l10n.t('Which promise gets another day?'),
      none: vscode.l10n.t('No promise is open. Run "Career: Log Commitment".'),
      done: vscode.l10n.t('New day noted. The day first promised stays.'),
      fits: (commitment, { today }) => commitmentState(commitment, today) === 'open',
      steps: (commitment, log, today) => ({
        to: dateStep({
          prompt: vscode.l10n.t('Which day, instead of {0}?', effectiveDue(commitment)),
          isRequired: true,
          ...calendarOf(log, today),
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
    formOf<'experiments'>({
      kind: 'experiments',
      title: vscode.l10n.t('Conclude Experiment'),
      which: vscode.l10n.t('Which experiment has ended?'),
      none: vscode.l10n.t('No experiment is open. Run "Career: Start Experiment".'),
      done: vscode.l10n.t('Experiment concluded.'),
      fits: ({ concluded, abandoned }) => concluded === undefined && abandoned === undefined,
      steps: (_, log, today) => ({
        result: needed(vscode.l10n.t('What happened?')),
        learned: text(vscode.l10n.t('What did you learn from it?')),
        concluded: pastDay(vscode.l10n.t('When did it end?'), { log, today }),
      }),
      change: ({ result, learned, concluded }, _, today) => ({
        concluded: concluded ?? today,
        result,
        learned,
      }),
    }),
  closeFeedbackLoop: () =>
    formOf<'feedback'>({
      kind: 'feedback',
      title: vscode.l10n.t('Close Feedback Loop'),
      which: vscode.l10n.t('Which feedback?'),
      none: vscode.l10n.t('No feedback is open. Run "Career: Record Feedback".'),
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
  addWitness: () =>
    formOf<'wins'>({
      kind: 'wins',
      title: vscode.l10n.t('Add Witness'),
      which: vscode.l10n.t('Who saw which win?'),
      none: vscode.l10n.t('No win lacks this witness. Run "Career: Log Win" for another.'),
      done: vscode.l10n.t('Witness added.'),
      fits: ({ kind, witnesses }, { given }) => {
        const meant = textsOf(given['witnesses']);
        const lacks = meant.some(id => !witnesses.includes(id));
        return kind === 'win' && (witnesses.length === 0 || lacks);
      },
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
