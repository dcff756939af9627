import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

import { buildSync } from 'esbuild';

type Reading = typeof import('./reading');
type Model = typeof import('./model');

const folder = join(__dirname, '../../out/bench');

/**
 * The reading path as it ships: bundled and minified like the extension. Loading the sources by `tsx`
 * would measure another program, because it wraps every inner function to keep its name.
 */
export function loadReading(): Reading {
  return createRequire(__filename)(bundled('reading')) as Reading;
}

/** What builds the dashboard's model, bundled in the same way. */
export function loadModel(): Model {
  return createRequire(__filename)(bundled('model')) as Model;
}

/** The path of the bundle. */
function bundled(name: 'reading' | 'model'): string {
  const outfile = join(folder, `${name}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, `${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'cjs',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser'],
  });
  return outfile;
}

/** Milliseconds to compile a bundle and to run its top level, as an extension host does on activation. */
export interface LoadTime {
  readonly compile: number;
  /** The same with V8's code cache, which hosts keep after the first start. */
  readonly compileCached: number;
  readonly evaluate: number;
  readonly bytes: number;
}

/**
 * Evaluates the bundle's modules; `activate` is not called. `vscode` is a proxy that answers every
 * property with itself: evaluation only reads classes to extend from it.
 */
export function loadTime(path: string): LoadTime {
  const source = readFileSync(path, 'utf8');
  const [compile, script] = timed(() => new Script(wrapped(source), { filename: path }));
  const cachedData = script.createCachedData();
  const again = wrapped(source);
  const [compileCached, cached] = timed(() => new Script(again, { filename: path, cachedData }));
  if (cached.cachedDataRejected === true) throw new Error('V8 refused its own code cache.');
  const run = cached.runInThisContext() as (...parts: unknown[]) => void;
  const module = { exports: {} };
  const [evaluate] = timed(() => run(module.exports, () => vscode, module));
  return { compile, compileCached, evaluate, bytes: Buffer.byteLength(source) };
}

let loads = 100000;

/** V8 would not compile a known text again, and takes a code cache for any text of the same length. */
function wrapped(source: string): string {
  return `(function (exports, require, module) {${source}\n}) // ${loads++}`;
}

const endless: (...parts: unknown[]) => unknown = new Proxy(function () {}, {
  get: (target, key): unknown => (key === 'prototype' ? target.prototype : endless),
});
/** The bundle copies a module's own properties and keeps its prototype, so the proxy stands there. */
const vscode: unknown = Object.create(endless);

function timed<Result>(run: () => Result): readonly [number, Result] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}
