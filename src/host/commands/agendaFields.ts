import * as vscode from 'vscode';

import type { CareerLog, Meeting } from '../../core/log/careerLog';
import { agendaSource } from '../../core/measures/agenda';
import { standingText } from '../../wording/milestone';
import type { Values } from '../folder/logEdit';

const mostQuestions = 3;

/** A meeting, as far as an agenda goes by it. */
export type Talk = Pick<Meeting, 'with' | 'kind' | 'agenda' | 'questions' | 'topics'>;

type Agenda = NonNullable<Meeting['agenda']>;

/** What an agenda adds to a meeting. */
export interface AgendaFields {
  /** The whole of it, where something is new in it. */
  readonly agenda?: Agenda;
  readonly questions: readonly { readonly text: string }[];
  readonly topics: readonly string[];
}

/**
 * What is empty in the agenda of a talk, filled from the log; what is written in it stays.
 *
 * @param given the `milestone` whose topics, or the `opportunity`, that is to be talked about in any case.
 */
export function agendaFields(
  log: CareerLog,
  talk: Talk,
  given: Values,
  today: string,
): AgendaFields {
  const source = agendaSource(log, talk, today);
  const written = talk.agenda ?? { progress: [], obstacles: [], experiments: [] };
  const agenda: Agenda = {
    progress: filled(written.progress, source.progress),
    obstacles: filled(
      written.obstacles,
      source.obstacles.map(({ milestone, state }) => standingText(milestone, state, today)),
    ),
    experiments: filled(written.experiments, source.experiments),
  };
  const usual = [
    ...source.questions,
    ...source.unseenGoals.map(({ title }) => vscode.l10n.t('What do I lack to "{0}"?', title)),
  ];
  const meant = questionsAbout(log, given['opportunity']);
  const questions = [...meant, ...(talk.questions.length === 0 ? usual : [])]
    .filter(question => talk.questions.every(one => one.text !== question))
    .slice(0, mostQuestions);
  const fillsTopics = talk.topics.length === 0 || given['milestone'] !== undefined;
  return {
    ...(itemCount(agenda) > itemCount(written) && { agenda }),
    questions: questions.map(text => ({ text })),
    topics: fillsTopics ? source.topics.filter(topic => !talk.topics.includes(topic)) : [],
  };
}

export function itemCount({ progress, obstacles, experiments }: Agenda): number {
  return progress.length + obstacles.length + experiments.length;
}

function filled(written: readonly string[], known: readonly string[]): readonly string[] {
  return written.length > 0 ? written : known;
}

/** What a mentor is asked about an opportunity. */
function questionsAbout({ opportunities }: CareerLog, id: unknown): readonly string[] {
  return opportunities
    .filter(one => one.id === id)
    .map(({ title }) =>
      vscode.l10n.t('Does "{0}" fit my growth, and which doors would it open?', title),
    );
}
