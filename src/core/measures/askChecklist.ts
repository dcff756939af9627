import { wordCount } from '../log/wordCount';
import type { Ask, CareerLog } from '../log/careerLog';

import type { Count } from './count';
import { isAtLeast, winEvidence } from './winEvidence';

/** What makes an ask easy to say yes to (domain.md, M17), in that order; the first four are the core. */
export const askParts = [
  'narrative',
  'evidenced-win',
  'behaviour',
  'milestone',
  'shared-priority',
  'benefit-to-organisation',
  'benefit-to-sponsor',
  'risk-and-mitigation',
  'step',
  'offer',
] as const;

export type AskPart = (typeof askParts)[number];

const core: readonly AskPart[] = askParts.slice(0, 4);

export interface AskChecklist {
  readonly count: Count;
  readonly missing: readonly AskPart[];
  readonly missingCore: readonly AskPart[];
  /** Words of the narrative: runs of anything but white space. */
  readonly words: number;
}

export function askChecklist(log: CareerLog, ask: Ask): AskChecklist {
  const missing = askParts.filter(part => !has(log, ask, part));
  const n = askParts.length;
  return {
    count: { k: n - missing.length, n },
    missing,
    missingCore: missing.filter(part => core.includes(part)),
    words: wordCount(ask.narrative ?? ''),
  };
}

function has(log: CareerLog, ask: Ask, part: AskPart): boolean {
  switch (part) {
    case 'narrative':
      return ask.narrative !== undefined;
    case 'evidenced-win':
      return log.wins.some(
        win =>
          win.kind === 'win' &&
          ask.wins.includes(win.id) &&
          isAtLeast(winEvidence(win).level, 'evidenced'),
      );
    case 'behaviour':
      return ask.behaviours.length > 0;
    case 'milestone':
      return ask.milestones.length > 0;
    case 'shared-priority':
      return sharesPriority(log, ask);
    case 'benefit-to-organisation':
      return ask.benefits?.org !== undefined;
    case 'benefit-to-sponsor':
      return ask.benefits?.sponsor !== undefined;
    case 'risk-and-mitigation':
      return ask.risk !== undefined && ask.mitigation !== undefined;
    case 'step':
      return ask.step !== undefined;
    case 'offer':
      return ask.offer !== undefined;
  }
}

/** The ask serves a priority that its reader cares about. */
export function sharesPriority({ people }: CareerLog, { to, priorities }: Ask): boolean {
  const reader = people.find(({ id }) => id === to);
  return priorities.some(priority => reader?.cares_about.includes(priority));
}
