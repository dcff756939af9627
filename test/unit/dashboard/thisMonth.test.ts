import assert from 'node:assert/strict';

import { thisMonthSection } from '../../../src/dashboard/thisMonth';
import type { MonthLine } from '../../../src/shared/sections/thisMonth';
import { logOf } from '../logOf';

const today = '2026-11-23';
const mentor = '- {id: lena, name: Lena, roles: [mentor]}\n';

function line(key: string, texts: Readonly<Record<string, string>>): MonthLine {
  const found = thisMonthSection(logOf(texts), today).lines.find(one => one.key === key);
  assert.ok(found);
  return found;
}

describe('a line of this month tells why it is ticked or not:', () => {
  const meeting = (fields: string) => ({
    people: mentor,
    'meetings/2026': `- {id: a, with: lena, ${fields}}\n`,
  });
  const experiment = (fields: string) => ({
    experiments: `- {id: a, hypothesis: A, run_by: 2027-01-01, ${fields}}\n`,
  });
  const cases: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    boolean,
    string,
  ])[] = [
    [
      'a mentor meeting that is booked',
      'mentor-meeting',
      meeting('date: 2026-11-25T15:30, kind: mentor, status: scheduled'),
      true,
      'planned for 2026-11-25',
    ],
    [
      'a check-in with a mentor',
      'mentor-meeting',
      meeting('date: 2026-11-05, kind: check-in'),
      true,
      'last 2026-11-05',
    ],
    [
      'one that was cancelled',
      'mentor-meeting',
      meeting('date: 2026-11-05, kind: mentor, status: cancelled'),
      false,
      'none recorded yet',
    ],
    [
      'one that is booked for the next month',
      'mentor-meeting',
      meeting('date: 2026-12-05, kind: mentor'),
      false,
      'none recorded yet',
    ],
    [
      'one of last month',
      'mentor-meeting',
      meeting('date: 2026-10-29, kind: mentor'),
      false,
      'last 2026-10-29',
    ],
    [
      'an experiment that began',
      'experiment',
      experiment('made: 2026-10-22, started: 2026-11-10, suggested_by: lena'),
      true,
      'last 2026-11-10',
    ],
    [
      'an experiment of my own',
      'experiment',
      experiment('made: 2026-11-04'),
      false,
      'none recorded yet',
    ],
  ];
  for (const [name, key, texts, isDone, detail] of cases) {
    it(name, () => {
      const found = line(key, texts);
      assert.deepEqual([found.isDone, found.detail], [isDone, detail]);
    });
  }
});

describe('a line of this month offers what fulfils it:', () => {
  const goal = (id: string, outcome = ', outcome: O') => `- {id: ${id}, title: A${outcome}}\n`;
  const cases: readonly (readonly [
    string,
    string,
    Readonly<Record<string, string>>,
    string | undefined,
  ])[] = [
    ['a goal where there are too few', 'goals', { goals: goal('a') }, 'addGoal'],
    [
      'what is said of goals where there are too many',
      'goals',
      { goals: ['a', 'b', 'c', 'd'].map(id => goal(id)).join('') },
      'showProblems',
    ],
    [
      'what is said of goals where an outcome is missing',
      'goals',
      { goals: goal('a') + goal('b') + goal('c', '') },
      'showProblems',
    ],
    [
      'nothing where the goals are as they should be',
      'goals',
      { goals: ['a', 'b', 'c'].map(id => goal(id)).join('') },
      undefined,
    ],
    ['who can move a goal', 'influencers', { goals: goal('a') }, 'mapInfluence'],
    ['a goal where there is none to move', 'influencers', {}, 'addGoal'],
  ];
  for (const [name, key, texts, command] of cases) {
    it(name, () => {
      assert.equal(line(key, texts).action?.command, command);
    });
  }
});
