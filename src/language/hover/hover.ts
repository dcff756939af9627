import type { CareerLog } from '../../core/log/careerLog';
import { titleKeys } from '../../core/log/title';
import { fieldOf } from '../../core/schema/field';
import { isKind } from '../../core/schema/kinds';
import type { Span } from '../../yaml/read/node';
import type { Caret, Cursor, KeyCursor, ValueCursor } from '../cursor/cursor';
import { cursorAt } from '../cursor/cursorAt';
import { nameOfCursor, type Name } from '../ids';

import type { Card, Fact } from './card';
import { entryCard, metricFacts } from './entryCard';
import { fieldCard, wordCard } from './fieldCard';
import { progressFacts } from './milestoneCard';

/** What is told about the word at a caret. */
export interface Hover extends Span {
  readonly card: Card;
  /** The part of it that the published JSON Schema does not tell. */
  readonly beyondSchema: Card | undefined;
}

/** `undefined` where there is nothing to tell. */
export function hoverAt(log: CareerLog, caret: Caret, today: string): Hover | undefined {
  const cursor = cursorAt(caret);
  if (!cursor || cursor.word.text === '') return undefined;
  const told =
    cursor.place === 'key' ? aboutKey(log, cursor, today) : aboutValue(log, cursor, today);
  return told && { start: cursor.word.start, end: cursor.word.end, ...told };
}

type Told = Pick<Hover, 'card' | 'beyondSchema'>;

function aboutKey(log: CareerLog, cursor: KeyCursor, today: string): Told | undefined {
  const field = fieldOf(cursor.fields, cursor.word.text);
  if (!field) return undefined;
  const card = fieldCard(cursor.entry.kind, cursor.word.text, field);
  const figures = figuresOf(log, cursor, today);
  return {
    card: { ...card, facts: [...card.facts, ...figures] },
    beyondSchema: figures.length === 0 ? undefined : { title: card.title, facts: figures },
  };
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

function aboutValue(log: CareerLog, cursor: ValueCursor, today: string): Told | undefined {
  const name = nameOfCursor(cursor) ?? namedByTitle(cursor);
  const card = name ? entryCard(log, name, today) : wordCard(cursor.type, cursor.word.text);
  return card && { card, beyondSchema: card };
}

function namedByTitle({ entry: { kind, id }, path }: ValueCursor): Name | undefined {
  return isKind(kind) && id !== undefined && path === titleKeys[kind] ? { kind, id } : undefined;
}
