/**
 * Joins the lines of a plain scalar: a line end becomes a space, and each empty line a line feed.
 * The lines carry no spaces at their ends; the first and the last are not empty.
 */
export function foldPlain(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let isAfterBlank = false;
  for (const line of lines.slice(1)) {
    if (line === '') text += '\n';
    else text += isAfterBlank ? line : ` ${line}`;
    isAfterBlank = line === '';
  }
  return text;
}

/**
 * Joins the lines of a folded block scalar, cut to its indentation. Lines that begin with a space keep the
 * line ends around them. The first and the last line are not empty.
 */
export function foldBlock(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let isIndented = false;
  let blanks = 0;
  for (const line of lines.slice(1)) {
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
