import type { DashboardModel, MilestoneLine, Supporter } from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';
import type { PersonPage } from '../../../src/shared/sections/people';

const nothing = { nominal: null, confirmed: null };

/** A model of a log without entries, with what a test is about put into it. */
export function modelWith(parts: Partial<DashboardModel> = {}): DashboardModel {
  return {
    today: '2026-11-23',
    owner: { name: null, role: null },
    isEmpty: false,
    trouble: { unreadableEntries: 0, errors: 0, readonlyReason: null, otherFolders: null },
    needsAttention: [],
    overview: {
      milestonesByState: [],
      sponsors: nothing,
      mentors: nothing,
      both: nothing,
      winsThisQuarter: { label: '2026-Q4', count: 0 },
      promises: 'not recorded',
      knownToLeaders: null,
      lastChange: null,
    },
    milestones: [],
    coverage: {
      sponsors: nothing,
      mentors: nothing,
      rows: [],
      histogram: { '0': 0, '1': 0, '2': 0, '3+': 0 },
      topics: [],
    },
    checkIns: [],
    risk: {
      concentration: null,
      concentrationText: 'not recorded',
      loads: [],
      drops: [],
      groups: [],
      resilience: null,
      withoutSponsor: [],
      withoutMentor: [],
      paths: [],
    },
    wins: {
      total: 0,
      perQuarter: [],
      byImpact: [],
      byLevel: [],
      byMilestone: [],
      withoutStory: 0,
      withoutWitness: 0,
      withoutMetric: 0,
      recent: [],
      rough: [],
      setbacks: [],
      lessonsApplied: null,
      daysSinceLast: null,
      streak: null,
    },
    thisMonth: { count: { k: 0, n: 6 }, lines: [] },
    network: {
      layers: [],
      domains: [],
      cells: [],
      gaps: [],
      twoPlusOne: null,
      influence: [],
      prospects: [],
      forums: [],
      firstHand: [],
      ties: null,
      mentors: {
        covered: { k: 0, n: 3 },
        distinct: { k: 0, n: 3 },
        note: '',
        strengths: [],
        topicsWithoutMentor: [],
      },
    },
    asks: {
      asks: [],
      readiness: [],
      commitments: { onTime: null, text: 'not recorded', overdue: [], open: [], theirs: [] },
      unrecorded: [],
      behaviours: [],
    },
    growth: {
      experiments: { open: [], concluded: [] },
      feedback: { applied: null, reported: null, open: [] },
      thanksOwed: [],
    },
    occasions: { opportunities: [], exposureText: '', moments: [] },
    trends: { quarters: [], reviews: [] },
    contributions: [],
    people: [],
    findings: [],
    findingCount: 0,
    links: {},
    ...parts,
  };
}

/** An entry that goes by its id. */
export function named(kind: string, id: string): Named {
  return { entry: { kind, id }, name: id };
}

export function milestone(id: string, parts: Partial<MilestoneLine> = {}): MilestoneLine {
  return {
    entry: { kind: 'milestones', id },
    title: id,
    kind: null,
    goal: null,
    due: '2027-01-01',
    daysLeft: 39,
    state: 'open',
    stateLabel: 'open',
    progress: null,
    progressText: 'not recorded',
    elapsed: null,
    start: null,
    next: null,
    sponsors: [],
    mentors: [],
    ...parts,
  };
}

export function supporter(id: string, level = 3): Supporter {
  return {
    entry: { kind: 'people', id },
    name: id,
    level,
    label: `level ${level}`,
    confirmed: level >= 3,
  };
}

export function personPage(id: string, parts: Partial<PersonPage> = {}): PersonPage {
  return {
    person: named('people', id),
    position: '',
    fate: '',
    isArchived: false,
    actions: [],
    roles: [],
    agreement: null,
    signals: [],
    supports: [],
    sponsor: null,
    promisedByMe: [],
    promisedToMe: [],
    given: [],
    received: [],
    gifts: { feedback: 0, insights: 0 },
    feedbackApplied: null,
    openQuestions: [],
    meetings: [],
    ...parts,
  };
}
