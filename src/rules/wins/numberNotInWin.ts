import * as l10n from '@vscode/l10n';

import type { Win } from '../../core/log/careerLog';
import { isOf } from '../fieldWalk';
import { at, type Rule } from '../rule';

/** A story tells a number that the rest of the win does not hold. */
export const numberNotInWin: Rule = {
  code: 'CL067',
  name: 'number-not-in-win',
  severity: 'warning',
  *checkEntry(values) {
    if (!isOf(values, 'wins')) return;
    const foreign = foreignNumbers(values.entry);
    if (foreign.length === 0) return;
    const message = l10n.t(
      'Nothing else in this win holds: {0}. Put the number into the metric, or tell the story without it.',
      foreign.join(', '),
    );
    yield { place: at(values.entry, 'story'), message };
  },
};

function foreignNumbers(win: Win): readonly string[] {
  const told = numbersToldIn(win.story ?? '');
  if (told.length === 0) return [];
  const held = new Set(textsOf(win).flatMap(numbersIn));
  return told.filter(number => !held.has(valueOf(number)));
}

/** Everything written in a win but its story; ids and links of other entries tell nothing. */
function textsOf(win: Win): readonly string[] {
  const { metric, logged = '', check = '', applied = '' } = win;
  return [
    ...[win.title, win.situation, win.task, win.actions, win.result, win.reflection, win.effect],
    ...[win.lesson, ...win.themes, ...win.evidence, win.case_study],
    ...[metric?.name, metric?.unit, metric?.baseline?.toString(), metric?.value.toString()],
    // Of a date only the year is a number that a story tells.
    ...[win.date, logged, check, applied, metric?.as_of].map(date => date?.slice(0, 4)),
  ].filter(text => text !== undefined);
}

/** Numbers that stand for themselves, as written: `p95` and `Q3` are names. */
function numbersToldIn(story: string): readonly string[] {
  return story.match(/(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*/gu) ?? [];
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map(valueOf);
}

/** `1,200` is twelve hundred, `1,2` and `1.2` are a little more than one. */
function valueOf(number: string): number {
  return Number(number.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}
