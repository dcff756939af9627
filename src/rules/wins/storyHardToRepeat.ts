import * as l10n from '@vscode/l10n';

import { wordCount } from '../../core/log/wordCount';
import { isOf } from '../fieldWalk';
import { at, type Rule } from '../rule';

/** A story is too long to repeat, or has an acronym that its listener may not know. */
export const storyHardToRepeat: Rule = {
  code: 'CL065',
  name: 'story-hard-to-repeat',
  severity: 'hint',
  *checkEntry(values, { settings }) {
    if (!isOf(values, 'wins')) return;
    const { story = '' } = values.entry;
    const words = wordCount(story);
    const unexplained = unexplainedAcronyms(story);
    const place = at(values.entry, 'story');
    if (words > settings.words.story) {
      const message = l10n.t(
        'The story has {0} words. With {1} or fewer it is easier to repeat.',
        words,
        settings.words.story,
      );
      yield { place, message };
    }
    if (unexplained.length === 0) return;
    const message = l10n.t(
      'Not everybody knows: {0}. Say it in plain words, or explain it in brackets.',
      unexplained.join(', '),
    );
    yield { place, message };
  },
};

/** Words of three or more capitals; explained in brackets, or standing in them as in `service level (SLO)`. */
function unexplainedAcronyms(story: string): readonly string[] {
  const acronyms = story.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  return [...new Set(acronyms)].filter(
    acronym => !story.includes(`${acronym} (`) && !story.includes(`(${acronym})`),
  );
}
