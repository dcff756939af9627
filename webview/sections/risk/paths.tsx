import * as l10n from '@vscode/l10n';
import type { GoalPaths } from '../../../src/shared/dashboardModel';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

/** What is left when one way closes. */
export function Paths({ paths }: { readonly paths: readonly GoalPaths[] }) {
  if (paths.length === 0) return null;
  return (
    <Part title={l10n.t('Other ways to a goal')}>
      <dl class="facts definitions">
        {paths.map(({ goal, people, ways }) => (
          <div key={goal.entry.id}>
            <dt>
              <NameLink of={goal} /> <span class="dim">{peopleText(people)}</span>
            </dt>
            <dd>
              <ul>
                {ways.map(({ text, person }) => (
                  <li key={text}>
                    {text}
                    {person !== null && (
                      <span class="dim">
                        {', '}
                        <NameLink of={person} />
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function peopleText(people: number): string {
  return people === 1 ? l10n.t('1 person named a way') : l10n.t('{0} people named a way', people);
}
