import * as l10n from '@vscode/l10n';

import type { Field } from '../core/schema/field';

/** What a field means, what stands for it when it is absent, and whether it is ever shared. */
export function fieldDoc(field: Field): string {
  const usual = defaultWords(field.default);
  const sentences = [
    field.doc,
    ...(usual === undefined ? [] : [l10n.t('When left out: {0}.', usual)]),
    ...(field.isPrivate === true ? [l10n.t('Private: it stands in no shareable document.')] : []),
  ];
  return sentences.join(' ');
}

function defaultWords(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(', ');
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
