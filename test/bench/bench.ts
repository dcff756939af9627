/**
 * Measures the reading path against other readers of the same texts, in one run on one machine, and
 * prints whether the goals are met. Nothing is asserted: times belong to a machine.
 *
 *     npm run bench [-- --quick]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { load } from 'js-yaml';
import { parseDocument } from 'yaml';

import { Goals } from './goals';
import { makeLog, makeWins, pull } from './makeLog';
import { heapOf, measure, median, medianOf, type Timings } from './measure';
import { loadTime } from './product';
import {
  answersOf,
  assembled,
  readFiles,
  readStored,
  snapshot,
  storedOf,
  withChange,
  withDisk,
} from './subjects';
import { kilobytes, megabytes, milliseconds, ratio, table } from './table';

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean' } } });
const runs = (full: number) => (flags.quick === true ? Math.ceil(full / 4) : full);
const goals = new Goals();

const small = measureReading(300, runs(20));
const usual = measureReading(3000, runs(12));
const large = measureReading(30000, runs(4));
goals.atMost(3, usual.cold / usual.jsYaml, '3,000 wins without cache, of js-yaml 4', ratio);
goals.atMost(1, usual.cached / usual.jsYaml, '3,000 wins with cache, of js-yaml 4', ratio);
goals.atMost(11, large.cold / usual.cold, '30,000 wins of 3,000, with 10 % for noise', ratio);
print(
  'Time for each win, cold, without cache',
  table(
    ['300 wins', '3,000 wins', '30,000 wins'],
    [[small.cold / 300, usual.cold / 3000, large.cold / 30000].map(milliseconds)],
  ),
);
measureChanges(runs(40));
measureAnswers(runs(40));
measureBundles(runs(12));
print('Goals', goals.toString());

interface Reading {
  readonly cold: number;
  readonly cached: number;
  readonly jsYaml: number;
}

function measureReading(wins: number, times: number): Reading {
  const texts = makeLog(wins);
  const json = [...texts.values()].map(text => JSON.stringify(load(text)));
  const files = readFiles(texts);
  const names = {
    jsYaml: 'js-yaml 4 load',
    cold: 'Career Log, without cache',
    cached: 'Career Log, with cache',
  };
  const stored = storedOf(files);
  const timings = measureOnDisk();
  const base = medianOf(timings, names.jsYaml);
  const size = megabytes([...texts.values()].reduce((sum, text) => sum + text.length, 0));
  const heap = megabytes(heapOf(() => readFiles(texts)));
  print(
    `${wins.toLocaleString('en')} wins in ten files, ${size}; once read they hold ${heap} of heap`,
    timesTable(timings, base, 'of js-yaml'),
  );
  return {
    cold: medianOf(timings, names.cold),
    cached: medianOf(timings, names.cached),
    jsYaml: base,
  };

  function measureOnDisk(): Timings {
    return withDisk(texts, paths =>
      measure(
        {
          'read the bytes': () => paths.map(path => readFileSync(path, 'utf8')),
          'JSON.parse of the same data': () => json.map(text => JSON.parse(text) as unknown),
          [names.jsYaml]: () => [...texts.values()].map(text => load(text)),
          // At 30,000 wins it takes minutes, and tells nothing more.
          ...(wins <= 3000 && {
            'yaml parseDocument': () => [...texts.values()].map(text => parseDocument(text)),
          }),
          [names.cold]: () => assembled(readFiles(texts)),
          [names.cached]: () => assembled(readStored(texts, stored)),
          'Career Log, findings of what was read': () => snapshot(files),
        },
        times,
      ),
    );
  }
}

function measureChanges(times: number): void {
  const path = 'wins/2050.yaml';
  let typed = makeWins(500 * 1000);
  let files = readFiles(new Map([...makeLog(3000), [path, typed]]));
  const log = makeLog(3000, 60);
  let shown = snapshot(files);
  const settled = readFiles(log);
  const settledShown = snapshot(settled);
  const pulled = pull(log, 50);
  const names = {
    word: 'a word of ten letters, findings after each',
    document: 'yaml parseDocument',
  };
  const word = 'throughput';
  // The editor gives its text; making one of 500 KB takes longer than what is measured.
  let texts: readonly string[] = [];
  const prepare = () => {
    const at = typed.indexOf('title: ', typed.length / 2) + 'title: '.length;
    const [start, end] = [typed.slice(0, at), typed.slice(at)];
    texts = Array.from(word, (_, index) => inOnePiece(start + word.slice(0, index + 1) + end));
    typed = texts.at(-1) ?? typed;
  };
  const type = (text: string) => {
    files = withChange(files, path, text);
    shown = snapshot(files, shown);
  };
  const timings = measure(
    {
      [names.document]: () => parseDocument(typed),
      'js-yaml 4 load': () => load(typed),
      [names.word]: {
        prepare,
        run: () => {
          texts.forEach(type);
        },
      },
      'a pull that changes 50 of 60 files': () =>
        snapshot(readFiles(pulled, settled), settledShown),
    },
    times,
  );
  const base = medianOf(timings, names.document);
  const key = medianOf(timings, names.word) / word.length;
  print(
    'Changes: a file of 500 KB in a log of 3,000 wins',
    timesTable(timings, base, 'of parseDocument'),
  );
  goals.atMost(8, key, 'one keystroke in a file of 500 KB', milliseconds);
  goals.atMost(1 / 50, key / base, 'one keystroke, of parseDocument', ratio);
}

function measureAnswers(times: number): void {
  const texts = makeLog(30000);
  const { complete, openSearch, search } = answersOf(readFiles(texts));
  const [path, wins] = [...texts].find(([name]) => name.startsWith('wins/')) ?? ['', ''];
  const names = { reading: 'JSON.parse of the same texts' };
  const json = JSON.stringify([...texts.values()]);
  const timings = measure(
    {
      [names.reading]: () => JSON.parse(json) as unknown,
      'complete an id, in a file of 1.9 MB': () => complete(path, `${wins}- milestones: [`),
      'complete a key, in a file of 1.9 MB': () => complete(path, `${wins}- id: x\n  `),
      'open the search': openSearch,
      'search one letter': () => search('e'),
      'search two words that are rare together': () => search('ledger incident budget'),
      'search a word that is nowhere': () => search('nowhere-to-be-found'),
    },
    times,
  );
  const base = medianOf(timings, names.reading);
  print('Answers while typing: 30,000 wins', timesTable(timings, base, 'of JSON.parse'));
}

function measureBundles(times: number): void {
  const rows = ['extension.js', 'web/extension.js'].map(name => {
    const loads = Array.from({ length: times }, () =>
      loadTime(join(__dirname, '../../dist', name)),
    );
    const time = (key: 'compile' | 'compileCached' | 'evaluate') =>
      milliseconds(median(loads.map(one => one[key])));
    const bytes = loads[0]?.bytes ?? 0;
    goals.atMost(350 * 1024, bytes, `size of dist/${name}`, kilobytes);
    return [name, kilobytes(bytes), time('compile'), time('compileCached'), time('evaluate')];
  });
  print(
    'Activation: V8 compiles the bundle and runs its top level; "vscode" is an empty proxy',
    table(['', 'size', 'compile', 'with code cache', 'evaluate'], rows),
  );
}

/** V8 copies the parts of a joined text together when it is first looked into. */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

function timesTable(timings: Timings, base: number, head: string): string {
  const rows = [...timings.keys()].map(name => {
    const time = medianOf(timings, name);
    return [name, milliseconds(time), ratio(time / base)];
  });
  return table(['', 'median', head], rows);
}

function print(title: string, text: string): void {
  console.log(`\n${title}\n\n${text}`);
}
