import * as l10n from '@vscode/l10n';
import type { Supporter } from '../../src/shared/dashboardModel';
import { EntryLink } from './entryLink';

/** Confirmed support has a full dot, nominal a ring; the level stands beside it in words. */
export function Supporters({ people }: { readonly people: readonly Supporter[] }) {
  if (people.length === 0) return <span class="people dim">{l10n.t('none')}</span>;

  return (
    <ul class="people">
      {people.map(person => (
        <li key={person.entry.id}>
          <span class={person.confirmed ? 'dot' : 'dot dot-open'} aria-hidden="true" />
          <span>
            <EntryLink entry={person.entry}>{person.name}</EntryLink>
            <span class="dim"> {person.label}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
