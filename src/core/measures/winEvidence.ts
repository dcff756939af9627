import type { Win } from '../log/careerLog';

import type { Count } from './count';

/** What proves a win (domain.md, M16, E1 to E9), in that order. */
export const evidenceParts = [
  'title',
  'effect',
  'baseline',
  'actions',
  'part',
  'evidence',
  'impact',
  'story',
  'witness',
] as const;

export type EvidencePart = (typeof evidenceParts)[number];

export const evidenceLevels = ['rough', 'usable', 'evidenced', 'sponsor-ready'] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

export interface WinEvidence {
  readonly level: EvidenceLevel;
  /** Of the parts that apply to this win. */
  readonly count: Count;
  readonly missing: readonly EvidencePart[];
}

/** What each level needs beyond the one below it. */
const needed: Readonly<Record<EvidenceLevel, readonly EvidencePart[]>> = {
  rough: [],
  usable: ['title', 'effect', 'actions', 'part'],
  evidenced: ['baseline', 'evidence', 'impact'],
  'sponsor-ready': ['story', 'witness'],
};

export function winEvidence(win: Win): WinEvidence {
  const applying = evidenceParts.filter(part => part !== 'baseline' || win.metric !== undefined);
  const missing = applying.filter(part => !has(win, part));
  const n = applying.length;
  return { level: levelOf(missing), count: { k: n - missing.length, n }, missing };
}

export function isAtLeast(level: EvidenceLevel, wanted: EvidenceLevel): boolean {
  return evidenceLevels.indexOf(level) >= evidenceLevels.indexOf(wanted);
}

function levelOf(missing: readonly EvidencePart[]): EvidenceLevel {
  let reached: EvidenceLevel = 'rough';
  for (const level of evidenceLevels) {
    if (needed[level].some(part => missing.includes(part))) break;
    reached = level;
  }
  return reached;
}

function has(win: Win, part: EvidencePart): boolean {
  switch (part) {
    case 'title':
      return true;
    case 'effect':
      return win.metric?.unit !== undefined || win.effect !== undefined;
    case 'baseline':
      return win.metric?.baseline !== undefined;
    case 'actions':
      return win.actions !== undefined;
    case 'part':
      return win.part !== undefined;
    case 'evidence':
      return win.evidence.length > 0;
    case 'impact':
      return win.impact !== undefined && servesSomething(win);
    case 'story':
      return win.story !== undefined;
    case 'witness':
      return win.witnesses.length > 0;
  }
}

function servesSomething({ priorities, goal, milestones }: Win): boolean {
  return priorities.length > 0 || goal !== undefined || milestones.length > 0;
}
