import * as l10n from '@vscode/l10n';
import type { Network as NetworkModel } from '../../../src/shared/sections/network';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { EmptyNote } from '../../ui/emptyNote';
import { Section } from '../../ui/section';
import { Influence } from './influence';
import { MentorStrengths } from './mentorStrengths';
import { FirstHand, Forums, Gaps, Prospects, Ties, TwoPlusOne } from './networkLists';
import { NetworkMatrix } from './networkMatrix';

export function Network({ network }: { readonly network: NetworkModel }) {
  const isEmpty = network.cells.length === 0 && network.influence.length === 0;
  return (
    <Section
      name="network"
      title={l10n.t('Network')}
      actions={<CommandIcon command="addPerson" icon="person" label={l10n.t('Add Person')} />}
    >
      {isEmpty ? (
        <EmptyNote text={l10n.t('Sponsors, mentors and prospects stand here by layer and domain.')}>
          <CommandButton command="addPerson">{l10n.t('Add Person')}</CommandButton>
        </EmptyNote>
      ) : (
        <>
          <NetworkMatrix network={network} />
          <div class="parts">
            <Gaps gaps={network.gaps} />
            <TwoPlusOne places={network.twoPlusOne} />
            <Influence influence={network.influence} />
            <Prospects prospects={network.prospects} />
            <Forums forums={network.forums} />
            <FirstHand people={network.firstHand} />
            <Ties ties={network.ties} />
            <MentorStrengths mentors={network.mentors} />
          </div>
        </>
      )}
    </Section>
  );
}
