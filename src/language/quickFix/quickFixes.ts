import { specOf } from '../../core/schema/kinds';
import { replace, type Fix } from '../../rules/fix';
import { fixTitle } from '../../rules/fixTitle';
import { emitValue } from '../../yaml/edit/emit';
import { setField } from '../../yaml/edit/setField';
import { EditRefused, type Splice } from '../../yaml/edit/splice';
import { entryMap, itemOf, spanOfField } from '../../yaml/read/locate';
import type { LogReading } from '../../yaml/read/readLog';
import type { Diagnostic } from '../diagnostics';

import { cursorIn } from './cursorIn';
import { missingKey } from './missingKey';
import { nearestValues } from './nearestValues';
import type { QuickFix, Remedy } from './quickFix';
import { sampleOf, snippetOf } from './sample';
import { targetOf, type Target } from './target';

/**
 * What can be done about a finding at a keystroke, the likeliest first. What could not be done without
 * changing other text is not offered.
 */
export function quickFixes(
  reading: LogReading,
  diagnostic: Diagnostic,
  today: string,
): readonly QuickFix[] {
  return diagnostic.fixes.flatMap((fix, index) => {
    if (fix.fix === 'nearest') return nearestFixes(reading, diagnostic, today);
    const remedy = remedyFor(fix, reading, diagnostic, today);
    return remedy ? [{ title: fixTitle(fix), remedy, isPreferred: index === 0 }] : [];
  });
}

function remedyFor(
  fix: Exclude<Fix, { readonly fix: 'nearest' }>,
  reading: LogReading,
  diagnostic: Diagnostic,
  today: string,
): Remedy | undefined {
  const { start, end } = diagnostic;
  switch (fix.fix) {
    case 'replace':
      return { does: 'edit', splice: { start, end, text: fix.text }, isSnippet: false };
    case 'set':
      return edited(() => {
        const target = targetOf(reading, diagnostic);
        return target && { splice: change(target, fix.field, fix.value), isSnippet: false };
      });
    case 'write':
      return toWrite(reading, diagnostic, fix.field, today);
    case 'create':
      return { does: 'create', kind: fix.kind, id: fix.id };
    case 'rename':
      return reading.files.has(fix.path) ? undefined : { does: 'rename', to: fix.path };
    case 'run':
      return { does: 'run', run: fix };
  }
}

function change(target: Target, field: string, value: unknown): Splice {
  const { file, kind, id, origin } = target;
  return setField(file, { id, origin }, kind, field, { change: 'set', value });
}

/** Leads to a field: selects its value, or inserts the key with places to type in. */
function toWrite(
  reading: LogReading,
  diagnostic: Diagnostic,
  key: string,
  today: string,
): Remedy | undefined {
  const target = targetOf(reading, diagnostic);
  const placed = target && itemOf(target.file, target.origin);
  const map = placed && entryMap(placed, target.origin.path);
  if (!map) return undefined;
  const field = diagnostic.place ? key : beside(reading, diagnostic, key);
  const missing = missingKey(map, specOf(target.kind).fields, field);
  if (missing === 'written') {
    const span = spanOfField(target.file, target.origin, field);
    return span && { does: 'select', span };
  }
  if (!missing) return undefined;
  return edited(() => {
    const sample = sampleOf(missing.type, today, reading.log.settings);
    const value = missing.inner.reduceRight<unknown>(
      (inside, name) => ({ [name]: inside }),
      sample.value,
    );
    const splice = change(target, missing.path, value);
    const snippet = { ...splice, text: snippetOf(splice.text, sample) };
    return { splice: fromLineStart(snippet, target.file.text), isSnippet: true };
  });
}

/**
 * The same change as an insertion at the start of a line: editors indent the lines of a snippet like the one
 * that it begins in.
 */
function fromLineStart(splice: Splice, text: string): Splice {
  const { start, end, text: inserted } = splice;
  const eol = inserted.startsWith('\r\n') ? '\r\n' : '\n';
  const isBeforeLineEnd = start === end && inserted.startsWith(eol) && text.startsWith(eol, start);
  if (!isBeforeLineEnd) return splice;
  const at = start + eol.length;
  return { start: at, end: at, text: inserted.slice(eol.length) + eol };
}

/** The path of a key that is missing in the mapping around a problem of reading. */
function beside(reading: LogReading, diagnostic: Diagnostic, key: string): string {
  const steps = cursorIn(reading, diagnostic)?.path.split('.') ?? [];
  return [...steps.slice(0, -1), key].join('.');
}

/** Of several readings none is likelier than the others. */
function nearestFixes(
  reading: LogReading,
  diagnostic: Diagnostic,
  today: string,
): readonly QuickFix[] {
  const { start, end } = diagnostic;
  const cursor = cursorIn(reading, diagnostic);
  if (cursor?.place !== 'value') return [];
  const readings = nearestValues(cursor, reading.log, today).map(value =>
    emitValue(value, cursor.type, { indent: 0, eol: '\n', flow: true }),
  );
  return readings.map(written => ({
    title: fixTitle(replace(written)),
    remedy: { does: 'edit', splice: { start, end, text: written }, isSnippet: false },
    isPreferred: readings.length === 1,
  }));
}

/** @returns `undefined` where the edit is refused. */
function edited(
  make: () => { readonly splice: Splice; readonly isSnippet: boolean } | undefined,
): Remedy | undefined {
  try {
    const edit = make();
    return edit && { does: 'edit', ...edit };
  } catch (error) {
    if (error instanceof EditRefused) return undefined;
    throw error;
  }
}
