import * as vscode from 'vscode';

import type { Span } from '../../yaml/read/node';
import type { LogReading } from '../../yaml/read/readLog';

/**
 * Tells the range of a span in a file of the log, which may not be open in any editor. The lines of each
 * file are counted once, because one file may hold hundreds of findings.
 */
export function rangesOf({ files }: LogReading): (file: string, span: Span) => vscode.Range {
  const known = new Map<string, (span: Span) => vscode.Range>();
  return (file, span) => {
    const rangeOf = known.get(file) ?? rangesIn(files.get(file)?.text ?? '');
    known.set(file, rangeOf);
    return rangeOf(span);
  };
}

/** Tells the range of a span in a text, whose lines are counted once. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const starts = lineStarts(text);
  return ({ start, end }) => new vscode.Range(positionIn(starts, start), positionIn(starts, end));
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
