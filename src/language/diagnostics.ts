import { checkLog } from '../rules/catalogue';
import { replace, type Fix } from '../rules/fix';
import type { Severity } from '../rules/rule';
import type { Problem } from '../yaml/problem';
import type { Span } from '../yaml/read/node';
import type { LogFile, LogReading } from '../yaml/read/readLog';

import { placesIn } from './findingPlace';

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
  const found = [...reading.files.values()].flatMap(file => [...problemsOf(file)]);
  const placeOf = placesIn(reading);
  for (const { rule, place, message, fixes = [] } of checkLog({ log, ids, today })) {
    found.push({ code: rule.code, severity: rule.severity, message, fixes, ...placeOf(place) });
  }
  return found;
}

function* problemsOf(file: LogFile): Iterable<Diagnostic> {
  yield* file.problems.map(problem => placed(problem, file, 0));
  if (file.type !== 'list') return;
  for (const { start, item } of file.items) {
    yield* item.problems.map(problem => placed(problem, file, start));
  }
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
