import * as l10n from '@vscode/l10n';
import type { Network, Prospect } from '../../../src/shared/sections/network';
import { DatedText } from '../../ui/datedText';
import { Fact } from '../../ui/fact';
import { Line } from '../../ui/line';
import { NameLink, Names } from '../../ui/names';
import { Part } from '../../ui/part';
import { RoleMark } from '../../ui/roleMark';
import { plain } from '../../ui/words';

export function Gaps({ gaps }: Pick<Network, 'gaps'>) {
  if (gaps.length === 0) return null;
  return (
    <Part title={l10n.t('Wanted, and no sponsor stands there')}>
      <p class="facts">{gaps.map(plain).join(', ')}</p>
    </Part>
  );
}

interface TwoPlusOneProps {
  readonly places: Network['twoPlusOne'];
}

/** Two sponsors inside, in different domains, and one outside; only where the setting asks for it. */
export function TwoPlusOne({ places }: TwoPlusOneProps) {
  if (places === null) return null;
  return (
    <Part title={l10n.t('Two inside, one outside')}>
      <dl class="facts definitions">
        {places.map(({ text, people }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <Names of={people} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

/** The words say how often each was seen to back others; nothing else is judged. */
export function Prospects({ prospects }: { readonly prospects: readonly Prospect[] }) {
  if (prospects.length === 0) return null;
  return (
    <Part title={l10n.t('Possible sponsors')}>
      <ul class="rows">
        {prospects.map(({ entry, name, text }) => (
          <Line key={entry.id} entry={entry} title={name} lead={<RoleMark role="prospect" />}>
            <span class="dim">
              <DatedText text={text} />
            </span>
          </Line>
        ))}
      </ul>
    </Part>
  );
}

export function Forums({ forums }: Pick<Network, 'forums'>) {
  if (forums.length === 0) return null;
  return (
    <Part title={l10n.t('Rooms where milestones are decided')}>
      <dl class="facts definitions">
        {forums.map(({ forum, sponsors }) => (
          <div key={forum}>
            <dt>{plain(forum)}</dt>
            <dd>
              {sponsors.length === 0 ? (
                <span class="dim">{l10n.t('no confirmed sponsor has a voice there')}</span>
              ) : (
                <Names of={sponsors} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

export function FirstHand({ people }: { readonly people: Network['firstHand'] }) {
  if (people.length === 0) return null;
  return (
    <Part title={l10n.t('Work seen at first hand, in 12 months')}>
      <div class="facts">
        {people.map(person => (
          <p key={person.entry.id} class="fact">
            <NameLink of={person} />
            <span class="count">{person.count}</span>
          </p>
        ))}
      </div>
    </Part>
  );
}

/** A detail, and no score: sponsors who know each other open fewer ways than their number. */
export function Ties({ ties }: Pick<Network, 'ties'>) {
  if (ties === null) return null;
  const { sponsors, size } = ties;
  return (
    <Part title={l10n.t('How far apart your sponsors stand')}>
      <div class="facts">
        <Fact label={l10n.t('Separate ways, of {0} sponsors', sponsors)}>{size.toFixed(1)}</Fact>
      </div>
    </Part>
  );
}
