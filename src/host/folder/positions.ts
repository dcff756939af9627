import * as vscode from 'vscode';

import type { Span } from '../../yaml/read/node';

/** The range of a span in a text that may not be open in any editor. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return new vscode.Position(line, offset - (before.lastIndexOf('\n') + 1));
}
