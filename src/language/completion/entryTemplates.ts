import type { Kind } from '../../core/schema/kinds';

/** A way to begin an entry: its keys, in the order of the format. */
export interface EntryTemplate {
  readonly name: string;
  readonly keys: readonly string[];
  /** Values that make the entry what its name says. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What is offered where an entry can begin, the shortest first. */
export const templates: Readonly<Record<Kind, readonly EntryTemplate[]>> = {
  goals: [{ name: 'goal', keys: ['id', 'title', 'outcome', 'why', 'rank', 'start'] }],
  milestones: [
    { name: 'milestone', keys: ['id', 'title', 'kind', 'goal', 'start', 'due', 'next'] },
  ],
  people: [
    { name: 'person', keys: ['id', 'name', 'title'] },
    { name: 'mentor', keys: ['id', 'name', 'title', 'roles'], values: { kind: 'mentor' } },
    { name: 'sponsor', keys: ['id', 'name', 'title', 'roles'], values: { kind: 'sponsor' } },
  ],
  asks: [
    {
      name: 'ask',
      keys: ['id', 'to', 'behaviours', 'status', 'milestones', 'narrative', 'wins', 'wanted_by'],
    },
    {
      name: 'proposal',
      keys: ['id', 'to', 'status', 'kind', 'narrative', 'step', 'offer'],
      values: { kind: 'collaboration' },
    },
  ],
  commitments: [
    { name: 'commitment', keys: ['id', 'what', 'person', 'due', 'made'] },
    {
      name: 'commitment by them',
      keys: ['id', 'what', 'person', 'due', 'owner', 'made'],
      values: { owner: 'them' },
    },
  ],
  experiments: [
    { name: 'experiment', keys: ['id', 'hypothesis', 'action', 'measure', 'run_by', 'made'] },
  ],
  feedback: [
    { name: 'feedback', keys: ['id', 'date', 'person', 'subject', 'text'] },
    {
      name: 'feedback given',
      keys: ['id', 'date', 'person', 'direction', 'text', 'situation', 'behaviour', 'impact'],
      values: { direction: 'given' },
    },
  ],
  contributions: [
    { name: 'contribution', keys: ['id', 'date', 'person', 'kind', 'what', 'milestones'] },
  ],
  wins: [
    { name: 'win', keys: ['id', 'date', 'title'] },
    {
      name: 'win with evidence',
      keys: ['id', 'date', 'title', 'actions', 'part', 'metric', 'impact', 'evidence', 'story'],
    },
    {
      name: 'setback',
      keys: ['id', 'date', 'title', 'kind', 'situation', 'lesson'],
      values: { kind: 'setback' },
    },
  ],
  meetings: [
    { name: 'meeting', keys: ['id', 'date', 'with', 'kind', 'learned'] },
    {
      name: 'scheduled meeting',
      keys: ['id', 'date', 'with', 'kind', 'status', 'agenda'],
      values: { status: 'scheduled' },
    },
  ],
  reviews: [{ name: 'review', keys: ['id', 'date', 'period', 'kind', 'themes'] }],
  opportunities: [
    { name: 'opportunity', keys: ['id', 'title', 'kind', 'start', 'end', 'leaders', 'milestones'] },
  ],
  moments: [{ name: 'moment', keys: ['id', 'date', 'title', 'kind', 'people'] }],
  learning: [{ name: 'learning', keys: ['id', 'title', 'kind', 'started', 'milestone'] }],
  decisions: [
    { name: 'decision', keys: ['id', 'date', 'title', 'context', 'options', 'rationale'] },
  ],
};
