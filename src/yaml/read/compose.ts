import * as l10n from '@vscode/l10n';
import {
  Composer,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Parser,
  YAMLWarning,
  type YAMLError,
  type Document,
  type Node,
} from 'yaml';

import type { MapNode, Pair, ScalarNode, SeqNode, Span, YamlNode } from './node';

export interface SyntaxProblem extends Span {
  readonly message: string;
  /** True where all of the text could be read all the same. */
  readonly isHarmless?: boolean;
  /** True for a rule of the log that other readers of YAML do not know. */
  readonly isOwnRule?: boolean;
  /** True where an alias names nothing in this text. */
  readonly isUnknownAlias?: boolean;
}

export interface Composed {
  /** Undefined for an empty text, or one that holds comments only. */
  readonly root: YamlNode | undefined;
  readonly problems: readonly SyntaxProblem[];
}

type Options = ConstructorParameters<typeof Composer>[0];

const options: Options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  prettyErrors: false,
  uniqueKeys: false,
  resolveKnownTags: false,
  logLevel: 'silent',
};

/** How Red Hat's YAML extension reads. */
const leniently: Options = {
  version: '1.2',
  strict: false,
  prettyErrors: false,
  uniqueKeys: false,
  customTags: [{ tag: '!include', resolve: (text: string) => text }],
  logLevel: 'silent',
};

/** A text with more mistakes is no YAML; each would cost time and help nobody. */
const maxProblems = 100;

/** So many nodes are read again where aliases stand for them, so that a few bytes cannot become gigabytes. */
const maxRepeated = 20_000;

/** Reads one YAML document. Never throws for any text; offsets are raised by `offset`. */
export function compose(text: string, offset = 0): Composed {
  const unmarked = withoutMark(text);
  return composeUnmarked(unmarked, offset + text.length - unmarked.length);
}

/** The text without a byte order mark, which the parser would count as a column of the first line. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function composeUnmarked(text: string, offset: number): Composed {
  const [first, second] = documentsIn(text, options);
  if (!first) return { root: undefined, problems: [] };

  const problems = mistakesIn(first, text, offset);
  if (second) {
    const start = second.range[0] + offset;
    problems.push({
      start,
      end: start + 3,
      message: l10n.t('Only one YAML document may stand in a file of the log.'),
      isOwnRule: true,
    });
  }
  const root = first.contents
    ? new Converter(text, offset, problems).node(first.contents)
    : undefined;
  return { root, problems };
}

/** Not more than two of them, because the second is wrong already. */
function documentsIn(text: string, how: Options): readonly Document.Parsed[] {
  const composer = new Composer(how);
  const documents: Document.Parsed[] = [];
  let mistakes = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'error') mistakes++;
    if (documents.length > 1 || mistakes > maxProblems) break;
    documents.push(...composer.next(token));
  }
  documents.push(...composer.end(false, text.length));
  return documents;
}

function mistakesIn(document: Document.Parsed, text: string, offset: number): SyntaxProblem[] {
  const mistakes = foundIn(document);
  if (mistakes.length === 0) return [];
  const [other] = documentsIn(text, leniently);
  const shared = new Set(other && foundIn(other).map(nameOf));
  return mistakes.slice(0, maxProblems).map(found => {
    const { pos, message } = found;
    // What is missing at the end is told at the last character.
    const start = Math.max(0, Math.min(pos[0], text.length - 1));
    const end = Math.max(start + 1, Math.min(pos[1], text.length));
    const isHarmless = found instanceof YAMLWarning;
    const isOwnRule = !shared.has(nameOf(found));
    return { start: start + offset, end: end + offset, message, isHarmless, isOwnRule };
  });
}

function foundIn({ errors, warnings }: Document.Parsed): readonly (YAMLError | YAMLWarning)[] {
  return [...errors, ...warnings];
}

function nameOf({ code, pos }: YAMLError): string {
  return `${code} ${pos[0]}`;
}

