import type { Kind } from '../../core/schema/kinds';
import { Context } from '../decode/context';
import { decodeEntry, type DecodedEntry } from '../decode/entry';
import type { Problem } from '../problem';

import type { Composed, SyntaxProblem } from './compose';
import { composeStrictly } from './guard';
import { marked } from './mark';
import { shift, type Span, type YamlNode } from './node';
import { readSimpleItem } from './simple/simpleItem';

/**
 * One top-level item of a list file, decoded. It knows no position of its own, so the same item
 * serves again after an edit elsewhere has moved it; all offsets in it count from its first character.
 */
export interface Item {
  readonly text: string;
  readonly entries: readonly DecodedEntry[];
  readonly problems: readonly Problem[];
  /** Reads the item's YAML again; kept as a function because few items are ever asked. */
  readonly node: () => YamlNode | undefined;
}

export interface PlacedItem {
  readonly start: number;
  readonly item: Item;
}

/** What an item has to know of its file; offsets of nodes count in the text. */
export interface ItemFile {
  readonly path: string;
  readonly kind: Kind;
  readonly text: string;
}

/** True when some of an item, or of a file apart from its items, could not be read as YAML. */
export function isBroken({ problems }: Pick<Item, 'problems'>): boolean {
  return problems.some(({ code }) => code === 'CL007');
}

/** Reads an item that was cut out of a file by lines. */
export function readItem(text: string, file: Omit<ItemFile, 'text'>): Item {
  const { root, problems } = parseItem(text);
  const again = () => parseItem(text).root;
  return decodeItem(text, root, again, file, context => {
    for (const problem of problems) context.syntax(problem);
  });
}

/** The one item in a text of its own, and what is wrong with the text. */
export function parseItem(text: string): Composed {
  const simple = readSimpleItem(text);
  if (simple) return { root: simple, problems: [] };
  const { root, problems } = composeStrictly(text);
  return { root: root?.type === 'seq' ? root.items[0] : undefined, problems };
}

/**
 * Items of a file that was read in one piece; their nodes are kept, because aliases need the file. Nothing is read
 * of an item in which one of the problems stands, but an alias of nothing takes only its own value away.
 */
export function wholeItems(
  nodes: readonly (YamlNode | undefined)[],
  problems: readonly SyntaxProblem[],
  file: ItemFile,
): readonly PlacedItem[] {
  const mistakes = problems.filter(({ isHarmless }) => isHarmless !== true);
  const before = (context: Context) => {
    if (mistakes.length > 0) context.readPartly();
  };
  return nodes.flatMap(node => {
    if (!node) return [];
    const { start, end } = node;
    const text = file.text.slice(start, end);
    if (mistakes.some(one => one.isUnknownAlias !== true && overlap(one, node))) {
      return [{ start, item: itemOf(text, [], () => []) }];
    }
    const shifted = shift(node, -start);
    return [{ start, item: decodeItem(text, shifted, () => shifted, file, before) }];
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function decodeItem(
  text: string,
  node: YamlNode | undefined,
  again: Item['node'],
  file: Omit<ItemFile, 'text'>,
  before: (context: Context) => void,
): Item {
  const context = new Context();
  before(context);
  const decode = (source: object) =>
    decodeEntry(node, file.kind, { file: file.path, source }, context);
  return makeItem(text, context.problems, decode, again);
}

/** An item of which is known what is in it. */
export function itemOf(
  text: string,
  problems: Item['problems'],
  entriesFrom: (source: object) => Item['entries'],
): Item {
  return makeItem(text, problems, entriesFrom, () => parseItem(text).root);
}

/** An item is the source of its entries, so it has to be there before them. */
function makeItem(
  text: string,
  problems: Item['problems'],
  entriesFrom: (source: object) => Item['entries'],
  node: Item['node'],
): Item {
  const source = {};
  const entries = entriesFrom(source);
  const shown = problems.map(problem => marked(text, problem));
  return Object.assign(source, { text, entries, problems: shown, node });
}
