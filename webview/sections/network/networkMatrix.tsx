import * as l10n from '@vscode/l10n';
import type { Network, NetworkCell } from '../../../src/shared/sections/network';
import { notRecorded } from '../../ui/countText';
import { DataTable } from '../../ui/dataTable';
import { NameLink } from '../../ui/names';
import { RoleMark, type StandingRole } from '../../ui/roleMark';
import { plain } from '../../ui/words';
import { networkGrid } from './networkGrid';

/** Who stands where. On a narrow page each layer lists only the domains it has. */
export function NetworkMatrix({ network }: { readonly network: Network }) {
  const nameOf = (word: string | null) => (word === null ? notRecorded() : plain(word));
  return (
    <>
      <DataTable
        isMatrix
        caption={l10n.t('Sponsors, mentors and prospects by layer and domain')}
        columns={[l10n.t('Layer'), ...network.domains.map(nameOf)]}
        rows={networkGrid(network).map(({ layer, cells }) => ({
          key: layer ?? '',
          cells: [nameOf(layer), ...cells.map(cell => <Cell cell={cell} />)],
        }))}
      />
      <ul class="legend note dim">
        <li>
          <RoleMark role="sponsor" /> {l10n.t('sponsor')}
        </li>
        <li>
          <RoleMark role="mentor" /> {l10n.t('mentor')}
        </li>
        <li>
          <RoleMark role="prospect" /> {l10n.t('prospect')}
        </li>
      </ul>
    </>
  );
}

function Cell({ cell }: { readonly cell: NetworkCell | undefined }) {
  if (cell === undefined) return <span class="blank srOnly">{l10n.t('nobody')}</span>;
  return (
    <ul class="people">
      <Standing role="sponsor" people={cell.sponsors} />
      <Standing role="mentor" people={cell.mentors} />
      <Standing role="prospect" people={cell.prospects} />
    </ul>
  );
}

interface StandingProps {
  readonly role: StandingRole;
  readonly people: NetworkCell['sponsors'];
}

function Standing({ role, people }: StandingProps) {
  return (
    <>
      {people.map(person => (
        <li key={`${role} ${person.entry.id}`}>
          <RoleMark role={role} name={person.name} />
          <span>
            <NameLink of={person} />
          </span>
        </li>
      ))}
    </>
  );
}
