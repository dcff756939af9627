import { eolAt } from '../../yaml/edit/splice';

/** How a file lays its lines out. */
export interface Layout {
  readonly eol: string;
  /** How much further right a nested mapping stands than the key above it. */
  readonly step: number;
  /** The same for the dashes of a list: often the step, or 0. */
  readonly dash: number;
}

const usual = 2;

/** Taken from the first places of the file that show it. */
export function layoutOf(text: string, offset: number): Layout {
  return {
    eol: eolAt(text, offset),
    step: distance(text, /^([ \t]*(?:- +)*)[\w-]+:[ \t]*\r?\n([ \t]+)[\w-]+:(?=\s)/gm) ?? usual,
    dash: distance(text, /^([ \t]*(?:- +)*)[\w-]+:[ \t]*\r?\n([ \t]*)-(?=\s)/gm) ?? usual,
  };
}

/** Behind a key without a value a line may also go back; only one that stands no further left tells. */
function distance(text: string, pattern: RegExp): number | undefined {
  for (const [, key = '', below = ''] of text.matchAll(pattern)) {
    if (below.length >= key.length) return below.length - key.length;
  }
  return undefined;
}
