import * as l10n from '@vscode/l10n';
import type { Asks } from '../../../src/shared/sections/asks';
import { NumberTable } from '../../ui/numberTable';
import { Part } from '../../ui/part';
import { plain } from '../../ui/words';

/** What sponsors were asked to do beside what they did. */
export function Behaviours({ behaviours }: Pick<Asks, 'behaviours'>) {
  if (behaviours.length === 0) return null;
  const title = l10n.t('Acts in 12 months');
  return (
    <Part title={title}>
      <NumberTable
        caption={title}
        columns={[l10n.t('Act'), l10n.t('Asked'), l10n.t('Done')]}
        rows={behaviours.map(({ behaviour, asked, done }) => ({
          key: behaviour,
          cells: [plain(behaviour), asked, done],
        }))}
      />
    </Part>
  );
}
