import * as vscode from 'vscode';

import type { Span } from '../../yaml/read/node';
import type { LogReading } from '../../yaml/read/readLog';

/** The range of a span in a text. */
export function rangeIn(text: string, span: Span): vscode.Range {
  return rangeAmong(lineStarts(text), span);
}

/**
 * Tells the range of a span in a file of the log, which may not be open in any editor. The lines of each
 * file are counted once, because one file may hold hundreds of findings.
 */
export function rangesOf({ files }: LogReading): (file: string, span: Span) => vscode.Range {
  const lines = new Map<string, readonly number[]>();
  return (file, span) => {
    const starts = lines.get(file) ?? lineStarts(files.get(file)?.text ?? '');
    lines.set(file, starts);
    return rangeAmong(starts, span);
  };
}

function rangeAmong(starts: readonly number[], { start, end }: Span): vscode.Range {
  return new vscode.Range(positionIn(starts, start), positionIn(starts, end));
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    starts.push(end + 1);
  }
  return starts;
}

function positionIn(starts: readonly number[], offset: number): vscode.Position {
  let [line, above] = [0, starts.length];
  while (above - line > 1) {
    const middle = (line + above) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else above = middle;
  }
  return new vscode.Position(line, offset - (starts[line] ?? 0));
}
