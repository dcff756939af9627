import * as l10n from '@vscode/l10n';

import { writtenIndex } from '../../core/log/writtenIndex';
import { run, write } from '../fix';
import { at, type Rule } from '../rule';

/** Levels of a mentor (M5): talked about the milestone at all, and within two periods of the rhythm. */
const [discussed, live] = [2, 3];

/** No active mentor covers a topic of an active milestone, or none has talked about it for long. */
export const topicWithoutMentor: Rule = {
  code: 'CL027',
  name: 'topic-without-mentor',
  severity: 'information',
  *check({ index }) {
    const active = new Set(index.mentors().map(({ person }) => person.id));
    for (const { milestone, mentors: backings } of index.coverages()) {
      const levels = new Map(backings.map(({ person, level }) => [person.id, level]));
      for (const [number, { topic, mentors, done }] of milestone.topics.entries()) {
        if (done !== undefined || mentors.some(id => levels.get(id) === live)) continue;
        const field = `topics.${writtenIndex(milestone.topics, number)}`;
        const covering = mentors.filter(id => active.has(id));
        if (covering.length === 0) {
          const message = l10n.t('No active mentor covers the topic "{0}". Choose one.', topic);
          yield { place: at(milestone, field), message, fixes: [write(`${field}.mentors`)] };
        } else {
          const message = covering.some(id => levels.get(id) === discussed)
            ? l10n.t(
                'The last talk about "{0}" was more than two rhythms ago. Add it to an agenda.',
                topic,
              )
            : l10n.t('The topic "{0}" has not been discussed yet. Add it to an agenda.', topic);
          const given = { with: covering, milestone: milestone.id };
          const fixes = [run('careerLog.prepareAgenda', given)];
          yield { place: at(milestone, field), message, fixes };
        }
      }
    }
  },
};
