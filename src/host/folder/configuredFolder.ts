import * as vscode from 'vscode';

import { UserError } from '../errors';

import { folderName } from './findFolder';

const setting = 'careerLog.folder';

/**
 * The career folder that the settings name, for one log in all windows. They may name it or the folder
 * that holds it.
 *
 * @returns `undefined` when they name none.
 * @throws {UserError} when what they name is no absolute path.
 */
export function configuredFolder(): vscode.Uri | undefined {
  const written = vscode.workspace.getConfiguration().get<string>(setting)?.trim() ?? '';
  if (written === '') return undefined;
  const uri = uriOf(written);
  return uri.path.endsWith(`/${folderName}`) ? uri : vscode.Uri.joinPath(uri, folderName);
}

export function isFolderSetting(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(setting);
}

function uriOf(written: string): vscode.Uri {
  const path = written.replace(/[\\/]+$/, '');
  if (/^[a-z][\w+.-]+:\/\//i.test(path)) return vscode.Uri.parse(path, true);
  if (/^~(?:[\\/]|$)/.test(path)) return vscode.Uri.joinPath(home(), path.slice(1));
  if (/^(?:[\\/]|[a-z]:[\\/])/i.test(path)) return vscode.Uri.file(path);
  throw new UserError(
    vscode.l10n.t(
      'The setting {0} must be an absolute path, or begin with "~": "{1}" is neither.',
      setting,
      written,
    ),
  );
}

interface NodeGlobals {
  readonly process?: { readonly env: Readonly<Partial<Record<string, string>>> };
}

/** The home folder of the machine that the extension runs on; a browser has none. */
function home(): vscode.Uri {
  const { HOME, USERPROFILE } = (globalThis as NodeGlobals).process?.env ?? {};
  const path = HOME ?? USERPROFILE;
  if (path !== undefined) return vscode.Uri.file(path);
  throw new UserError(
    vscode.l10n.t('There is no home folder here, so {0} cannot begin with "~".', setting),
  );
}
