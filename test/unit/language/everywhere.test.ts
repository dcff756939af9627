import assert from 'node:assert/strict';
import fc from 'fast-check';

import { completionsAt } from '../../../src/language/completion/completions';
import type { Caret } from '../../../src/language/cursor/cursor';
import { definitionAt } from '../../../src/language/definition';
import { hoverAt } from '../../../src/language/hover/hover';
import { readLogFile } from '../../../src/yaml/read/readLog';
import { expected, readSample } from '../sampleLog';

const reading = readSample();
const { today } = expected;

/** Offsets of a text, so many apart that they fall on all kinds of places. */
function offsets(text: string, step: number): readonly number[] {
  return Array.from({ length: Math.floor(text.length / step) + 1 }, (_, index) => index * step);
}

/** Asks everything at a caret; what is answered must lie at the caret. */
function askAt(caret: Caret): void {
  const { offset, text } = caret;
  const spans = [
    ...completionsAt(reading.log, caret, today).map(({ replace }) => replace),
    hoverAt(reading.log, caret, today),
    definitionAt(reading, caret)?.origin,
  ];
  for (const span of spans) {
    if (span)
      assert.ok(
        0 <= span.start && span.start <= offset && offset <= span.end && span.end <= text.length,
      );
  }
}

function withoutRestOfLine(text: string, offset: number): string {
  return text.slice(0, offset) + text.slice(offset).replace(/^[^\r\n]*/, '');
}

describe('the language features', () => {
  for (const [file, { text }] of reading.files) {
    it(`answer all over ${file}`, () => {
      for (const offset of offsets(text, 97)) askAt({ file, text, offset });
    });

    it(`answer where a line of ${file} is being written`, () => {
      for (const offset of offsets(text, 97)) {
        askAt({ file, text: withoutRestOfLine(text, offset), offset });
        askAt({ file, text: text.slice(0, offset), offset });
      }
    });

    it(`complete single values in ${file} without breaking it`, () => {
      for (const offset of offsets(text, 79)) {
        const completions = completionsAt(reading.log, { file, text, offset }, today);
        const value = completions.find(({ kind }) => kind === 'reference' || kind === 'word');
        if (!value) continue;
        const { start, end } = value.replace;
        const after = readLogFile(file, text.slice(0, start) + value.text + text.slice(end));
        const items =
          after?.type === 'list' ? after.items.flatMap(({ item }) => item.problems) : [];
        const broken = [...(after?.problems ?? []), ...items].filter(
          ({ code }) => code === 'CL007',
        );
        assert.deepEqual(broken, [], `${value.label} at ${offset}`);
      }
    });
  }

  it('answer in any text', () => {
    const pieces = fc.constantFrom(
      '- ',
      '-',
      'id',
      ': ',
      ':',
      ' ',
      '  ',
      '    ',
      '\n',
      '\r\n',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
      '|\n',
      '>-\n',
      '# x',
      '&a ',
      '*a',
      '!t ',
      '? ',
      '---\n',
      'with',
      'roles',
      'measure',
      'commitments',
      'lena',
      'constructor',
      '\uFEFF',
      '\u2028',
      '\\',
      '2026-11-20',
    );
    const files = fc.constantFrom(
      'people.yaml',
      'meetings/2026.yaml',
      'milestones.yaml',
      'settings.yaml',
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(files, texts, fc.nat(), (file, text, number) => {
        askAt({ file, text, offset: number % (text.length + 1) });
      }),
      { numRuns: 1000 },
    );
  });
});
