import * as vscode from 'vscode';

import type { MergeResult } from '../../yaml/merge/mergeConflict';
import type { LogReading } from '../../yaml/read/readLog';
import { writableLog, type Desk } from '../commands/capture';
import { UserError } from '../errors';
import type { Values } from '../folder/logEdit';
import { pickStep } from '../prompts/pickStep';
import { askSteps } from '../prompts/askSteps';
import { required, type Answers, type Step, type Steps } from '../prompts/steps';

import { answerName, conflictedFiles, merge, type ConflictedFile } from './conflictedFile';
import { MergePreview } from './mergePreview';
import { questionStep } from './questionStep';

/**
 * Merges every file of the log in which git left conflicts, asks only what both sides say differently, and
 * saves the result once it has been seen. Until then nothing is written.
 *
 * @param given `answers` by file and key of the question, and `save: true` to save without a look.
 */
export async function resolveConflicts(desk: Desk, given: Values = {}): Promise<void> {
  await writableLog(desk);
  const folder = await desk.folder.settled();
  const files = folder.state === 'ready' ? await conflictedFiles(folder) : [];
  if (folder.state !== 'ready' || files.length === 0) {
    throw new UserError(vscode.l10n.t('No file of the log is in conflict.'));
  }
  const known = givenAnswers(given);
  const refused = files.flatMap(file => refusalOf(file, merge(file, known)));
  const sound = files.filter(file => merge(file, known).outcome !== 'refused');
  const preview = new MergePreview();
  try {
    const title = vscode.l10n.t('Resolve Log Conflicts');
    const plan = (answers: Answers) => ({
      ...questions(sound, known, folder.reading),
      ...(given['save'] !== true && looks(sound, { ...known, ...answers }, preview)),
    });
    const answers = { ...known, ...(await askSteps(title, plan)) };
    const merged = sound.map(file => ({ ...file, merged: mergedText(merge(file, answers)) }));
    await save(desk, merged, refused);
  } finally {
    await preview.close();
  }
}

interface Merged extends ConflictedFile {
  readonly merged: string;
}

async function save(desk: Desk, files: readonly Merged[], refused: readonly UserError[]) {
  const [first] = refused;
  if (files.length > 0) {
    const replacements = files.map(({ path, text, merged }) => ({
      path,
      before: text,
      after: merged,
    }));
    const isSaved = await desk.writer.replace(replacements);
    void vscode.window.showInformationMessage(doneText(files.length, isSaved));
  }
  if (first) throw first;
}

function doneText(count: number, isSaved: boolean): string {
  if (!isSaved) return vscode.l10n.t('Merged. Some files had unsaved changes: save them yourself.');
  return count === 1
    ? vscode.l10n.t('1 file is merged and saved. Stage it to finish the merge in git.')
    : vscode.l10n.t(
        '{0} files are merged and saved. Stage them to finish the merge in git.',
        count,
      );
}

/** One step for each question that is not answered yet. */
function questions(files: readonly ConflictedFile[], known: Answers, reading: LogReading): Steps {
  const steps = files.flatMap(file => {
    const result = merge(file, known);
    return result.outcome === 'questions'
      ? result.questions.map((question): [string, Step<unknown>] => [
          answerName(file.path, question.key),
          questionStep(question, file, reading),
        ])
      : [];
  });
  return Object.fromEntries(steps);
}

/** One step for each file that shows what would be saved; the last one saves. */
function looks(files: readonly ConflictedFile[], answers: Answers, preview: MergePreview): Steps {
  const steps = files.map((file, index): [string, Step<unknown>] => {
    const isLast = index === files.length - 1;
    const save =
      files.length === 1
        ? vscode.l10n.t('Save the merged file')
        : vscode.l10n.t('Save the {0} merged files', files.length);
    const pick = pickStep({
      placeholder: vscode.l10n.t('This is what {0} would hold.', file.path),
      choices: [{ label: isLast ? save : vscode.l10n.t('Show the next file'), value: 'seen' }],
    });
    const look: Step<string> = async frame => {
      await preview.show(file, mergedText(merge(file, answers)));
      return pick(frame);
    };
    return [`look ${file.path}`, required(look)];
  });
  return Object.fromEntries(steps);
}

/** @throws {UserError} when something is still to be decided, which the steps before have asked. */
function mergedText(result: MergeResult): string {
  if (result.outcome === 'merged') return result.text;
  throw new UserError(
    result.outcome === 'refused'
      ? result.reason
      : vscode.l10n.t('Both sides say something different, and nothing was chosen yet.'),
  );
}

function refusalOf({ uri }: ConflictedFile, result: MergeResult): readonly UserError[] {
  if (result.outcome !== 'refused') return [];
  return [new UserError(result.reason, new vscode.Location(uri, new vscode.Position(0, 0)))];
}

/** From outside, so of any shape. */
function givenAnswers({ answers }: Values): Answers {
  if (typeof answers !== 'object' || answers === null) return {};
  return Object.fromEntries(
    Object.entries(answers).flatMap(([path, own]: [string, unknown]) =>
      typeof own === 'object' && own !== null
        ? Object.entries(own).map(([key, answer]) => [answerName(path, key), answer])
        : [],
    ),
  );
}
