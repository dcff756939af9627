import * as l10n from '@vscode/l10n';

import type { ValueType } from '../core/schema/field';
import { isKind, specOf } from '../core/schema/kinds';

/** What may be written for a type, in a few words. */
export function typeWords(type: ValueType): string {
  switch (type.type) {
    case 'id':
      return l10n.t('id');
    case 'text':
      return l10n.t('text');
    case 'date':
      return l10n.t('date');
    case 'when':
      return l10n.t('date, or date and time');
    case 'number':
      return l10n.t('number');
    case 'bool':
      return l10n.t('true or false');
    case 'cadence':
      return l10n.t('rhythm');
    case 'link':
      return l10n.t('URL or path');
    case 'enum':
    case 'variant':
      return l10n.t('word');
    case 'setting':
      return l10n.t('word of "{0}" in settings.yaml', type.list);
    case 'ref':
      return l10n.t('id of: {0}', singular(type.kind));
    case 'list':
      return l10n.t('list of: {0}', typeWords(type.of));
    case 'record':
    case 'anything':
      return l10n.t('keys');
    case 'entries':
      return l10n.t('list of: {0}', singular(type.kind));
  }
}

function singular(kind: string): string {
  return isKind(kind) ? specOf(kind).singular : l10n.t('priority');
}
