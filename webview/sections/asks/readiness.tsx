import * as l10n from '@vscode/l10n';
import type { Readiness as ReadinessModel } from '../../../src/shared/sections/asks';
import { EntryLink } from '../../ui/entryLink';
import { Icon, type IconName } from '../../ui/icon';
import { Part } from '../../ui/part';

const icons: Readonly<Record<ReadinessModel['state'], IconName>> = {
  ready: 'check',
  caution: 'info',
  'not-ready': 'clock',
};

/** Whether it is a good time to ask, with every reason. It informs and never blocks. */
export function Readiness({ sponsors }: { readonly sponsors: readonly ReadinessModel[] }) {
  if (sponsors.length === 0) return null;
  return (
    <Part title={l10n.t('Is it a good time to ask?')}>
      <ul class="rows">
        {sponsors.map(({ person, state, stateLabel, reasons, open }) => (
          <li key={person.entry.id} class="row row-line">
            <Icon name={icons[state]} />
            <div class="rowText">
              <EntryLink entry={person.entry} wholeRow>
                {person.name}
              </EntryLink>{' '}
              <span>{stateLabel}</span> <span class="dim">{openText(open)}</span>
              {reasons.map(reason => (
                <span key={reason} class="sub dim">
                  {reason}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function openText({ asks, capacity }: ReadinessModel['open']): string {
  if (capacity !== null) return l10n.t('{0} of {1} asks open', asks, capacity);
  return asks === 1 ? l10n.t('1 ask open') : l10n.t('{0} asks open', asks);
}
