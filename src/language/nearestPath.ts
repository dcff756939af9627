import { kindNames, specOf } from '../core/schema/kinds';
import { near } from '../yaml/decode/context';
import { roleOf } from '../yaml/read/filePlan';

/** Of files and folders at the top of a career folder, in the plural, in which people often write the singular. */
const plurals: ReadonlyMap<string, string> = new Map([
  ...kindNames.map((kind): [string, string] => [specOf(kind).singular, kind]),
  ...[...kindNames, 'profile', 'settings'].map((name): [string, string] => [name, name]),
]);

/** The path that a file that is not read should have had to be read; `undefined` where none is near. */
export function nearestPath(path: string): string | undefined {
  const [top = '', ...rest] = path.replace(/\.yml$/, '.yaml').split('/');
  const name = top.replace(/\.yaml$/, '');
  const nearest = plurals.get(near(name.toLowerCase(), [...plurals.keys()]) ?? '');
  const found = nearest && [top.replace(name, nearest), ...rest].join('/');
  return found !== undefined && found !== path && roleOf(found).role !== 'unknown'
    ? found
    : undefined;
}
