import * as l10n from '@vscode/l10n';
import type { PersonPage } from '../../../src/shared/sections/people';
import { useChoice } from '../../hostContext';
import { Chooser } from '../../ui/chooser';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { EmptyNote } from '../../ui/emptyNote';
import { Section } from '../../ui/section';
import { PersonView } from './personView';

interface PeopleProps {
  readonly pages: readonly PersonPage[];
}

export function People({ pages }: PeopleProps) {
  return (
    <Section
      name="people"
      title={l10n.t('People')}
      count={pages.length}
      actions={<CommandIcon command="addPerson" icon="person" label={l10n.t('Add Person')} />}
    >
      {pages.length === 0 ? (
        <EmptyNote text={l10n.t('Everything between you and one person stands on one page here.')}>
          <CommandButton command="addPerson">{l10n.t('Add Person')}</CommandButton>
        </EmptyNote>
      ) : (
        <OnePerson pages={pages} />
      )}
    </Section>
  );
}

function OnePerson({ pages }: PeopleProps) {
  const [stored, choose] = useChoice('person');
  const chosen = pages.find(({ person }) => person.entry.id === stored) ?? pages[0];
  if (chosen === undefined) return null;

  return (
    <>
      <div class="facts">
        <Chooser
          label={l10n.t('Person')}
          choices={pages.map(page => ({ value: page.person.entry.id, text: choiceText(page) }))}
          value={chosen.person.entry.id}
          onChoose={choose}
        />
      </div>
      <PersonView key={chosen.person.entry.id} page={chosen} />
    </>
  );
}

function choiceText({ person, isArchived }: PersonPage): string {
  return isArchived ? l10n.t('{0} (archived)', person.name) : person.name;
}
