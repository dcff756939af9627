import * as l10n from '@vscode/l10n';
import type { GoalInfluence } from '../../../src/shared/sections/network';
import { EntryLink } from '../../ui/entryLink';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

/** Who can move each goal, and how. */
export function Influence({ influence }: { readonly influence: readonly GoalInfluence[] }) {
  if (influence.length === 0) return null;
  return (
    <Part title={l10n.t('Who can move each goal')}>
      <dl class="facts definitions">
        {influence.map(({ goal, people }) => (
          <div key={goal.entry.id}>
            <dt>
              <NameLink of={goal} />
            </dt>
            <dd>
              {people.length === 0 ? (
                <span class="dim">{l10n.t('nobody is recorded')}</span>
              ) : (
                <ul class="names">
                  {people.map(({ entry, name, how }) => (
                    <li key={entry.id}>
                      <EntryLink entry={entry}>{name}</EntryLink>{' '}
                      <span class="dim">{how.join(', ')}</span>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
