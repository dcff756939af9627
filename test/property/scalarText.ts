import type { Choices } from './choices';

/** Where a scalar is written. */
export interface ScalarPlace {
  readonly eol: string;
  /** Column of the key or dash it belongs to; further lines stand right of it. */
  readonly indent: number;
  readonly flow: boolean;
}

export interface ScalarText {
  readonly text: string;
  /** Set for literal and folded blocks, which take what follows them for their own. */
  readonly block?: { readonly column: number; readonly keep: boolean };
}

/** Any of the ways in which YAML can write this string. */
export function scalarText(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  const ways = [
    isPlain(value, place.flow) && plain,
    isPlain(value, place.flow) && !place.flow && wrappedPlain,
    double,
    isFoldable(value) && single,
    isFoldable(value) && !place.flow && wrappedSingle,
    wrappedDouble,
    !place.flow && isLiteral(value) && literal,
    !place.flow && isLiteral(value) && isFoldable(value) && folded,
  ].filter(way => way !== false);
  return (choices.pickFrom(ways) ?? double)(value, place, choices);
}

const margin = ({ eol, indent }: ScalarPlace, choices: Choices) =>
  eol + ' '.repeat(Math.max(1, indent + 1 + choices.pick(1, 0, 3, 5)));

function isPlain(value: string, flow: boolean): boolean {
  if (/^(?:~|null|Null|NULL|)$/.test(value) || /^(?:---|\.\.\.)/.test(value)) return false;
  if (/[\n\r\t\u0085\u2028\uFEFF]|^\s|\s$|: |:$| #/.test(value)) return false;
  if (/^[-?:](?:\s|$)/.test(value) || /^[,[\]{}#&*!|>'"%@`]/.test(value)) return false;
  return !flow || !/[,[\]{}]|^[-?:]/.test(value);
}

function plain(value: string): ScalarText {
  return { text: value };
}

function wrappedPlain(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  return { text: wrapped(value, () => margin(place, choices), choices) };
}

/** Breaks lines at some single spaces between words. */
function wrapped(value: string, lineBreak: () => string, choices: Choices): string {
  return value.replace(/(?<=\S) (?=[^\s#])/g, space => (choices.oneIn(3) ? lineBreak() : space));
}

/** Single line breaks are written as an empty line, so no line may begin or end with white space. */
function isFoldable(value: string): boolean {
  return value !== '' && !/\r|[ \t]\n|\n[ \t]|^\s|[ \t]$|^\n|\n$|^\uFEFF/.test(value);
}

const emptyLines = (value: string, eol: string) =>
  value.replace(/\n+/g, breaks => eol.repeat(breaks.length));

function single(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  return value.includes('\n')
    ? wrappedSingle(value, place, choices)
    : { text: `'${value.replaceAll("'", "''")}'` };
}

function wrappedSingle(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  const lines = value
    .replaceAll("'", "''")
    .split(/(\n+)/)
    .map((part, index) =>
      index % 2 === 1
        ? emptyLines(part, place.eol) + margin(place, choices)
        : wrapped(part, () => margin(place, choices), choices),
    );
  return { text: `'${lines.join('')}'` };
}

function double(value: string, _place: ScalarPlace, choices: Choices): ScalarText {
  const quoted = JSON.stringify(value);
  const written = choices.oneIn(8) ? quoted.replace(/[b-d]/, hex) : quoted;
  const text = written.replace(/[^\x20-\x7E]/g, char => (choices.oneIn(3) ? unicode(char) : char));
  return { text };
}

function unicode(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function hex(char: string, offset: number, whole: string): string {
  return whole[offset - 1] === '\\' ? char : `\\x${char.charCodeAt(0).toString(16)}`;
}

function wrappedDouble(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  const lineBreak = () =>
    choices.oneIn(3) ? ` \\${margin(place, choices)}` : margin(place, choices);
  return { text: wrapped(JSON.stringify(value), lineBreak, choices) };
}

function isLiteral(value: string): boolean {
  return /[^\s]/.test(value) && !/\r|^\uFEFF|\n\uFEFF/.test(value);
}

function header(sign: string, value: string, indent: number, choices: Choices): string {
  const mustTell = /^\n*[ \t]/.test(value);
  const tell = mustTell || choices.oneIn(4) ? String(indent) : '';
  const newlines = /\n*$/.exec(value)?.[0].length ?? 0;
  const chomping = newlines === 0 ? '-' : newlines === 1 ? choices.pick('', '+') : '+';
  return choices.oneIn(2) ? sign + tell + chomping : sign + chomping + tell;
}

function literal(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  return blockScalar('|', value, value.replace(/\n*$/, '').split('\n'), place, choices);
}

function folded(value: string, place: ScalarPlace, choices: Choices): ScalarText {
  const lines = value
    .split(/(\n+)/)
    .map((part, index) =>
      index % 2 === 1 ? '\n'.repeat(part.length + 1) : wrapped(part, () => '\n', choices),
    );
  return blockScalar('>', value, lines.join('').split('\n'), place, choices);
}

function blockScalar(
  sign: string,
  value: string,
  lines: readonly string[],
  place: ScalarPlace,
  choices: Choices,
): ScalarText {
  const depth = choices.pick(2, 1, 3, 4);
  const column = Math.max(0, place.indent) + depth;
  const head = header(sign, value, depth, choices);
  const comment = choices.oneIn(8) ? ' # a block' : '';
  const kept = Math.max(0, (/\n*$/.exec(value)?.[0].length ?? 0) - 1);
  const body = lines.map(line => place.eol + (line === '' ? '' : ' '.repeat(column) + line));
  return {
    text: head + comment + body.join('') + place.eol.repeat(kept),
    block: { column, keep: head.includes('+') },
  };
}
