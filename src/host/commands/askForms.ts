import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { activeGoals } from '../../core/log/goal';
import { activeRole } from '../../core/log/role';
import { wordCount } from '../../core/log/wordCount';
import { isAtLeast, winEvidence } from '../../core/measures/winEvidence';
import { behaviours } from '../../core/schema/vocabulary';
import { readinessTexts } from '../../dashboard/asks';
import type { Values } from '../folder/logEdit';
import { personChoices } from '../prompts/choices';
import { personStep } from '../prompts/peopleStep';
import { pickManyStep, pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import type { Answers, Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import {
  day,
  milestone,
  needed,
  person,
  priorities,
  text,
  type EntryForm,
  type FormScene,
} from './formSteps';
import { present } from './present';

/** What is asked of one person: the act of a sponsor, or work together. */
export const askForms = {
  draftAsk: (): EntryForm => ({
    kind: 'asks',
    title: vscode.l10n.t('Draft Ask'),
    done: vscode.l10n.t('Ask drafted.'),
    steps: scene => ({
      to: personStep(scene.people, {
        placeholder: vscode.l10n.t('Whom do you want to ask?'),
        offered: log => readerChoices(log, scene.today),
      }),
      behaviours: pickManyStep({
        placeholder: vscode.l10n.t('For which act?'),
        choices: wordChoices(behaviours),
        isRequired: true,
      }),
      ...frictionStep(scene),
      ...milestone(scene, vscode.l10n.t('Which milestone would it move?')),
      narrative: text(vscode.l10n.t('What are you aiming at, in a few words?')),
      step: text(vscode.l10n.t('What is the smallest first step that would help?')),
      offer: text(vscode.l10n.t('What do you offer in return?')),
      wanted_by: day(vscode.l10n.t('By when would it help?'), scene),
    }),
    details: scene => ({
      ...winsStep(scene),
      ...priorities(scene.log, vscode.l10n.t('Which priority does it serve?'), scene.answers['to']),
      ...goalStep(scene),
      org: text(vscode.l10n.t('What does the organisation gain?')),
      sponsor: text(vscode.l10n.t('What do they gain?')),
      risk: text(vscode.l10n.t('What do they risk?')),
      ...(scene.answers['risk'] !== undefined && {
        mitigation: text(vscode.l10n.t('What do you do about that risk?')),
      }),
    }),
    filled: () => ({ status: 'draft' }),
    fieldsOf: withBenefits,
  }),
  draftProposal: (): EntryForm => ({
    kind: 'asks',
    title: vscode.l10n.t('Draft Proposal'),
    done: vscode.l10n.t('Proposal drafted.'),
    steps: scene => ({
      to: person(scene, vscode.l10n.t('Whom do you want to work with?')),
      narrative: textStep({
        prompt: vscode.l10n.t('What would you do together, in a few words?'),
        isRequired: true,
        explain: typed =>
          vscode.l10n.t('{0} of {1} words', wordCount(typed), scene.log.settings.words.proposal),
      }),
      org: text(vscode.l10n.t('What does the organisation gain?')),
      sponsor: text(vscode.l10n.t('What do they gain?')),
      me: text(vscode.l10n.t('What do you gain?')),
      step: text(vscode.l10n.t('What is the smallest first step?')),
      ...milestone(scene, vscode.l10n.t('Which milestone would it move?')),
      wanted_by: day(vscode.l10n.t('By when would you start?'), scene),
    }),
    filled: () => ({ status: 'draft', kind: 'collaboration' }),
    fieldsOf: withBenefits,
  }),
} as const satisfies Readonly<Record<string, () => EntryForm>>;

/** Below a person stands what they value, and below a sponsor what speaks against asking now; it informs and never blocks (domain.md, H9). */
function readerChoices(log: CareerLog, today: string): readonly Choice<string>[] {
  const people = new Map(log.people.map(one => [one.id, one]));
  return personChoices(log).map(choice => {
    const reader = people.get(choice.value);
    const isSponsor = reader !== undefined && activeRole(reader, 'sponsor', today) !== undefined;
    const reasons = isSponsor ? readinessTexts(log, choice.value, today) : [];
    const signals = reader?.signals.map(signal => signal.text) ?? [];
    const detail = [
      ...(reasons.length > 0 ? [vscode.l10n.t('Not quite ready: {0}', reasons.join('; '))] : []),
      ...(signals.length > 0 ? [vscode.l10n.t('Values: {0}', signals.join('; '))] : []),
    ].join(' · ');
    return detail === '' ? choice : { ...choice, detail };
  });
}

/** Whom one is to be protected from what, an ask for it must say (format.md, asks). */
function frictionStep({ answers }: FormScene): Steps {
  const acts = answers['behaviours'];
  const isProtection = Array.isArray(acts) && acts.includes('protect');
  return isProtection ? { friction: needed(vscode.l10n.t('Which friction is it about?')) } : {};
}

/** The track record: wins with evidence first, then the others, the newest first. */
function winsStep({ log }: FormScene): Steps {
  const isEvidenced = new Set(
    log.wins.filter(win => isAtLeast(winEvidence(win).level, 'evidenced')).map(({ id }) => id),
  );
  const choices = log.wins
    .filter(({ kind }) => kind === 'win')
    .sort((a, b) => b.date.localeCompare(a.date))
    .sort((a, b) => Number(isEvidenced.has(b.id)) - Number(isEvidenced.has(a.id)))
    .map(({ id, title, date }) => ({
      label: title,
      description: isEvidenced.has(id) ? vscode.l10n.t('{0}, with evidence', date) : date,
      value: id,
    }));
  if (choices.length === 0) return {};
  const placeholder = vscode.l10n.t('Which wins show that you can do it?');
  return { wins: pickManyStep({ placeholder, choices }) };
}

function goalStep({ log, today }: FormScene): Steps {
  const choices = activeGoals(log, today).map(({ id, title }) => ({ label: title, value: id }));
  if (choices.length === 0) return {};
  const placeholder = vscode.l10n.t('Which goal does it serve?');
  return {
    goal: pickStep<string | undefined>({ placeholder, choices: [skipChoice(), ...choices] }),
  };
}

function withBenefits({ org, sponsor, me, ...others }: Answers): Values {
  const benefits = present({ org, sponsor, me });
  return { ...others, ...(Object.keys(benefits).length > 0 && { benefits }) };
}
