import * as vscode from 'vscode';

import { isFormatUnknown, supportedFormat, type LogReading } from '../../yaml/read/readLog';

/** One sentence when nothing may be written to this log in this place. */
export function readonlyReason(
  root: vscode.Uri,
  reading: LogReading,
  isLink: boolean,
): string | undefined {
  // A workspace that came from somebody else must not lead a write out of it.
  if (isLink) {
    return vscode.l10n.t(
      'The career folder is a link to another place, so it is only shown and nothing is written there. Open the folder that holds the log itself.',
    );
  }
  if (isFormatUnknown(reading)) {
    return vscode.l10n.t(
      'The settings of this log cannot be read, so nothing is written to it. Mend settings.yaml first, then try again.',
    );
  }
  const { format } = reading.log.settings;
  if (format > supportedFormat) {
    return vscode.l10n.t(
      'This log has format {0}, this version writes format {1}. Update Career Log to change it.',
      format,
      supportedFormat,
    );
  }
  return vscode.workspace.fs.isWritableFileSystem(root.scheme) === false
    ? vscode.l10n.t('The career folder is read-only here, so nothing can be written.')
    : undefined;
}
