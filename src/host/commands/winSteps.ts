import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import { wordCount } from '../../core/log/wordCount';
import { impacts, parts } from '../../core/schema/vocabulary';
import { lastMet } from '../../core/log/lastMet';
import { milestoneChoices, personChoices, priorityChoices } from '../prompts/choices';
import type { Values } from '../folder/logEdit';
import { calendarOf, dateStep } from '../prompts/dateStep';
import { listStep } from '../prompts/listStep';
import { pickManyStep, pickStep, skipChoice, wordChoices, type Choice } from '../prompts/pickStep';
import type { Answers, Step, Steps } from '../prompts/steps';
import { textStep } from '../prompts/textStep';

import { present } from './present';
import { explainMetric, parseMetric } from './metric';

/** How much Log Win asks; whatever is not asked can follow by fields of the entry. */
export const winDetails = ['title', 'short', 'full'] as const;
export type WinDetail = (typeof winDetails)[number];

/** What is put into a step, to be changed or accepted. */
export interface SuggestedWin {
  readonly title?: string;
  readonly evidence?: string | undefined;
}

export interface WinScene {
  readonly log: CareerLog;
  readonly today: string;
  readonly suggested: SuggestedWin;
}

/** What Log Win asks after these answers. */
export function winSteps(scene: WinScene, detail: WinDetail, answers: Answers): Steps {
  const { log } = scene;
  const title = titleStep(scene.suggested.title);
  const impact = wordStep(vscode.l10n.t('What kind of effect did it have?'), impacts);
  const story = storyStep(log);
  switch (detail) {
    case 'title':
      return { title };
    case 'short':
      return { title, impact, metric: metricStep(), story };
    case 'full':
      return {
        title,
        date: dateStep({
          prompt: vscode.l10n.t('When was it?'),
          value: scene.today,
          toward: 'past',
          ...calendarOf(log, scene.today),
        }),
        impact,
        metric: metricStep(),
        ...metricDetails(answers['metric']),
        actions: actionsStep(),
        part: partStep(),
        ...contextSteps(scene, answers),
        story,
      };
  }
}

/** What it moved and who saw it, those first who were met about it. */
function contextSteps({ log, today, suggested }: WinScene, answers: Answers): Steps {
  const moved: readonly unknown[] = Array.isArray(answers['milestones'])
    ? answers['milestones']
    : [];
  const witnesses = personChoices(
    log,
    lastMet(log, today, id => moved.includes(id)),
  );
  return {
    ...chosen('milestones', vscode.l10n.t('What did it move?'), milestoneChoices(log, today)),
    ...chosen('priorities', vscode.l10n.t('Which priority?'), priorityChoices(log)),
    ...chosen('witnesses', vscode.l10n.t('Who saw it themselves?'), witnesses),
    evidence: listStep({
      prompt: vscode.l10n.t('Where can it be seen? A URL or a file; semicolons between several.'),
      placeholder: 'https://…; docs/design.md',
      value: suggested.evidence ?? '',
    }),
  };
}

function titleStep(suggested = ''): Step<string | undefined> {
  return textStep({
    prompt: vscode.l10n.t('What did you achieve?'),
    placeholder: vscode.l10n.t('Cut p95 of ingest by 40 %'),
    isRequired: true,
    value: suggested,
  });
}

/** Asks for the result; it comes as typed, for {@link parseMetric}. */
export function metricStep(): Step<string | undefined> {
  return textStep({
    prompt: vscode.l10n.t('The result as a number, or in words.'),
    placeholder: vscode.l10n.t('p95 latency 450 -> 270 ms'),
    explain: explainMetric,
  });
}

export function actionsStep(): Step<string | undefined> {
  return textStep({ prompt: vscode.l10n.t('What did you do?') });
}

export function partStep(): Step<string | undefined> {
  return wordStep(vscode.l10n.t('What was your own part?'), parts);
}

export function storyStep({ settings }: CareerLog): Step<string | undefined> {
  return textStep({
    prompt: vscode.l10n.t('The story in plain words that a sponsor can repeat.'),
    explain: text => vscode.l10n.t('{0} of {1} words', wordCount(text), settings.words.story),
  });
}

/** Only a number can be estimated, and only one with a baseline has moved. */
function metricDetails(typed: unknown): Steps {
  const result = typeof typed === 'string' ? parseMetric(typed) : undefined;
  if (!result || 'effect' in result) return {};
  const better: Steps = {
    metricBetter: wordStep(vscode.l10n.t('Which way is better?'), ['higher', 'lower']),
  };
  return {
    metricKind: wordStep(vscode.l10n.t('Is the number measured or estimated?'), [
      'measured',
      'estimated',
    ]),
    ...(result.metric.baseline !== undefined && better),
  };
}

/** The fields of a win in what its steps gave. */
export function winFields({ metric, metricKind, metricBetter, ...others }: Answers): Values {
  if (typeof metric !== 'string') return others;
  const result = parseMetric(metric);
  if ('effect' in result) return { ...others, ...result };
  const figures = present({ ...result.metric, kind: metricKind, better: metricBetter });
  return { ...others, metric: figures };
}

function wordStep(placeholder: string, words: readonly string[]): Step<string | undefined> {
  const choices: readonly Choice<string | undefined>[] = [skipChoice(), ...wordChoices(words)];
  return pickStep({ placeholder, choices });
}

/** Nothing is asked where there is nothing to choose from. */
function chosen(name: string, placeholder: string, choices: readonly Choice<string>[]): Steps {
  return choices.length === 0 ? {} : { [name]: pickManyStep({ placeholder, choices }) };
}
