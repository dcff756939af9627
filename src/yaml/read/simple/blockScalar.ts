import { afterSpaces, contentEnd, endsLine, nextLine } from '../characters';
import { giveUp } from './unsure';

interface BlockLines {
  /** Cut to their indentation; the first and the last are not empty. */
  readonly lines: readonly string[];
  /** Where the line behind the last one begins. */
  readonly end: number;
}

/** The lines of a literal or folded scalar that stands deeper than `column`. */
export function blockLines(text: string, start: number, column: number): BlockLines {
  const indent = afterSpaces(text, start) - start;
  if (indent <= column || endsLine(text, start + indent)) giveUp();
  const lines: string[] = [];
  let end = start;
  let blanks = 0;
  for (let line = start; line < text.length;) {
    const at = afterSpaces(text, line);
    const next = nextLine(text, at);
    if (endsLine(text, at)) {
      // Spaces alone on a line may be content or not.
      if (at > line) giveUp();
      blanks++;
    } else {
      if (at - line < indent) break;
      for (; blanks > 0; blanks--) lines.push('');
      lines.push(text.slice(line + indent, contentEnd(text, next)));
      end = next;
    }
    line = next;
  }
  return { lines, end };
}

/** Joins lines as a folded scalar does: around a line that begins with a space the line ends stay. */
export function fold([first = '', ...others]: readonly string[]): string {
  let text = first;
  let isIndented = false;
  let blanks = 0;
  for (const line of others) {
    if (line === '') {
      blanks++;
      continue;
    }
    const keepsEnds = isIndented || line.startsWith(' ');
    text += blanks === 0 && !keepsEnds ? ' ' : '\n'.repeat(blanks + Number(keepsEnds));
    text += line;
    isIndented = line.startsWith(' ');
    blanks = 0;
  }
  return text;
}
