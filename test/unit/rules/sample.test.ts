import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { expected, readSample } from '../sampleLog';

/**
 * What a person found in the sample log with the table of findings beside it: the file and the text that
 * is marked. Findings of one rule stand in the order of the log.
 */
const byHand: Readonly<Record<string, readonly string[]>> = {
  // grow-team is the one goal without gaps.
  CL015: ['goals.yaml: grow-team'],
  // Its ask to Rosalind is a draft, but she is a prospect; Candace has left.
  CL023: ['milestones.yaml: staff-packet'],
  CL025: ['milestones.yaml: 2027-02-26'],
  CL027: [
    'milestones.yaml: topic: stakeholder-management',
    'milestones.yaml: {topic: stakeholder-management, mentors: marguerite}',
    'milestones.yaml: {topic: resilience, mentors: [henrik], discussed: 2026-09-02}',
  ],
  CL031: ['milestones.yaml: settlement-standard'],
  // A promotion, and Stefan is manager but no sponsor.
  CL035: ['milestones.yaml: staff-packet'],
  // Marguerite's talks hold lessons, but no insight, feedback or contribution.
  CL038: [
    'people.yaml: {kind: mentor, started: 2025-09-23, cadence: every 6 weeks, strengths: [career-navigation]}',
  ],
  CL039: ['people.yaml: {kind: sponsor, stage: prospect}'],
  CL040: [
    'people.yaml: {kind: sponsor, stage: initiation, started: 2026-04-20, cadence: every 2 months, capacity: 1}',
    'people.yaml: kind: mentor',
  ],
  CL041: ['people.yaml: kind: mentor'],
  // No experiments in the agenda of the 25th; the one with Devika is more than 7 days away.
  CL044: ['meetings/2026.yaml: 2026-11-25-henrik'],
  CL048: ['people.yaml: kind: mentor'],
  CL050: ['commitments.yaml: 2026-11-13'],
  CL053: ['asks.yaml: []'],
  CL054: ['asks.yaml: rosalind-attest'],
  CL056: ['asks.yaml: 2026-11-02'],
  CL060: [
    'wins/2026.yaml: Got the tax team off our replica',
    'wins/2026.yaml: Unblocked the mobile balance screen',
    'wins/2026.yaml: Removed the last shared password from the bank gateway',
    // An effect and a part, but no actions.
    'wins/2026.yaml: Took over the reconciliation redesign',
    'wins/2026.yaml: Said no to a second ledger for loyalty points',
    'wins/2026.yaml: Cheaper log retention for the bank gateway',
    'wins/2026.yaml: Caught the daylight-saving hole before October',
  ],
  CL061: [
    'wins/2024.yaml: Wrote down how a payout really travels',
    'wins/2025.yaml: Nightly vacuum no longer delays payouts',
    'wins/2025.yaml: Finance sat in on an incident review for the first time',
    'wins/2025.yaml: Prototype keys stop duplicate payouts',
    'wins/2025.yaml: Contract tests between payout API and ledger',
    'wins/2025.yaml: Talked a partner out of a custom file format',
    'wins/2025.yaml: Idempotency design approved in one round',
    'wins/2025.yaml: Peak dry run found two bad limits',
    'wins/2025.yaml: Backoff with jitter in the shared client',
    'wins/2025.yaml: Eleven partners moved to keys',
    'wins/2025.yaml: Dual-write checker for the ledger',
    'wins/2025.yaml: New interview exercise for ledger engineers',
    'wins/2025.yaml: Peak day without a ledger incident',
    'wins/2025.yaml: Apprenticeship plan for Amir written before he arrived',
    'wins/2026.yaml: One router in front of the ledger replicas',
    'wins/2026.yaml: "Profiled reconciliation: it mostly sorts"',
    'wins/2026.yaml: Amir shipped his first change to production alone',
    'wins/2026.yaml: Sort-merge matching in the reconciliation',
    'wins/2026.yaml: Weekly ledger review runs without me',
    'wins/2026.yaml: Reconciliation reads from the replica',
    'wins/2026.yaml: Payments core passes the posting rules',
    'wins/2026.yaml: Closed the audit finding on manual journals',
    'wins/2026.yaml: Escalations to me down to four in October',
  ],
  CL062: [
    'wins/2026.yaml: 2026-01-22',
    'wins/2026.yaml: 2026-03-19',
    'wins/2026.yaml: 2026-04-23',
    'wins/2026.yaml: 2026-07-23',
  ],
  // One shareable win is newer than the summary of 2 October.
  CL063: ['profile.yaml: name: Noor Haddad'],
  CL071: ['feedback.yaml: 2026-07-01'],
  // Paulo's build pipeline, and what Devika explained in September, which has no date of its own.
  CL072: ['contributions.yaml: 2026-09-25', 'meetings/2026.yaml: kind'],
  // 85 and 63 days after they were written down.
  CL075: ['experiments.yaml: 2025-04-30', 'experiments.yaml: 2026-03-31'],
  CL084: [
    'opportunities.yaml: {risks: [another meeting], reasons: [nobody else writes the rules down]}',
  ],
  CL091: ['people.yaml: candace'],
};

describe('the findings of the sample log', () => {
  const reading = readSample();
  const found = diagnose(reading, '2026-11-23');
  const marked = (code: string) =>
    found
      .filter(finding => finding.code === code)
      .map(({ file, start, end }) => {
        return `${file}: ${reading.files.get(file)?.text.slice(start, end) ?? ''}`;
      });

  it('hold no mistake', () => {
    assert.deepEqual(
      found.filter(({ code }) => code < 'CL010'),
      [],
    );
  });

  for (const [code, places] of Object.entries(byHand)) {
    it(`hold ${code} where a person found it`, () => {
      assert.deepEqual(marked(code), places);
    });
  }

  it('hold no other code', () => {
    const codes = [...new Set(found.map(({ code }) => code))].sort();
    assert.deepEqual(codes, Object.keys(byHand));
  });

  it('tell the overdue check-ins and promises that the measures tell', () => {
    assert.equal(marked('CL040').length, expected.overdueCheckIns.length);
    assert.equal(marked('CL041').length, expected.dueSoonCheckIns.length);
    assert.deepEqual(
      marked('CL050'),
      expected.commitmentsOverdue.map(({ due }) => `commitments.yaml: ${due}`),
    );
  });
});
