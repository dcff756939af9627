import * as vscode from 'vscode';

import { findingNamed } from '../../dashboard/findings';
import type { Diagnostic } from '../../language/diagnostics';
import type { QuickFix, Remedy } from '../../language/quickFix/quickFix';
import type { FindingRef } from '../../shared/sections/findings';
import { parseFinding } from '../dashboard/receive';
import { UserError } from '../errors';
import type { ReadyFolder } from '../folder/folderState';
import { rangesIn } from '../folder/positions';
import { commandFor, offeredFixes } from '../language/fixCommands';
import { editOf } from '../language/fixEdit';
import { pickStep, type Choice } from '../prompts/pickStep';
import { askOne } from '../prompts/steps';

import { announce, writableLog, type Desk } from './capture';

/**
 * Does what helps about a finding: the likeliest of its quick fixes, or the one that is picked; or shows its
 * place. Only the finding is named; its fixes are worked out on the log as it is now.
 *
 * @param how `choose` or `open`; anything else does the likeliest.
 */
export async function fixFinding(desk: Desk, given: unknown, how: unknown): Promise<void> {
  if (how !== 'open') await writableLog(desk);
  const folder = await desk.folder.settled();
  const named = parseFinding(given);
  const found = folder.state === 'ready' && named ? findingIn(folder, named) : undefined;
  if (folder.state !== 'ready' || !found) {
    throw new UserError(vscode.l10n.t('The log has changed: this finding stands in it no more.'));
  }
  if (how === 'open') return open(folder, found);
  const fixes = offeredFixes(folder, found, desk.today.current);
  const [likeliest] = fixes;
  const fix = likeliest && how !== 'choose' ? likeliest : await pick(found, fixes);
  await (fix === openInEditor ? open(folder, found) : apply(desk, folder, found, fix));
}

function findingIn(
  { reading, diagnostics }: ReadyFolder,
  named: FindingRef,
): Diagnostic | undefined {
  return findingNamed(reading.log, diagnostics, named, file => reading.files.get(file)?.text ?? '');
}

const openInEditor = 'open-in-editor';

function pick(
  { message }: Diagnostic,
  fixes: readonly QuickFix[],
): Promise<QuickFix | typeof openInEditor> {
  const choices: readonly Choice<QuickFix | typeof openInEditor>[] = [
    ...fixes.map(value => ({ label: value.title, value })),
    { label: vscode.l10n.t('Open in Editor'), value: openInEditor },
  ];
  return askOne(vscode.l10n.t('Fix Finding'), pickStep({ placeholder: message, choices }));
}

async function apply(
  desk: Desk,
  folder: ReadyFolder,
  found: Diagnostic,
  { title, remedy }: QuickFix,
): Promise<void> {
  switch (remedy.does) {
    case 'edit': {
      if (remedy.isSnippet) return typeIn(folder, found, remedy);
      const { file } = found;
      const before = folder.reading.files.get(file)?.text ?? '';
      const isSaved = await desk.writer.splice(file, before, remedy.splice);
      const show = () => open(folder, found);
      void announce(vscode.l10n.t('Done: {0}.', title), [{ file, isSaved }], show);
      return;
    }
    case 'select':
      return open(folder, { ...found, ...remedy.span });
    case 'rename':
      return typeIn(folder, found, remedy);
    case 'create':
    case 'run': {
      const command = commandFor(remedy);
      if (command) await vscode.commands.executeCommand(command.id, ...command.given);
    }
  }
}

/** Shows the document and changes it there, so that what is inserted can be typed over at once. */
async function typeIn(folder: ReadyFolder, found: Diagnostic, remedy: Remedy): Promise<void> {
  const { document } = await show(folder, found);
  const text = document.getText();
  if (text !== folder.reading.files.get(found.file)?.text) throw changed();
  const edit = editOf(remedy, folder.uri, document, rangesIn(text));
  if (!edit || !(await vscode.workspace.applyEdit(edit))) throw changed();
}

async function open(folder: ReadyFolder, at: Diagnostic): Promise<void> {
  await show(folder, at);
}

async function show(
  { uri, reading }: ReadyFolder,
  { file, ...span }: Diagnostic,
): Promise<vscode.TextEditor> {
  const text = reading.files.get(file)?.text ?? '';
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(uri, file));
  return vscode.window.showTextDocument(document, { selection: rangesIn(text)(span) });
}

function changed(): UserError {
  return new UserError(vscode.l10n.t('The log has just changed. Try again.'));
}
