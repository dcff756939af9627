import type { CareerLog } from '../../core/log/careerLog';
import { titleKeys } from '../../core/log/title';
import { fieldOf } from '../../core/schema/field';
import { isKind } from '../../core/schema/kinds';
import type { Span } from '../../yaml/read/node';
import type { Caret, Cursor, KeyCursor, ValueCursor } from '../cursor/cursor';
import { cursorAt } from '../cursor/cursorAt';
import { nameOfCursor } from '../ids';

import type { Card, Fact } from './card';
import { entryCard, metricFacts } from './entryCard';
import { fieldCard, wordCard } from './fieldCard';
import { progressFacts } from './milestoneCard';

/** What is told about the word at a caret. */
export interface Hover extends Span {
  readonly card: Card;
}

/** `undefined` where there is nothing to tell. */
export function hoverAt(log: CareerLog, caret: Caret, today: string): Hover | undefined {
  const cursor = cursorAt(caret);
  if (!cursor || cursor.word.text === '') return undefined;
  const card = cursor.place === 'key' ? keyCard(log, cursor, today) : valueCard(log, cursor, today);
  return card && { start: cursor.word.start, end: cursor.word.end, card };
}

function keyCard(log: CareerLog, cursor: KeyCursor, today: string): Card | undefined {
  const field = fieldOf(cursor.fields, cursor.word.text);
  if (!field) return undefined;
  const card = fieldCard(cursor.entry.kind, cursor.word.text, field);
  return { ...card, facts: [...card.facts, ...figuresOf(log, cursor, today)] };
}

/** What is computed from the field, where its entry can be read. */
function figuresOf(log: CareerLog, { entry, path }: Cursor, today: string): readonly Fact[] {
  if (entry.kind === 'wins' && path === 'metric') {
    const win = log.wins.find(({ id }) => id === entry.id);
    return win ? metricFacts(win) : [];
  }
  if (entry.kind === 'milestones' && (path === 'measure' || path === 'measurements')) {
    const milestone = log.milestones.find(({ id }) => id === entry.id);
    return milestone ? progressFacts(log, milestone, today) : [];
  }
  return [];
}

function valueCard(log: CareerLog, cursor: ValueCursor, today: string): Card | undefined {
  const { entry, path, type, word } = cursor;
  const name = nameOfCursor(cursor);
  if (name) return entryCard(log, name, today);
  const { kind, id } = entry;
  if (isKind(kind) && id !== undefined && path === titleKeys[kind]) {
    return entryCard(log, { kind, id }, today);
  }
  return wordCard(type, word.text);
}
