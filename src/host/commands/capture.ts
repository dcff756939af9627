import * as vscode from 'vscode';

import type { CareerLog } from '../../core/log/careerLog';
import type { Kind } from '../../core/schema/kinds';
import { runCommand } from '../commandTable';
import { UserError } from '../errors';
import type { CareerFolder } from '../folder/careerFolder';
import type { LogWriter, Values, Written } from '../folder/logWriter';
import { offerTyped } from '../recovery';
import type { Today } from '../today';

/** What every command that writes works with. */
export interface Desk {
  readonly folder: CareerFolder;
  readonly writer: LogWriter;
  readonly today: Today;
}

/**
 * The log as it is now.
 *
 * @throws {UserError} when there is none; the sentence says what to do.
 */
export async function currentLog({ folder }: Desk): Promise<CareerLog> {
  const state = await folder.settled();
  switch (state.state) {
    case 'ready':
      if (state.readonlyReason !== undefined) throw new UserError(state.readonlyReason);
      return state.reading.log;
    case 'unusable':
      throw new UserError(state.reason);
    case 'no-workspace':
      throw new UserError(
        vscode.l10n.t('Open a folder first: the log is kept in it, in a folder named .career.'),
      );
    case 'no-folder':
    case 'loading':
      throw new UserError(
        vscode.l10n.t(
          'There is no career folder here yet. Run "Career: Initialize Career Folder".',
        ),
      );
  }
}

/** Adds what was typed. When that fails for any reason, the typed text is offered in a document. */
export async function addTyped(
  { writer }: Desk,
  kind: Kind,
  typed: Values,
  done: string,
): Promise<Written> {
  try {
    const written = await writer.add(kind, typed);
    void announce(done, kind, written);
    return written;
  } catch (error) {
    await offerTyped(kind, typed, error);
    throw error;
  }
}

/** Says what was done and offers to open it. */
export async function announce(done: string, kind: Kind, { id }: Written): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showInformationMessage(done, open)) === open) {
    await runCommand('careerLog.openEntry', kind, id);
  }
}

/** The values that are there: skipped steps leave none. */
export function present(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
