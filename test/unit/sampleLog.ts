import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { LogReading } from '../../src/yaml/read/readLog';
import expected from '../fixtures/sampleExpected/measures.json';

import { readTexts } from './yaml/example';

/** What a person found by hand in the sample log, on the day it tells of. */
export { expected };

const folder = join(__dirname, '..', 'fixtures', 'sample', '.career');

/** The texts of the sample log, by path in its folder. */
export function sampleTexts(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.yaml'));
  return Object.fromEntries(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]));
}

export function readSample(): LogReading {
  return readTexts(sampleTexts());
}
