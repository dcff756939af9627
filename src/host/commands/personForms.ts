import * as vscode from 'vscode';

import type { Goal } from '../../core/log/careerLog';
import { activeRole } from '../../core/log/role';
import { influences } from '../../core/schema/vocabulary';
import { UserError } from '../errors';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { listStep } from '../prompts/listStep';
import { pickStep, wordChoices, type Choice } from '../prompts/pickStep';
import { textStep } from '../prompts/textStep';

import { formOf } from './changeByForm';
import { pastDay, text, whenLabel, word } from './formSteps';
import { present } from './present';

/** What changes about a person. */
export const personForms = {
  archivePerson: () =>
    formOf<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Archive Person'),
      which: vscode.l10n.t('Who is no longer part of your plans?'),
      none: vscode.l10n.t('There is nobody in your log to archive.'),
      done: vscode.l10n.t('Archived. Everything that refers to the person stays.'),
      fits: ({ archived }) => archived === undefined,
      change: (_, __, today) => ({ archived: today }),
    }),
  recordChange: () =>
    formOf<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Record Change'),
      which: vscode.l10n.t('Whose place has changed?'),
      none: vscode.l10n.t('There is nobody in your log yet. Run "Career: Add Person".'),
      done: vscode.l10n.t('Change recorded. See what it does to your support in the dashboard.'),
      fits: ({ archived, left }) => archived === undefined && left === undefined,
      steps: (_, log, today) => ({
        event: pickStep({
          placeholder: vscode.l10n.t('What has changed?'),
          choices: [
            { label: vscode.l10n.t('Moved to another team or duty'), value: 'moved' },
            { label: vscode.l10n.t('Left'), value: 'left' },
          ],
        }),
        on: pastDay(whenLabel(), { log, today }),
        layer: word(vscode.l10n.t('Which layer now?'), log.settings.layers),
        domain: word(vscode.l10n.t('Which domain now?'), log.settings.domains),
      }),
      change: ({ event, on, layer, domain }, _, today) => ({
        [event === 'left' ? 'left' : 'moved']: on ?? today,
        layer,
        domain,
      }),
    }),
  mentoringAgreement: () =>
    formOf<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Mentoring Agreement'),
      which: vscode.l10n.t('With which mentor?'),
      none: vscode.l10n.t('You have no mentor in your log yet. Run "Career: Add Person".'),
      done: vscode.l10n.t('Agreement noted.'),
      fits: (person, { today }) => activeRole(person, 'mentor', today) !== undefined,
      steps: (_, log, today) => ({
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
        until: dateStep({
          prompt: vscode.l10n.t('Until when, for now?'),
          ...calendarOf(log, today),
        }),
        exit: text(vscode.l10n.t('How does either of you end it?')),
      }),
      change: ({ goals, minutes, mode, confidentiality, until, exit }, { agreement }) => ({
        agreement: {
          ...agreement,
          ...present({
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
    formOf<'people'>({
      kind: 'people',
      title: vscode.l10n.t('Map Influence'),
      which: vscode.l10n.t('Who has influence?'),
      none: vscode.l10n.t('There is nobody in your log yet. Run "Career: Add Person".'),
      done: vscode.l10n.t('Influence noted. It stays private.'),
      fits: ({ archived, left }) => archived === undefined && left === undefined,
      steps: (_, { goals }) => ({
        goal: pickStep({
          placeholder: vscode.l10n.t('On which goal?'),
          choices: goalChoices(goals),
        }),
        influence: pickStep({
          placeholder: vscode.l10n.t('What kind of influence?'),
          choices: wordChoices(influences),
        }),
        basis: text(vscode.l10n.t('How do you know?')),
      }),
      change: ({ goal, influence: kind, basis }) => ({
        addTo: 'influence',
        items: [present({ goal, kind, basis })],
      }),
    }),
} as const;

/** @throws {UserError} when there is no goal to have influence on. */
function goalChoices(goals: readonly Goal[]): readonly Choice<string>[] {
  if (goals.length > 0) return goals.map(({ id, title }) => ({ label: title, value: id }));
  throw new UserError(
    vscode.l10n.t('There is no goal yet to have influence on. Run "Career: Add Goal".'),
  );
}
