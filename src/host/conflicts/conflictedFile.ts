import * as vscode from 'vscode';

import { readConflict, type Stages } from '../../yaml/merge/conflict';
import type { SideNames } from '../../yaml/merge/markers';
import { mergeConflict, type MergeResult } from '../../yaml/merge/mergeConflict';
import type { Choice } from '../../yaml/merge/question';
import type { LogFile } from '../../yaml/read/readLog';
import type { ReadyFolder } from '../folder/folderState';
import { openToEdit } from '../folder/openToEdit';

import { gitStages } from './gitStages';

/** A file in which git left conflicts, with everything that is known of its sides. */
export interface ConflictedFile {
  /** In the career folder. */
  readonly path: string;
  readonly uri: vscode.Uri;
  /** As the editor has it, unsaved changes included. */
  readonly text: string;
  readonly names: SideNames;
  readonly stages: Stages;
}

/** Of everything that the log is read from, in the order of its files. */
export function conflictedFiles(folder: ReadyFolder): Promise<readonly ConflictedFile[]> {
  const files = [...folder.reading.files.values()].filter(isConflicted);
  return Promise.all(
    files.map(async ({ path }) => {
      const uri = vscode.Uri.joinPath(folder.uri, path);
      const [document, stages] = await Promise.all([openToEdit(uri), gitStages(uri)]);
      const text = document.getText();
      const names = readConflict(text, stages)?.names ?? { ours: '', theirs: '' };
      return { path, uri, text, names, stages };
    }),
  );
}

function isConflicted({ problems }: LogFile): boolean {
  return problems.some(({ isConflict }) => isConflict === true);
}

/** Merges a file by what was answered, under the names of {@link answerName}. */
export function merge(
  { path, text, stages }: ConflictedFile,
  answers: Readonly<Record<string, unknown>>,
): MergeResult {
  const own = Object.entries(answers).flatMap(([name, answer]): [string, Choice][] => {
    const key = name.startsWith(answerName(path, '')) ? name.slice(path.length + 1) : undefined;
    return key !== undefined && isChoice(answer) ? [[key, answer]] : [];
  });
  return mergeConflict(path, text, Object.fromEntries(own), stages);
}

/** Tells the questions of all files apart. */
export function answerName(path: string, key: string): string {
  return `${path}:${key}`;
}

function isChoice(answer: unknown): answer is Choice {
  return answer === 'ours' || answer === 'theirs' || answer === 'both';
}
