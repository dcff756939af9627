import assert from 'node:assert/strict';

import { plannedUpdate, sponsorUpdate } from '../../../../src/core/measures/sponsorUpdate';
import { readTexts } from '../../yaml/example';

const today = '2026-11-23';

const usable =
  'visibility: shareable, effect: Half the pages, actions: Cached it, part: lead, evidence: [a.md]';

const { log } = readTexts({
  'people.yaml': `
- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2026-01-01}]}
- {id: ines, name: Ines, roles: [{kind: sponsor, started: 2026-01-01}]}
`,
  'goals.yaml': `
- {id: staff, title: Staff, outcome: The team decides designs in a week}
- {id: other, title: Other}
`,
  'milestones.yaml': `
- {id: late, title: Late, goal: staff, start: 2026-01-01, due: 2026-12-01, measure: {baseline: 0, target: 10}}
- {id: past, title: Past, start: 2026-01-01, due: 2026-11-22}
- {id: unsupported, title: Unsupported, goal: other, start: 2026-01-01, due: 2026-11-22}
`,
  'asks.yaml': `
- {id: one, to: dana, status: sent, sent: 2026-11-01, milestones: [late, past], benefits: {org: Fewer incidents}}
- {id: two, to: dana, status: declined, sent: 2026-01-01, answered: 2026-01-02, benefits: {org: Nothing more}}
- {id: three, to: ines, status: draft, milestones: [unsupported], benefits: {org: Not for Dana}}
`,
  'wins.yaml': `
- {id: new, date: 2026-11-01, title: New, ${usable}}
- {id: heard, date: 2026-11-02, title: Heard, ${usable}, audience: [dana]}
- {id: mine, date: 2026-11-03, title: Mine, effect: E, actions: A, part: lead, evidence: [a.md]}
`,
  'commitments.yaml': `
- {id: before, what: Before, person: dana, due: 2026-10-01, delivered: 2026-10-01}
- {id: since, what: Since, person: dana, due: 2026-11-10, delivered: 2026-11-10}
- {id: open, what: Open, person: dana, due: 2026-12-10}
- {id: theirs, what: Theirs, person: dana, owner: them, due: 2026-11-10, delivered: 2026-11-10}
- {id: ines, what: For Ines, person: ines, due: 2026-11-10, delivered: 2026-11-10}
`,
  'meetings.yaml': `
- {id: last, date: 2026-10-15T10:00, with: [dana], kind: sponsor-update}
- {id: talk, date: 2026-11-20, with: [dana], kind: sponsor-conversation}
- {id: later, date: 2027-01-15, with: [dana], kind: sponsor-update, status: scheduled}
- {id: next, date: 2026-11-23T15:00, with: [dana], kind: sponsor-update, status: scheduled}
- {id: missed, date: 2026-11-01, with: [dana], kind: sponsor-update, status: scheduled}
`,
});

function sponsor(id: string) {
  const person = log.people.find(one => one.id === id);
  assert.ok(person);
  return person;
}

describe('an update to a sponsor', () => {
  const update = sponsorUpdate(log, sponsor('dana'), today);
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

  it('begins with shareable wins that the sponsor has not heard of', () => {
    assert.deepEqual(ids(update.wins), ['new']);
  });

  it('tells which promises were kept since the last one', () => {
    assert.deepEqual(ids(update.kept), ['since']);
    assert.deepEqual(ids(sponsorUpdate(log, sponsor('ines'), today).kept), ['ines']);
  });

  it('names the milestones the sponsor supports that are late as risks', () => {
    assert.deepEqual(ids(update.behind.map(({ milestone }) => milestone)), ['late', 'past']);
  });

  it('expects what asks that are alive promise, and what the goals are for', () => {
    assert.deepEqual(update.gains, ['Fewer incidents']);
    assert.deepEqual(ids(update.goals), ['staff']);
  });

  it('is planned where the next one is booked for today or later', () => {
    assert.equal(plannedUpdate(log, sponsor('dana'), today)?.id, 'next');
    assert.equal(plannedUpdate(log, sponsor('ines'), today), undefined);
  });
});
