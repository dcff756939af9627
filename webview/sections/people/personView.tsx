import * as l10n from '@vscode/l10n';
import type { PersonPage } from '../../../src/shared/sections/people';
import { LineActions } from '../../ui/lineActions';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';
import { Commitment } from '../asks/commitments';
import { Meetings } from './meetings';
import { Exchange, OpenQuestions, Roles, Signals, SponsorParts, Supports } from './personParts';

/** Everything between the owner of the log and one person. */
export function PersonView({ page }: { readonly page: PersonPage }) {
  const { person, position, promisedByMe, promisedToMe } = page;
  return (
    <div class="person">
      <div class="personHead facts">
        <h3 class="personName">
          <NameLink of={person} />
          {position !== '' && <span class="dim"> {position}</span>}
        </h3>
        <LineActions actions={page.actions} entry={person.entry} name={person.name} />
      </div>
      <div class="parts">
        <Roles page={page} />
        <Supports page={page} />
        <SponsorParts sponsor={page.sponsor} />
        <OpenQuestions questions={page.openQuestions} />
        {promisedByMe.length > 0 && (
          <Part title={l10n.t('You promised')}>
            <ul class="rows">
              {promisedByMe.map(line => (
                <Commitment key={line.entry.id} line={line} isMine />
              ))}
            </ul>
          </Part>
        )}
        {promisedToMe.length > 0 && (
          <Part title={l10n.t('Promised to you')}>
            <ul class="rows">
              {promisedToMe.map(line => (
                <Commitment key={line.entry.id} line={line} />
              ))}
            </ul>
          </Part>
        )}
        <Exchange page={page} />
        <Signals signals={page.signals} />
        <Meetings meetings={page.meetings} name={person.name} />
      </div>
    </div>
  );
}
