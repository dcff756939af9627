import * as l10n from '@vscode/l10n';

import { specOf, type Kind } from '../../core/schema/kinds';
import { compose } from '../read/compose';
import { readListFile, type ListFile } from '../read/readFile';

import { emitFields, type EmitStyle } from './emit';
import { columnOf, EditRefused, endOfLine, eolAt, trimmedEnd, type Splice } from './splice';
import { readBack, refuseBroken, saysSame } from './verify';

/**
 * Adds an entry after the last one of a list file, in the file's own indentation and line ends.
 *
 * @throws {EditRefused} when the file has syntax errors, or the result would not read as intended.
 */
export function addEntry(file: ListFile, values: Readonly<Record<string, unknown>>): Splice {
  refuseBroken(file);
  const splice = spliceFor(file, values);
  const reason = l10n.t(
    'The new entry could not be added to {0} without changing others.',
    file.path,
  );
  const index = file.items.length;
  const after = readBack(file, splice, reason, { index, before: 0, after: 1 });
  const [intended] = readListFile(file.path, file.kind, written(file.kind, values)).items;
  if (!intended || !saysSame(intended.item, after.items[index]?.item)) {
    throw new EditRefused(reason, file.path, splice);
  }
  return splice;
}

/** The entry as the only one of a file. */
export function written(kind: Kind, values: Readonly<Record<string, unknown>>): string {
  const style = { indent: 2, eol: '\n', flow: false };
  return `- ${emitFields(values, specOf(kind).fields, style).join('\n  ')}\n`;
}

function spliceFor(file: ListFile, values: Readonly<Record<string, unknown>>): Splice {
  const { text, items } = file;
  const { fields } = specOf(file.kind);
  const last = items.at(-1);
  const root = last && isDash(text, last.start) ? undefined : compose(text).root;
  if (root?.type === 'seq' && root.flow) {
    const style = { indent: 0, eol: '\n', flow: true };
    const entry = `{${emitFields(values, fields, style).join(', ')}}`;
    const inside = root.items.at(-1);
    const at = inside?.end ?? root.start + 1;
    return { start: at, end: at, text: inside ? `, ${entry}` : entry };
  }
  const node = last?.item.node();
  const start = last && node ? afterItem(text, last.start, last.start + node.end) : text.length;
  const column = last ? dashColumn(text, last.start) : 0;
  const eol = eolAt(text, start);
  const style: EmitStyle = { indent: column + 2, eol, flow: false };
  const margin = eol + ' '.repeat(style.indent);
  const entry = `${' '.repeat(column)}- ${emitFields(values, fields, style).join(margin)}`;
  return { start, end: start, text: aroundEntry(text, start, entry, eol) };
}

/** One line end before the entry and one after it; those that are there already are used. */
function aroundEntry(text: string, start: number, entry: string, eol: string): string {
  const atLineStart = start === 0 || text[start - 1] === '\n' || text.slice(0, start) === '\uFEFF';
  if (atLineStart) return entry + eol;
  return eol + entry + (start === text.length ? eol : '');
}

function isDash(text: string, start: number): boolean {
  return text.slice(start).trimStart().startsWith('-');
}

function dashColumn(text: string, start: number): number {
  const dash = text[start] === '-' ? start : start + text.slice(start).search(/\S/);
  return text[dash] === '-' ? columnOf(text, dash) : Math.max(0, columnOf(text, start) - 2);
}

/** After the item's last line, with its comment and the deeper comments that follow it. */
function afterItem(text: string, start: number, end: number): number {
  const column = dashColumn(text, start);
  let position = endOfLine(text, trimmedEnd(text, { start, end }));
  for (;;) {
    const next = /^\r?\n([ ]*)#[^\n]*/.exec(text.slice(position));
    if (!next || (next[1]?.length ?? 0) <= column) return position;
    position = endOfLine(text, position + next[0].length);
  }
}
