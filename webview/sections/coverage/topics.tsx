import * as l10n from '@vscode/l10n';
import type { CoveredTopic } from '../../../src/shared/dashboardModel';
import { NameLink, Names } from '../../ui/names';
import { Part } from '../../ui/part';

/** What mentors are asked about, for which milestone, and who covers it. */
export function Topics({ topics }: { readonly topics: readonly CoveredTopic[] }) {
  if (topics.length === 0) return null;
  return (
    <Part title={l10n.t('Mentoring topics and who covers them')}>
      <dl class="facts definitions">
        {topics.map(({ topic, milestone, mentors }) => (
          <div key={`${milestone.entry.id} ${topic}`}>
            <dt>
              {topic}: <NameLink of={milestone} />
            </dt>
            <dd>
              <Names of={mentors} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
