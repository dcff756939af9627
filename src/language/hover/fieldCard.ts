import * as l10n from '@vscode/l10n';

import type { Field, ValueType } from '../../core/schema/field';
import { meaningOf } from '../../core/schema/meanings';
import { specOf, type Kind, type SingletonKind } from '../../core/schema/kinds';
import { fieldDoc } from '../fieldDoc';
import { typeWords } from '../typeWords';

import { fact, type Card } from './card';

/** What a key means, what may stand behind it, and whether it is ever shared. */
export function fieldCard(kind: Kind | SingletonKind, key: string, field: Field): Card {
  const words = wordsOf(field.type);
  const type = typeWords(field.type);
  return {
    title: key,
    facts: [
      fact(fieldDoc(field)),
      fact(
        field.presence === 'required'
          ? l10n.t('Type: {0}, required', type)
          : l10n.t('Type: {0}', type),
      ),
      ...(words.length > 0 ? [fact(l10n.t('One of: {0}', words.join(', ')))] : []),
      ...(specOf(kind).isPrivate === true
        ? [fact(l10n.t('The whole entry is private: it stands in no shareable document.'))]
        : []),
    ],
  };
}

function wordsOf(type: ValueType): readonly string[] {
  if (type.type === 'list') return wordsOf(type.of);
  if (type.type === 'variant') return Object.keys(type.variants);
  return type.type === 'enum' ? type.values : [];
}

/** What a word of a closed list means; `undefined` for other words. */
export function wordCard(type: ValueType, word: string): Card | undefined {
  if (type.type === 'record' && type.shorthand !== undefined) {
    const short = type.fields[type.shorthand];
    return short && wordCard(short.type, word);
  }
  const meaning = type.type === 'enum' ? meaningOf(type.name, word) : undefined;
  return meaning === undefined ? undefined : { title: word, facts: [fact(meaning)] };
}
