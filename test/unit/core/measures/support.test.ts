import assert from 'node:assert/strict';

import { mentorLevel, sponsorLevel } from '../../../../src/core/measures/support';
import { logOf } from '../../logOf';

const today = '2026-11-23';
const milestones =
  '- {id: one, title: One, due: 2027-06-30, topics: [{topic: design, mentors: [lena]}]}\n';
const people =
  '- {id: dana, name: Dana, roles: [{kind: sponsor, started: 2024-01-01}]}\n' +
  '- {id: gone, name: Gone, roles: [{kind: sponsor, started: 2024-01-01, ended: 2026-01-01}]}\n' +
  '- {id: lena, name: Lena, roles: [{kind: mentor, started: 2024-01-01, cadence: monthly}]}\n' +
  '- {id: free, name: Free, roles: [{kind: mentor, started: 2024-01-01}]}\n';

function levelOf(
  person: string,
  texts: Readonly<Record<string, string>>,
  level: typeof sponsorLevel | typeof mentorLevel,
): number {
  const log = logOf({ milestones, people, ...texts });
  const found = log.people.find(({ id }) => id === person);
  const [milestone] = log.milestones;
  assert.ok(found && milestone);
  return level(log, found, milestone, today);
}

describe('the level of a sponsor', () => {
  const asks: readonly (readonly [string, number])[] = [
    ['status: draft', 1],
    ['status: ready', 1],
    ['status: sent, sent: 2026-11-01', 2],
    ['status: agreed, sent: 2026-10-01, answered: 2026-11-01', 3],
    ['status: fulfilled, sent: 2025-10-01, fulfilled: 2025-11-24', 4],
    ['status: fulfilled, sent: 2025-10-01, fulfilled: 2025-11-23', 1],
    ['status: declined, sent: 2026-10-01, answered: 2026-11-01', 0],
    ['status: withdrawn', 0],
    ['status: expired, sent: 2026-01-01', 0],
  ];
  for (const [fields, expected] of asks) {
    it(`is ${expected} with an ask "${fields}"`, () => {
      const text = `- {id: a, to: dana, milestones: [one], ${fields}}\n`;
      assert.equal(levelOf('dana', { asks: text }, sponsorLevel), expected);
    });
  }

  it('is the highest of several asks', () => {
    const text =
      '- {id: a, to: dana, milestones: [one], status: agreed, sent: 2026-10-01, answered: 2026-11-01}\n' +
      '- {id: b, to: dana, milestones: [one], status: declined, sent: 2026-10-01, answered: 2026-11-01}\n';
    assert.equal(levelOf('dana', { asks: text }, sponsorLevel), 3);
  });

  it('is 0 for an ask of another milestone', () => {
    const text = '- {id: a, to: dana, milestones: [two], status: ready}\n';
    assert.equal(levelOf('dana', { asks: text }, sponsorLevel), 0);
  });

  it('is 0 once the role has ended', () => {
    const text = '- {id: a, to: gone, milestones: [one], status: ready}\n';
    assert.equal(levelOf('gone', { asks: text }, sponsorLevel), 0);
  });

  const contributions: readonly (readonly [string, number])[] = [
    ['date: 2025-11-24, kind: make-visible', 4],
    ['date: 2025-11-23, kind: make-visible', 0],
    ['date: 2026-06-01, kind: make-visible, direction: given', 0],
    ['date: 2026-06-01, kind: advice', 0],
  ];
  for (const [fields, expected] of contributions) {
    it(`is ${expected} with a contribution "${fields}"`, () => {
      const text = `- {id: c, person: dana, what: Spoke, milestones: [one], ${fields}}\n`;
      assert.equal(levelOf('dana', { contributions: text }, sponsorLevel), expected);
    });
  }
});

describe('the level of a mentor', () => {
  const meetings: readonly (readonly [string, number])[] = [
    ['date: 2026-09-23, topics: [design]', 3],
    ['date: 2026-09-22, topics: [design]', 2],
    ['date: 2026-11-01, milestones: [one]', 3],
    ['date: 2026-11-01, topics: [hiring]', 1],
    ['date: 2026-12-01, topics: [design]', 1],
    ['date: 2026-11-01, topics: [design], status: cancelled', 1],
  ];
  for (const [fields, expected] of meetings) {
    it(`is ${expected} with a meeting "${fields}"`, () => {
      const text = `- {id: m, with: lena, kind: mentor, ${fields}}\n`;
      assert.equal(levelOf('lena', { 'meetings/2026': text }, mentorLevel), expected);
    });
  }

  it('is 1 for a planned topic alone, 0 once that topic is done', () => {
    assert.equal(levelOf('lena', {}, mentorLevel), 1);
    const done = milestones.replace('mentors: [lena]', 'mentors: [lena], done: 2026-11-01');
    assert.equal(levelOf('lena', { milestones: done }, mentorLevel), 0);
  });

  it('counts a topic noted as discussed', () => {
    const noted = milestones.replace('mentors: [lena]', 'mentors: [lena], discussed: 2026-11-01');
    assert.equal(levelOf('lena', { milestones: noted }, mentorLevel), 3);
  });

  it('lives 183 days without a cadence', () => {
    const met = (date: string) => ({
      'meetings/2026': `- {id: m, date: ${date}, with: free, milestones: [one]}\n`,
    });
    assert.equal(levelOf('free', met('2026-05-24'), mentorLevel), 3);
    assert.equal(levelOf('free', met('2026-05-23'), mentorLevel), 2);
  });
});
