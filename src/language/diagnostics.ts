import { checkLog } from '../rules/catalogue';
import type { RuleContext, Severity } from '../rules/rule';
import type { Problem } from '../yaml/problem';
import { spanOfField } from '../yaml/read/locate';
import type { Span } from '../yaml/read/node';
import type { LogFile, LogReading } from '../yaml/read/readLog';

/** One line of the Problems view, with offsets into the text of its file. */
export interface Diagnostic extends Span {
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly nearest?: string | undefined;
  /** True where the published JSON Schema, or any YAML parser, tells the same. */
  readonly isInSchema?: boolean | undefined;
}

/** Everything that is wrong with a log, by reading and by rule, in the order of the files. */
export function diagnose(reading: LogReading, today: string): readonly Diagnostic[] {
  const context: RuleContext = { log: reading.log, ids: reading.ids, today };
  const found = [...reading.files.values()].flatMap(file => [...problemsOf(file)]);
  for (const { rule, origin, field, message, nearest } of checkLog(context)) {
    const file = reading.files.get(origin.file);
    const span = file?.type === 'list' ? spanOfField(file, origin, field) : undefined;
    const at = span ?? { start: 0, end: 1 };
    const { code, severity } = rule;
    found.push({ file: origin.file, code, severity, message, nearest, ...at });
  }
  return found;
}

function* problemsOf(file: LogFile): Iterable<Diagnostic> {
  yield* file.problems.map(problem => placed(problem, file.path, 0));
  if (file.type !== 'list') return;
  for (const { start, item } of file.items) {
    yield* item.problems.map(problem => placed(problem, file.path, start));
  }
}

function placed(problem: Problem, file: string, by: number): Diagnostic {
  return { ...problem, file, start: problem.start + by, end: problem.end + by };
}
