import assert from 'node:assert/strict';

import type { Completion } from '../../../src/language/completion/completion';
import { completionsAt } from '../../../src/language/completion/completions';
import { logOf } from '../logOf';

import { caretIn } from './caret';

/** A Monday. */
const today = '2026-11-23';

export const log = logOf({
  people:
    '- {id: old, name: Olga Old, left: 2026-01-01}\n' +
    '- {id: lena, name: Lena Ruiz, roles: [mentor, {kind: sponsor, stage: prospect}]}\n' +
    '- {id: tobias, name: Tobias Lind}\n',
  milestones:
    '- {id: was, title: Was, due: 2026-06-01, done: 2026-05-01}\n' +
    '- {id: stream, title: Streaming, due: 2026-12-01}\n',
  meetings:
    '- {id: first, date: 2026-01-05, with: lena}\n- {id: last, date: 2026-11-05, with: lena}\n',
  settings:
    'priorities: [{id: cost, title: Cut cost}]\ndomains: ["R&D: core", data]\nfiscal_start: 2\n',
});

export function at(file: string, marked: string): readonly Completion[] {
  return completionsAt(log, caretIn(file, marked), today);
}

export function labels(file: string, marked: string): readonly string[] {
  return at(file, marked).map(({ label }) => label);
}

/** The text after one completion was chosen. */
export function chosen(file: string, marked: string, label: string): string {
  const { text } = caretIn(file, marked);
  const completion = at(file, marked).find(one => one.label === label);
  assert.ok(completion, `"${label}" is not among ${labels(file, marked).join(', ')}`);
  const { start, end } = completion.replace;
  return text.slice(0, start) + completion.text + text.slice(end);
}
