import assert from 'node:assert/strict';

import type { Ask, Person } from '../../../../src/core/log/careerLog';
import { coverage } from '../../../../src/core/measures/coverage';
import { exposure, firstHand } from '../../../../src/core/measures/exposure';
import { feedbackUse, giveAndTake, thanksOwed } from '../../../../src/core/measures/giveAndTake';
import { forumsLost, forumVoices } from '../../../../src/core/measures/groupLoss';
import {
  networkCells,
  networkGaps,
  sponsorTies,
  twoPlusOne,
} from '../../../../src/core/measures/network';
import { promises } from '../../../../src/core/measures/promises';
import {
  readiness,
  readinessWhenSent,
  type Readiness,
} from '../../../../src/core/measures/readiness';
import { notHeard, onePage } from '../../../../src/core/measures/shareableWins';
import { sponsorActs } from '../../../../src/core/measures/sponsorActs';
import { mentorStrengths } from '../../../../src/core/measures/strengths';
import { thisMonth } from '../../../../src/core/measures/thisMonth';
import { winEvidence } from '../../../../src/core/measures/winEvidence';
import { winsPerQuarter } from '../../../../src/core/measures/winsOverTime';
import { expected, readSample } from '../../sampleLog';

const { today } = expected;
const { log } = readSample();
const coverages = coverage(log, today);

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function person(id: string): Person {
  const found = log.people.find(one => one.id === id);
  assert.ok(found, id);
  return found;
}

function ask(id: string): Ask {
  const found = log.asks.find(one => one.id === id);
  assert.ok(found, id);
  return found;
}

/** The state, and each reason with the promise or the parts it is about. */
function told(found: Readiness | undefined): readonly string[] {
  assert.ok(found);
  const words = found.reasons.map(one => {
    if ('commitment' in one) return `${one.reason}: ${one.commitment.id}`;
    return 'missing' in one ? `${one.reason}: ${one.missing.join()}` : one.reason;
  });
  return [found.state, ...words];
}

