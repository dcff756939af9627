import type { Entry } from '../core/log/careerLog';
import type { Kind } from '../core/schema/kinds';
import { checkEntries, checkWhole, entryContext } from '../rules/catalogue';
import { isSame, type RuleFinding } from '../rules/entryFindings';
import { nearest as nearestValue, replace, run, write, type Fix } from '../rules/fix';
import type { EntryContext, Place, Severity } from '../rules/rule';
import type { Surroundings } from '../rules/surroundings';
import type { Problem } from '../yaml/problem';
import type { Span } from '../yaml/read/node';
import type { Item, PlacedItem } from '../yaml/read/item';
import type { LogFile, LogReading } from '../yaml/read/readLog';

import { placesIn } from './findingPlace';
import { nearestPath } from './nearestPath';

/** One line of the Problems view, with offsets into the text of its file. */
export interface Diagnostic extends Span {
  /** Path in the career folder, with `/`; empty for the folder itself. */
  readonly file: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** What the finding is about; `undefined` for a problem of reading. */
  readonly place?: Place | undefined;
  /** True where the published JSON Schema, or any YAML parser, tells the same. */
  readonly isInSchema?: boolean | undefined;
  /** What a rule threw that could not be checked. */
  readonly failure?: unknown;
}

/** Everything that is wrong with a log: file by file, then what concerns the log as a whole. */
export function diagnose(
  reading: LogReading,
  today: string,
  surroundings?: Surroundings,
): readonly Diagnostic[] {
  const { log, ids } = reading;
  const checked = { log, ids, today, ...(surroundings && { surroundings }) };
  const placeOf = placesIn(reading);
  const context = entryContext(checked);
  const inFiles = [...reading.files.values()].flatMap(file => inFile(file, context, placeOf));
  const inLog = checkWhole(checked).map(finding => placedBy(placeOf, finding));
  return [...inFiles, ...inLog];
}

type PlaceOf = ReturnType<typeof placesIn>;

interface Found {
  readonly problems: readonly Diagnostic[];
  readonly findings: readonly Diagnostic[];
}

interface Kept extends Found {
  readonly context: EntryContext;
  /** Where the file, or the item, began. */
  readonly start: number;
}

/** Most files and items stay as they are while somebody types in one, so what was found is kept with them. */
const kept = new WeakMap<LogFile | Item, Kept>();

function inFile(file: LogFile, context: EntryContext, placeOf: PlaceOf): readonly Diagnostic[] {
  const { problems, findings } = keptOf(file, 0, context, () => {
    const items = file.type === 'list' ? file.items : [];
    const found = items.map(placed => inItem(placed, file, context, placeOf));
    const problems = file.problems.map(problem => placed(problem, file, 0));
    return {
      problems: [...problems, ...found.flatMap(one => one.problems)],
      findings: found.flatMap(one => one.findings),
    };
  });
  return [...problems, ...findings];
}

function inItem(
  { start, item }: PlacedItem,
  file: LogFile,
  context: EntryContext,
  placeOf: PlaceOf,
): Found {
  return keptOf(item, start, context, () => ({
    problems: item.problems.map(problem => placed(problem, file, start)),
    findings: checkEntries(entriesOf(item), context).map(one => placedBy(placeOf, one)),
  }));
}

function entriesOf({ entries }: Item): readonly (readonly [Kind, Entry])[] {
  return entries.flatMap(({ kind, entry }) => (entry ? [[kind, entry] as const] : []));
}

function placedBy(placeOf: PlaceOf, { rule, fixes = [], ...finding }: RuleFinding): Diagnostic {
  const { code, severity } = rule;
  return { ...finding, code, severity, fixes, ...placeOf(finding.place) };
}

/** What was found in the same context before, at where the file or the item begins now; else it is found. */
function keptOf(
  one: LogFile | Item,
  start: number,
  context: EntryContext,
  find: () => Found,
): Found {
  const known = kept.get(one);
  const isKnown = known !== undefined && isSame(known.context, context);
  if (isKnown && known.start === start) return known;
  const found = isKnown ? moved(known, start - known.start) : find();
  kept.set(one, { context, start, ...found });
  return found;
}

function moved({ problems, findings }: Found, by: number): Found {
  const move = (one: Diagnostic) => ({ ...one, start: one.start + by, end: one.end + by });
  return { problems: problems.map(move), findings: findings.map(move) };
}

function placed(problem: Problem, file: LogFile, by: number): Diagnostic {
  const { code, severity, message, isInSchema } = problem;
  const [start, end] = [problem.start + by, problem.end + by];
  const fixes = fixesOf(problem, file);
  return { code, severity, message, isInSchema, file: file.path, start, end, fixes };
}

function fixesOf(
  { code, nearest, missing, isConflict }: Problem,
  { path }: LogFile,
): readonly Fix[] {
  if (nearest !== undefined) return [replace(nearest)];
  if (missing !== undefined) return [write(missing)];
  if (isConflict === true) return [run('careerLog.resolveConflicts', {})];
  switch (code) {
    case 'CL001':
      return [nearestValue];
    case 'CL008':
      return renaming(path);
    default:
      return [];
  }
}

/** A file that is not read only because of its name is offered the one that was most likely meant. */
function renaming(path: string): readonly Fix[] {
  const nearest = nearestPath(path);
  return nearest === undefined ? [] : [{ fix: 'rename', path: nearest }];
}
