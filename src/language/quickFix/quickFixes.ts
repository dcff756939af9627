import { specOf } from '../../core/schema/kinds';
import type { Fix } from '../../rules/fix';
import { fixTitle } from '../../rules/fixTitle';
import { near } from '../../yaml/decode/context';
import { emitValue } from '../../yaml/edit/emit';
import { setField } from '../../yaml/edit/setField';
import { EditRefused, type Splice } from '../../yaml/edit/splice';
import { entryMap, itemOf, spanOfField } from '../../yaml/read/locate';
import type { LogReading } from '../../yaml/read/readLog';
import { valueCompletions } from '../completion/values';
import { cursorAt } from '../cursor/cursorAt';
import type { Diagnostic } from '../diagnostics';

import { missingKey } from './missingKey';
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
  const offered = diagnostic.fixes.flatMap((fix, index) => {
    const remedy = remedyFor(fix, reading, diagnostic, today);
    return remedy ? [{ title: titleOf(fix, remedy), remedy, isPreferred: index === 0 }] : [];
  });
  return offered;
}

function remedyFor(
  fix: Fix,
  reading: LogReading,
  diagnostic: Diagnostic,
  today: string,
): Remedy | undefined {
  const { start, end } = diagnostic;
  switch (fix.fix) {
    case 'replace':
      return { does: 'edit', splice: { start, end, text: fix.text }, isSnippet: false };
    case 'nearest':
      return nearestWord(reading, diagnostic, today);
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
      return { does: 'rename', to: fix.path };
    case 'run':
      return { does: 'run', run: fix };
  }
}

/** The title of a fix that finds its own word names that word. */
function titleOf(fix: Fix, remedy: Remedy): string {
  if (fix.fix !== 'nearest' || remedy.does !== 'edit') return fixTitle(fix);
  return fixTitle({ fix: 'replace', text: remedy.splice.text });
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
  const field = diagnostic.place ? key : beside(diagnostic, target.file.text, key);
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
function beside({ file, start }: Diagnostic, text: string, key: string): string {
  const steps = cursorAt({ file, text, offset: start })?.path.split('.') ?? [];
  return [...steps.slice(0, -1), key].join('.');
}

/** What a misspelt word most likely means, among those that may stand there. */
function nearestWord(
  { log, files }: LogReading,
  { file, start, end }: Diagnostic,
  today: string,
): Remedy | undefined {
  const text = files.get(file)?.text ?? '';
  const cursor = cursorAt({ file, text, offset: start });
  if (cursor?.place !== 'value') return undefined;
  const words = valueCompletions(cursor, log, today).map(({ label }) => label);
  const nearest = near(cursor.word.text, words);
  if (nearest === undefined) return undefined;
  const written = emitValue(nearest, cursor.type, { indent: 0, eol: '\n', flow: true });
  return { does: 'edit', splice: { start, end, text: written }, isSnippet: false };
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
