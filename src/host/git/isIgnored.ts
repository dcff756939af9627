import ignore, { type Ignore } from 'ignore';
import * as vscode from 'vscode';

import { pathIn } from '../folder/readFolder';

/**
 * Whether git leaves a folder out by the ignore files of its repository. What a person ignores everywhere
 * (`core.excludesFile`) is not looked at.
 */
export async function isIgnored(root: vscode.Uri, folder: vscode.Uri): Promise<boolean> {
  const path = pathIn(root, folder);
  if (path === undefined) return false;
  const steps = path.split('/');
  const own = await rulesIn(excludeFile(root));
  let ignored = own.ignores(`${path}/`);
  for (let depth = 0; depth < steps.length; depth++) {
    const above = vscode.Uri.joinPath(root, ...steps.slice(0, depth));
    const rules = await rulesIn(vscode.Uri.joinPath(above, '.gitignore'));
    const said = rules.test(`${steps.slice(depth).join('/')}/`);
    if (said.ignored || said.unignored) ignored = said.ignored;
  }
  return ignored;
}

/** What one person ignores in one clone; nobody else gets to see it. */
export function excludeFile(root: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(root, '.git', 'info', 'exclude');
}

async function rulesIn(file: vscode.Uri): Promise<Ignore> {
  try {
    return ignore().add(new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(file)));
  } catch {
    return ignore();
  }
}
