import * as l10n from '@vscode/l10n';
import equal from 'fast-deep-equal';

import { specOf, type Kind } from '../../core/schema/kinds';
import { compose } from '../read/compose';
import type { YamlNode } from '../read/node';
import type { ListFile } from '../read/readFile';

import { emitFields, type EmitStyle } from './emit';
import { decodedMeaning, meaningAs, nodeOf } from './meaning';
import {
  afterComma,
  columnOf,
  contentEnd,
  EditRefused,
  endOfLine,
  eolAt,
  hasDeeperBelow,
  type Splice,
} from './splice';
import { readBack, refuseBroken } from './verify';

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
  const added = after.items[index]?.item;
  if (!added || !equal(decodedMeaning(added.entries), meaningAs(file.kind, nodeOf(values)))) {
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
  const dash = last && dashOf(text, last.start);
  const root = dash === undefined ? compose(text).root : undefined;
  if (root?.type === 'seq' && root.flow) {
    const style = { indent: 0, eol: '\n', flow: true };
    const entry = `{${emitFields(values, fields, style).join(', ')}}`;
    const inside = root.items.at(-1);
    const at = inside?.end ?? root.start + 1;
    return { start: at, end: at, text: inside ? afterComma(text, at, entry) : entry };
  }
  const node = last?.item.node();
  const column = last ? columnOf(text, dash ?? root?.start ?? last.start) : 0;
  const start = last && node ? afterItem(text, last.start, node, column) : endOfDocument(text);
  const eol = eolAt(text, start);
  const flow = hasDeeperBelow(text, start, column);
  const style: EmitStyle = { indent: column + 2, eol, flow };
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

/** The dash of an item that was cut out by lines; one of a file read as a whole begins behind it. */
function dashOf(text: string, start: number): number | undefined {
  const dash = / *-(?=\s|$)/y;
  dash.lastIndex = start;
  return dash.test(text) ? dash.lastIndex - 1 : undefined;
}

/** Before the mark that ends a document, where there is one. */
function endOfDocument(text: string): number {
  return /^\.\.\.(?:\s|$)/m.exec(text)?.index ?? text.length;
}

/** After the item's last line, with its comment and the deeper comments that follow it. */
function afterItem(text: string, start: number, node: YamlNode, column: number): number {
  let position = endOfLine(text, contentEnd(text, node, start));
  const comment = /\r?\n( *)#/y;
  for (;;) {
    comment.lastIndex = position;
    const [, indent = ''] = comment.exec(text) ?? [];
    if (indent.length <= column) return position;
    position = endOfLine(text, comment.lastIndex);
  }
}