/** Every expected value was worked out by hand from the sample's texts and the definitions. */
describe('the measures of the sample log', () => {
  it('see two sponsors, three mentors and a prospect, and no sponsor in security', () => {
    const cells = networkCells(log, today).map(({ layer, domain, ...lists }) => [
      `${layer ?? ''}/${domain ?? ''}`,
      ids(lists.sponsors).join(),
      ids(lists.mentors).join(),
      ids(lists.prospects).join(),
    ]);
    assert.deepEqual(cells, [
      ['director/infrastructure', 'ines', '', ''],
      ['vp/operations', 'tobias', '', ''],
      ['director/security', '', '', 'rosalind'],
      ['lead/data', '', 'henrik', ''],
      ['vp/engineering', '', 'marguerite', ''],
      ['lead/product', '', 'devika', ''],
    ]);
    assert.deepEqual(networkGaps(log, today), { layers: [], domains: ['security'] });
    assert.equal(twoPlusOne(log, today), undefined);
    assert.deepEqual(sponsorTies(log, today), { size: 1, efficiency: 0.5 });
  });

  it('find the rooms where a voice is, and where it would go', () => {
    assert.deepEqual(
      [...forumVoices(log, coverages)].map(([forum, voices]) => [forum, ids(voices).join()]),
      [
        ['architecture-council', 'ines'],
        ['operations-review', 'tobias'],
        ['staff-committee', ''],
      ],
    );
    assert.deepEqual(forumsLost(coverages, person('ines')), [
      'architecture-council',
      'budget-round',
    ]);
    assert.deepEqual(forumsLost(coverages, person('rosalind')), []);
  });

  it('match each wanted strength with a mentor of its own', () => {
    const { covered, distinct } = mentorStrengths(log, today);
    assert.deepEqual(
      [covered, distinct],
      [
        { k: 3, n: 3 },
        { k: 3, n: 3 },
      ],
    );
  });

  it('count the promises kept', () => {
    const { onTime, renegotiated, overdue, open } = promises(log, today);
    // Late: the load numbers. Not kept: the blog post, and the regional costs, still open.
    assert.deepEqual([onTime, renegotiated], [{ k: 5, n: 8 }, 1]);
    assert.deepEqual(ids(overdue), ['manual-recon-cost']);
    assert.deepEqual(ids(open), ['packet-outline', 'cut-over-plan']);
  });

  it('know whom to ask now', () => {
    assert.deepEqual(told(readiness(log, person('ines'), today)), [
      'caution',
      'overdue-to-another-sponsor: manual-recon-cost',
    ]);
    assert.deepEqual(told(readiness(log, person('tobias'), today)), [
      'not-ready',
      'overdue-to-them: manual-recon-cost',
      'at-capacity',
    ]);
  });

  const asSent: readonly (readonly [string, readonly string[]])[] = [
    ['ines-recommend-assignment', ['ready']],
    // The win it names serves no goal, milestone or priority, so it is no evidence yet.
    ['tobias-fund', ['caution', 'ask-incomplete: evidenced-win']],
    ['ines-endorse-stretch-role', ['caution', 'open-to-them: guild-brief']],
    ['tobias-make-visible', ['caution', 'open-to-them: manual-recon-cost']],
  ];
  for (const [id, reasons] of asSent) {
    it(`judge the ask ${id} as of the day it was sent`, () => {
      assert.deepEqual(told(readinessWhenSent(log, ask(id))), reasons);
    });
  }

  it('do not judge an ask that was never sent', () => {
    assert.equal(readinessWhenSent(log, ask('rosalind-attest')), undefined);
  });

  it('tell what was given and received', () => {
    const counts = (id: string) => {
      const { given, received, balance } = giveAndTake(log, person(id), today);
      return [given.length, received.length, balance];
    };
    assert.deepEqual(counts('henrik'), [1, 3, -0.5]);
    assert.deepEqual(counts('ines'), [0, 2, -1]);
    // The help of 20 November 2025 is older than 12 months.
    assert.deepEqual(counts('yuki'), [1, 0, 1]);
    assert.deepEqual(counts('stefan'), [0, 0, undefined]);
    assert.deepEqual(
      thanksOwed(log, today).map(one => one.person),
      ['paulo', 'devika'],
    );
    assert.deepEqual(feedbackUse(log, today), {
      applied: { k: 2, n: 5 },
      reported: { k: 1, n: 2 },
    });
    assert.deepEqual(feedbackUse(log, today, person('tobias')), {
      applied: { k: 1, n: 1 },
      reported: { k: 1, n: 1 },
    });
  });

  const evidence: readonly (readonly [string, string, number, number, readonly string[]])[] = [
    ['2026-01-14-a-break-report-that-finance-reads', 'sponsor-ready', 9, 9, []],
    ['2026-02-05-found-the-rounding-drift-in-fx-fees', 'usable', 8, 9, ['impact']],
    ['2026-10-15-closed-the-audit-finding-on-manual-journals', 'evidenced', 8, 9, ['story']],
    ['2026-05-20-profiled-reconciliation-it-mostly-sorts', 'usable', 7, 9, ['baseline', 'story']],
    [
      '2026-05-06-took-over-the-reconciliation-redesign',
      'rough',
      5,
      8,
      ['actions', 'evidence', 'story'],
    ],
  ];
  for (const [id, level, k, n, missing] of evidence) {
    it(`find the win ${id} ${level}`, () => {
      const win = log.wins.find(one => one.id === id);
      assert.ok(win);
      assert.deepEqual(winEvidence(win), { level, count: { k, n }, missing });
    });
  }

  it('tell the impacts of a quarter in the order of the format', () => {
    assert.deepEqual(
      winsPerQuarter(log, today)
        .at(-1)
        ?.byImpact.map(({ impact, count }) => [impact, count]),
      [
        ['efficiency', 1],
        ['strategic-alignment', 1],
        ['risk-reduction', 1],
        ['people', 1],
        [undefined, 2],
      ],
    );
  });

  it('tell where the opportunities lead, and who saw the work', () => {
    assert.deepEqual(
      { ...exposure(log, today), active: ids(exposure(log, today).active) },
      {
        active: ['recon-redesign'],
        aligned: { k: 1, n: 1 },
        alignedEffort: 1,
        isOverSetting: false,
        domains: ['engineering', 'infrastructure'],
        leaders: ['candace', 'ines', 'tobias'],
      },
    );
    const counts = ['ines', 'tobias', 'rosalind'].map(id => firstHand(log, person(id), today));
    assert.deepEqual(counts, [6, 5, 1]);
  });

  it('count the acts of each sponsor', () => {
    assert.deepEqual(sponsorActs(log, person('ines'), today), {
      core: { k: 1, n: 3 },
      fronts: { k: 2, n: 7 },
    });
    assert.deepEqual(sponsorActs(log, person('tobias'), today), {
      core: { k: 0, n: 3 },
      fronts: { k: 2, n: 7 },
    });
  });

  it('find all of the month done but the one-page summary', () => {
    const open = Object.entries(thisMonth(log, today)).filter(([, isDone]) => !isDone);
    assert.deepEqual(open, [['one-page', false]]);
  });

  it('put the wins on one page by level, then scope, then date', () => {
    const { wins, leftOut } = onePage(log, today, () => 45);
    assert.deepEqual(
      wins.map(({ date }) => date),
      [
        ['2026-06-11', '2026-04-17'],
        ['2026-11-09', '2026-09-24', '2026-08-20', '2026-05-28', '2026-02-26'],
        ['2026-06-18', '2026-01-14'],
        ['2026-08-06'],
      ].flat(),
    );
    assert.equal(leftOut, 1);
  });

  it('know the wins that each sponsor has not heard of', () => {
    const dates = (id: string) => notHeard(log, person(id), today).map(({ date }) => date);
    assert.deepEqual(dates('ines'), [
      '2026-11-09',
      '2026-06-11',
      '2026-02-26',
      '2026-02-05',
      '2026-01-14',
    ]);
    assert.deepEqual(dates('tobias'), [
      '2026-11-09',
      '2026-09-24',
      '2026-08-20',
      '2026-08-06',
      '2026-06-18',
    ]);
  });
});
