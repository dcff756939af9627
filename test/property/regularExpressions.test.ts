import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { runInNewContext } from 'node:vm';

import ts from 'typescript';

import { sourceFiles } from '../unit/sourceFiles';

import { isLongRun, report } from './runs';

/** In characters. */
const length = 100_000;
/** In milliseconds of the processor, on a machine that is not slow today. */
const limit = 50;
/** It looks 500 characters on from every place, which {@link limit} is enough for on such a machine. */
const yardstick = /a{0,500}b/;
/** In milliseconds; an exponential one would never end. */
const patience = 2000;

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

describe('every regular expression of the product', () => {
  const found = sourceFiles('src', 'webview').flatMap(expressionsIn);

  it(`answers within ${limit} ms on ${length / 1000} KB of the worst text for it`, () => {
    const allowed = Math.max(limit, milliseconds(yardstick, 'a'.repeat(length)));
    const slow: string[] = [];
    const longest = { took: 0, pattern: '' };
    let texts = 0;
    for (const { place, pattern } of found) {
      for (const text of adversaries(pattern.source)) {
        texts++;
        const took = milliseconds(pattern, text);
        if (took > longest.took) Object.assign(longest, { took, pattern: String(pattern) });
        if (took <= allowed) continue;
        slow.push(`${place} ${String(pattern)}: ${took.toFixed(0)} ms on ${show(text)}`);
        break;
      }
    }
    report(
      `${found.length} expressions on ${texts} texts, ${allowed.toFixed(0)} ms allowed; longest ${longest.took.toFixed(1)} ms: ${longest.pattern}`,
    );
    assert.deepEqual(slow, []);
  });

  it('is written where it can be found: as a literal, or from literals', () => {
    assert.ok(found.length > 40, String(found.length));
    const hidden = sourceFiles('src', 'webview').flatMap(file =>
      nodesIn(file).filter(node => isMade(node) && !literalText(node.arguments?.[0])),
    );
    assert.deepEqual(
      hidden.map(node => node.getText()),
      [],
    );
  });

  it('would be found slow if it were', () => {
    assert.ok(milliseconds(/\s+$/, ' '.repeat(length) + '!') > limit);
    assert.ok(adversaries(/(?:[a-z0-9]+-?)+!/.source).some(text => text.startsWith('a-')));
  });
});

function expressionsIn(file: string): readonly Found[] {
  return nodesIn(file).flatMap(node => {
    const place = relative(process.cwd(), file);
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      return [{ place, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) }];
    }
    if (!isMade(node)) return [];
    const [source, flags] = (node.arguments ?? []).map(literalText);
    return source === undefined ? [] : [{ place, pattern: new RegExp(source, flags) }];
  });
}

function nodesIn(file: string): readonly ts.Node[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  const all: ts.Node[] = [];
  const walk = (node: ts.Node) => {
    all.push(node);
    ts.forEachChild(node, walk);
  };
  walk(source);
  return all;
}

function isMade(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    node.expression.getText() === 'RegExp'
  );
}

/** Where a part is put in, an id stands. */
function literalText(node: ts.Node | undefined): string | undefined {
  if (node && ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `a-0${literal.text}`).join('');
  }
  return node && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** Long repeats of what the expression looks for, with an end that it does not: that makes it try again. */
function adversaries(source: string): readonly string[] {
  const words = [...new Set(wordsOf(source))];
  const most = isLongRun ? words.length : 5;
  const pairs = words.slice(0, most).flatMap(a => words.slice(0, most).map(b => a + b));
  return [...new Set([...words, ...pairs])].flatMap(part => {
    const repeated = part.repeat(Math.ceil(length / part.length)).slice(0, length);
    return [repeated, `${repeated}\u0001`, `${part}${' '.repeat(length)}\u0001`];
  });
}

/** The characters that it names, and one of each class it knows. */
function wordsOf(source: string): readonly string[] {
  const classes: Readonly<Record<string, string>> = {
    s: ' ',
    d: '0',
    w: 'a',
    S: 'a',
    n: '\n',
    r: '\r',
    t: '\t',
  };
  const words = ['a', '0', ' ', '\n'];
  for (const [, escaped, plain] of source.matchAll(/\\(.)|([^\\])/g)) {
    if (escaped !== undefined) words.push(classes[escaped] ?? escaped);
    else if (plain !== undefined && !'()*+?^$|'.includes(plain)) words.push(plain);
  }
  const sequence = /[a-zA-Z#<>=|:,. -]{2,}/g;
  return [...words, ...(source.match(sequence) ?? [])];
}

/** Of all matches in the text; the shortest of three runs, because other programs may keep the processor. */
function milliseconds(pattern: RegExp, text: string): number {
  const once = () => {
    const start = process.cpuUsage();
    const sandbox = { pattern: new RegExp(pattern.source, pattern.flags), text };
    try {
      runInNewContext('pattern.global ? text.replace(pattern, "") : pattern.exec(text)', sandbox, {
        timeout: patience,
      });
    } catch {
      return patience;
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const first = once();
  return first <= limit / 10 || first === patience ? first : Math.min(first, once(), once());
}

function show(text: string): string {
  return JSON.stringify(`${text.slice(0, 12)}…${text.slice(-3)}`);
}
