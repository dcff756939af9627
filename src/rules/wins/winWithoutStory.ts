import * as l10n from '@vscode/l10n';

import type { Win } from '../../core/log/careerLog';
import { isAtLeast } from '../../core/measures/winEvidence';
import { isOf } from '../fieldWalk';
import { write } from '../fix';
import { at, type Rule } from '../rule';

import { evidenceOf } from './evidenceOf';

/** A win that could be told has no story, no witness, or does not say what it changed (M16). */
export const winWithoutStory: Rule = {
  code: 'CL061',
  name: 'win-without-story',
  severity: 'information',
  *checkEntry(values) {
    if (!isOf(values, 'wins')) return;
    const { entry: win } = values;
    const missing = missingIn(win);
    if (win.kind === 'setback' || missing.length === 0) return;
    if (!isAtLeast(evidenceOf(win).level, 'usable')) return;
    const message = l10n.t(
      'This win could be told by others. Still missing: {0}.',
      missing.join(', '),
    );
    yield { place: at(win, 'title'), message, fixes: missing.map(write) };
  },
};

function missingIn({ story, witnesses, impact }: Win): readonly string[] {
  return [
    ...(story === undefined ? ['story'] : []),
    ...(witnesses.length === 0 ? ['witnesses'] : []),
    ...(impact === undefined ? ['impact'] : []),
  ];
}
