import { checkLog } from '../rules/catalogue';
import type { RuleFinding } from '../rules/entryFindings';
import { replace, type Fix } from '../rules/fix';
import type { Place, Severity } from '../rules/rule';
import type { Problem } from '../yaml/problem';
import type { Span } from '../yaml/read/node';
import type { LogFile, LogReading } from '../yaml/read/readLog';

import { placesIn, type PlacedSpan } from './findingPlace';

/** One line of the Problems view, with offsets into the text of its file. */
export interface Diagnostic extends Span {
  /** Path in the career folder, with `/`; empty for the folder itself. */
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** True where the published JSON Schema, or any YAML parser, tells the same. */
  readonly isInSchema?: boolean | undefined;
}

/** Everything that is wrong with a log, by reading and by rule, in the order of the files. */
export function diagnose(reading: LogReading, today: string): readonly Diagnostic[] {
  const { log, ids } = reading;
  const found = [...reading.files.values()].flatMap(problemsOf);
  const placeOf = placesIn(reading);
  for (const finding of checkLog({ log, ids, today })) {
    found.push(inFile(finding, reading.files, placeOf));
  }
  return found;
}

interface Kept {
  readonly file: LogFile;
  readonly diagnostic: Diagnostic;
}

/** A finding in an entry stays where it is as long as its file does. */
const kept = new WeakMap<RuleFinding, Kept>();

function inFile(
  finding: RuleFinding,
  files: LogReading['files'],
  placeOf: (place: Place) => PlacedSpan,
): Diagnostic {
  const { rule, place, message, fixes = [] } = finding;
  const file = place.at === 'entry' ? files.get(place.origin.file) : undefined;
  const known = kept.get(finding);
  if (known && known.file === file) return known.diagnostic;
  const { code, severity } = rule;
  const diagnostic = { code, severity, message, fixes, ...placeOf(place) };
  if (file) kept.set(finding, { file, diagnostic });
  return diagnostic;
}

function problemsOf(file: LogFile): readonly Diagnostic[] {
  const found = file.problems.map(problem => placed(problem, file, 0));
  if (file.type !== 'list') return found;
  for (const { start, item } of file.items) {
    for (const problem of item.problems) found.push(placed(problem, file, start));
  }
  return found;
}

function placed({ nearest, ...problem }: Problem, file: LogFile, by: number): Diagnostic {
  return {
    ...problem,
    file: file.path,
    start: problem.start + by,
    end: problem.end + by,
    fixes: [...(nearest === undefined ? [] : [replace(nearest)]), ...renaming(problem, file)],
  };
}

/** A file that is not read only because its name ends in `.yml` is offered the ending that is. */
function renaming({ code }: Pick<Problem, 'code'>, { path }: LogFile): readonly Fix[] {
  if (code !== 'CL008' || !path.endsWith('.yml')) return [];
  return [{ fix: 'rename', path: path.replace(/yml$/, 'yaml') }];
}
