import type { LogReading } from '../../yaml/read/readLog';
import type { Cursor } from '../cursor/cursor';
import { cursorAt } from '../cursor/cursorAt';
import type { Diagnostic } from '../diagnostics';

/** Where a finding begins; a value that is quoted begins behind its quote. */
export function cursorIn(
  { files }: Pick<LogReading, 'files'>,
  { file, start }: Pick<Diagnostic, 'file' | 'start'>,
): Cursor | undefined {
  const text = files.get(file)?.text ?? '';
  const isQuoted = /["']/.test(text.charAt(start));
  return cursorAt({ file, text, offset: isQuoted ? start + 1 : start });
}
