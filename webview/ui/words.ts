/** A word of the format as people write it: `risk-reduction` reads "risk reduction". */
export function plain(word: string): string {
  return word.replaceAll('-', ' ');
}
