import * as vscode from 'vscode';

import type { Entry } from '../../core/log/careerLog';
import { titleOf } from '../../core/log/title';
import { isKind } from '../../core/schema/kinds';
import type { Choice as Side, Question } from '../../yaml/merge/question';
import type { LogReading } from '../../yaml/read/readLog';
import { pickStep, type Choice } from '../prompts/pickStep';
import type { Step } from '../prompts/steps';

import type { ConflictedFile } from './conflictedFile';

/** In characters; the rest of a long value stands below it. */
const longestLabel = 80;

/** Asks which of two values is right, with both of them to see. */
export function questionStep(
  question: Question,
  { path, names }: ConflictedFile,
  reading: LogReading,
): Step<Side> {
  const { field, base } = question;
  const title = entryTitle(question, reading) ?? path;
  const asked =
    field === undefined
      ? vscode.l10n.t('"{0}": which version is right?', title)
      : vscode.l10n.t('"{0}": which "{1}" is right?', title, field);
  const before = base === undefined ? '' : vscode.l10n.t(' Before, it was: {0}', oneLine(base));
  const current = vscode.l10n.t('Current ({0})', names.ours);
  const incoming = vscode.l10n.t('Incoming ({0})', names.theirs);
  const choices: Readonly<Record<Side, Choice<Side>>> = {
    ours: valueChoice('ours', question.ours, current),
    theirs: valueChoice('theirs', question.theirs, incoming),
    both: { label: vscode.l10n.t('Keep both, as two entries'), value: 'both' },
  };
  return pickStep({
    placeholder: asked + before,
    choices: question.choices.map(side => choices[side]),
  });
}

function valueChoice(value: Side, text: string | undefined, description: string): Choice<Side> {
  if (text === undefined) return { label: vscode.l10n.t('Leave it out'), description, value };
  const line = oneLine(text);
  return line.length <= longestLabel
    ? { label: line, description, value }
    : { label: `${line.slice(0, longestLabel)}…`, description, detail: line, value };
}

/** A `$(word)` of a person's text would be drawn as an icon. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('$(', '$ (');
}

function entryTitle({ kind, id }: Question, { log }: LogReading): string | undefined {
  if (!isKind(kind)) return undefined;
  const entries: readonly Entry[] = log[kind];
  const entry = entries.find(candidate => candidate.id === id);
  return entry ? titleOf(kind, entry) : id;
}
