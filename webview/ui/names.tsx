import * as l10n from '@vscode/l10n';
import type { Named } from '../../src/shared/modelParts';
import { EntryLink } from './entryLink';

export function NameLink({ of: { entry, name } }: { readonly of: Named }) {
  return <EntryLink entry={entry}>{name}</EntryLink>;
}

/** Names side by side, each opening its entry. */
export function Names({ of: named }: { readonly of: readonly Named[] }) {
  if (named.length === 0) return <span class="dim">{l10n.t('none')}</span>;

  return (
    <ul class="names">
      {named.map(one => (
        <li key={`${one.entry.kind} ${one.entry.id}`}>
          <NameLink of={one} />
        </li>
      ))}
    </ul>
  );
}
