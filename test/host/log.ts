import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import type { CareerLogApi } from '../../src/host/api';

const encoder = new TextEncoder();

/** The extension's interface, as any other extension gets it. */
export async function api(): Promise<CareerLogApi> {
  const extension = vscode.extensions.getExtension<CareerLogApi>('career-log.career-log');
  assert.ok(extension, 'the extension is installed');
  return extension.activate();
}

export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export function logUri(...path: string[]): vscode.Uri {
  return workspaceUri('.career', ...path);
}

/**
 * Replaces the career folder by these files; the extension has read them when this resolves, and documents
 * that VS Code still holds from before show them.
 */
export async function writeLog(files: Readonly<Record<string, string>>): Promise<void> {
  await removeLog();
  for (const [path, text] of Object.entries(files)) {
    await vscode.workspace.fs.writeFile(logUri(path), encoder.encode(text));
    await showsDisk(logUri(path), text);
  }
  await vscode.commands.executeCommand('careerLog.refresh');
}

/** VS Code keeps documents for some minutes after their editors were closed, with the text of then. */
async function showsDisk(uri: vscode.Uri, text: string): Promise<void> {
  const isStale = (document: vscode.TextDocument) =>
    document.uri.toString() === uri.toString() && document.getText() !== text;
  const stale = vscode.workspace.textDocuments.find(isStale);
  if (!stale) return;
  await show(stale);
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await when(vscode.workspace.onDidChangeTextDocument, () => !isStale(stale));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** VS Code refuses where another editor is opened in the same moment, as by a command that has just been run. */
async function show(document: vscode.TextDocument): Promise<void> {
  try {
    await vscode.window.showTextDocument(document);
  } catch {
    await vscode.window.showTextDocument(document);
  }
}

/** Closes all editors and drops their unsaved changes. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await show(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Takes the career folder away, with all editors on it and their unsaved changes. */
export async function removeLog(): Promise<void> {
  await closeEditors();
  try {
    await vscode.workspace.fs.delete(workspaceUri('.career'), { recursive: true });
  } catch (error) {
    assert.ok(error instanceof vscode.FileSystemError && error.code === 'FileNotFound');
  }
  await vscode.commands.executeCommand('careerLog.refresh');
}

export async function textOnDisk(...path: string[]): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(logUri(...path)));
}

/** Resolves with the next value that fits, or at once when the present one does. */
export function when(event: vscode.Event<unknown>, holds: () => Promise<boolean> | boolean) {
  return new Promise<void>((resolve, reject) => {
    const look = () => {
      Promise.resolve(holds()).then(yes => {
        if (!yes) return;
        listener.dispose();
        resolve();
      }, reject);
    };
    const listener = event(look);
    look();
  });
}

/** Adds folders to the workspace or takes some away; resolves when the extension host knows. */
export async function changeFolders(change: () => boolean): Promise<void> {
  const changed = new Promise<void>(resolve => {
    const listener = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listener.dispose();
      resolve();
    });
  });
  assert.ok(change());
  await changed;
}