class Converter {
  #repeated = 0;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();

  constructor(
    readonly text: string,
    readonly offset: number,
    readonly problems: SyntaxProblem[],
  ) {}

  node(node: unknown): YamlNode | undefined {
    if (isAlias(node)) return this.#alias(node);
    if (this.#open.size > 0) this.#repeated++;
    else if (isNode(node)) this.#remember(node);
    if (isScalar(node)) return this.#scalar(node);
    if (isMap(node)) {
      const pairs: Pair[] = [];
      for (const { key, value } of node.items) {
        const name = this.#key(key, node);
        if (name) pairs.push({ key: name, value: this.node(value) });
      }
      return {
        type: 'map',
        flow: node.flow === true,
        pairs,
        ...this.#span(node),
      } satisfies MapNode;
    }
    if (isSeq(node)) {
      const items = node.items.map(item => this.node(item));
      return {
        type: 'seq',
        flow: node.flow === true,
        items,
        ...this.#span(node),
      } satisfies SeqNode;
    }
    return undefined;
  }

  #scalar(node: SourceScalar): ScalarNode {
    if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') this.#checkQuotes(node);
    return {
      type: 'scalar',
      text: node.source ?? '',
      plain: isPlain(node),
      ...this.#span(node),
    };
  }

  /** The parser takes an escaped quote at the end of a line for the closing one. */
  #checkQuotes(node: Node): void {
    const [start, end] = node.range ?? [0, 0];
    if (isClosed(this.text.slice(start, end)) || this.problems.length > maxProblems) return;
    const span = this.#span(node);
    if (this.problems.some(one => one.start >= span.start && one.start <= span.end)) return;
    const message = l10n.t('The quote that opens here is not closed.');
    this.problems.push({ ...span, message, isOwnRule: true });
  }

  /** An alias means the anchor before it; the document is walked in its own order. */
  #remember(node: Node & { anchor?: string | undefined }): void {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
  }

  #alias(node: Node & { source: string }) {
    const target = this.#repeated < maxRepeated ? this.#anchors.get(node.source) : undefined;
    if (!target || this.#open.has(target)) {
      if (this.problems.length > maxProblems) return undefined;
      const message = l10n.t('The alias *{0} cannot be followed.', node.source);
      const isKnown = this.#anchors.has(node.source);
      const span = this.#span(node);
      this.problems.push({ ...span, message, isOwnRule: isKnown, isUnknownAlias: !isKnown });
      return undefined;
    }
    this.#open.add(target);
    const resolved = this.node(target);
    this.#open.delete(target);
    return resolved && { ...resolved, ...this.#span(node) };
  }

  /** The word that a key is, or stands for; an alias of nothing is told as such. */
  #key(key: unknown, map: Node): ScalarNode | undefined {
    const name = isScalar(key) || isAlias(key) ? this.node(key) : undefined;
    if (name?.type === 'scalar') return name;
    if (!isAlias(key) || name) {
      const message = l10n.t('A key must be a single word.');
      this.problems.push({ ...this.#span(isNode(key) ? key : map), message, isOwnRule: true });
    }
    return undefined;
  }

  #span(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: start + this.offset, end: end + this.offset };
  }
}

/** Whether the last character of a quoted scalar closes it, and is no escaped one. */
function isClosed(quoted: string): boolean {
  if (quoted.length < 2) return false;
  const inner = quoted.slice(1, -1);
  return quoted.startsWith("'")
    ? !inner.replaceAll("''", '').includes("'")
    : /(?:^|[^\\])(?:\\\\)*$/.test(inner);
}

type SourceScalar = Node & {
  readonly source?: string;
  readonly type?: string | undefined;
  readonly value: unknown;
};

/** A tag says whether the text is a number or a word, whatever it looks like. */
function isPlain({ tag, type, value }: SourceScalar): boolean {
  if (tag !== undefined) return typeof value !== 'string';
  return type === 'PLAIN' || type === undefined;
}
