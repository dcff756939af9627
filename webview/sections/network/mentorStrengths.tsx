import * as l10n from '@vscode/l10n';
import type { MentorStrengths as MentorStrengthsModel } from '../../../src/shared/sections/network';
import { countText } from '../../ui/countText';
import { Fact } from '../../ui/fact';
import { NameLink, Names } from '../../ui/names';
import { Part } from '../../ui/part';
import { plain } from '../../ui/words';

/** Which strengths the mentors have, and how many different people bring them. */
export function MentorStrengths({ mentors }: { readonly mentors: MentorStrengthsModel }) {
  const { covered, distinct, note, strengths, topicsWithoutMentor } = mentors;
  return (
    <>
      <Part title={l10n.t('Mentors by strength')}>
        <div class="facts">
          <dl class="definitions">
            {strengths.map(({ strength, mentors: people }) => (
              <div key={strength}>
                <dt>{plain(strength)}</dt>
                <dd>
                  <Names of={people} />
                </dd>
              </div>
            ))}
          </dl>
          <Fact label={l10n.t('Strengths that a mentor has')}>{countText(covered)}</Fact>
          <Fact label={l10n.t('Brought by different people')}>{countText(distinct)}</Fact>
          {note !== '' && <p class="dim">{note}</p>}
        </div>
      </Part>
      {topicsWithoutMentor.length > 0 && (
        <Part title={l10n.t('Topics without a mentor')}>
          <div class="facts">
            {topicsWithoutMentor.map(({ topic, milestone }) => (
              <p key={`${milestone.entry.id} ${topic}`}>
                {topic}{' '}
                <span class="dim">
                  <NameLink of={milestone} />
                </span>
              </p>
            ))}
          </div>
        </Part>
      )}
    </>
  );
}
