import assert from 'node:assert/strict';

import { kindNames } from '../../../src/core/schema/kinds';
import { statusBar } from '../../../src/dashboard/statusBar';
import { diagnose } from '../../../src/language/diagnostics';
import type { Supporter } from '../../../src/shared/dashboardModel';
import { modelOf } from '../../bench/model';
import { expected, readSample } from '../sampleLog';

const { today } = expected;

describe('the sample log, against what a person found in it', () => {
  const reading = readSample();
  const { log } = reading;
  const model = modelOf(reading, today);
  const attention = (kind: string) => model.needsAttention.filter(line => line.kind === kind);

  it('is read whole', () => {
    const counts = Object.fromEntries(kindNames.map(kind => [kind, log[kind].length]));
    assert.deepEqual(counts, expected.counts);
    const errors = diagnose(reading, today).filter(({ code }) => code < 'CL009');
    assert.deepEqual(errors, []);
  });

  it('has the same check-ins overdue and due', () => {
    const overdue = model.checkIns.filter(({ state }) => state === 'overdue');
    assert.deepEqual(
      overdue.map(line => ({ person: line.person.id, role: line.role, days: line.overdueDays })),
      expected.overdueCheckIns,
    );
    assert.deepEqual(
      attention('check-in-due').map(({ person, days }) => ({ person, days })),
      expected.dueSoonCheckIns.map(({ person, days }) => ({ person, days })),
    );
  });

  it('has the same promises overdue and due', () => {
    const found = (kind: string) =>
      attention(kind).map(({ entry, days }) => [entry.id, Math.abs(days)]);
    const given = (list: typeof expected.commitmentsOverdue) =>
      list.map(({ id, days }) => [id, days]);
    assert.deepEqual(found('commitment-overdue'), given(expected.commitmentsOverdue));
    assert.deepEqual(found('commitment-due'), given(expected.commitmentsDueSoon));
  });

  it('has the same next mentor session', () => {
    const [next] = attention('meeting-ahead');
    assert.equal(next?.entry.id, expected.nextMentorSession.meeting);
    assert.equal(next.when, 'in 2 days, 15:30');
  });

  for (const [id, milestone] of Object.entries(expected.milestones)) {
    it(`has the same state and support of ${id}`, () => {
      const line = model.milestones.find(({ entry }) => entry.id === id);
      assert.ok(line);
      assert.equal(line.state, milestone.state);
      assert.equal(line.progress && Number(line.progress.toFixed(4)), milestone.progress);
      const ids = (people: readonly Supporter[]) => people.map(({ entry }) => entry.id).sort();
      const confirmed = (people: readonly Supporter[]) => ids(people.filter(one => one.confirmed));
      assert.deepEqual(ids(line.sponsors), milestone.sponsorsNominal);
      assert.deepEqual(confirmed(line.sponsors), milestone.sponsorsConfirmed);
      assert.deepEqual(ids(line.mentors), milestone.mentorsNominal);
      assert.deepEqual(confirmed(line.mentors), milestone.mentorsConfirmed);
    });
  }

  it('has the same wins per quarter', () => {
    const counts = model.wins.perQuarter.map(({ label, count }) => [label, count]);
    assert.deepEqual(Object.fromEntries(counts), expected.winsPerQuarter);
  });

  it('shows in the status bar how much is overdue', () => {
    const overdue = expected.overdueCheckIns.length + expected.commitmentsOverdue.length;
    assert.equal(statusBar(log, today).text, `${overdue} overdue`);
  });
});
