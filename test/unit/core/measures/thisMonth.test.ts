import assert from 'node:assert/strict';

import { thisMonth, type MonthPart } from '../../../../src/core/measures/thisMonth';
import { logOf } from '../../logOf';

const today = '2026-11-23';
type Texts = Readonly<Record<string, string>>;

const people = (fields: string) =>
  `- {id: ines, name: Ines, roles: [{kind: mentor, ended: 2026-11-20}]}\n- {id: lena, name: Lena, roles: [mentor], ${fields}}\n`;
const influences = (kind: string, more = '') =>
  people(`influence: [{goal: a, kind: ${kind}}]${more}`);
const goals = (fields: string) =>
  ['a', 'b', 'c'].map(id => `- {id: ${id}, title: T, outcome: O${fields}}\n`).join('');
const one = '- {id: a, title: T, outcome: O}\n';
const meeting = (fields: string) => `- {id: m, ${fields}}\n`;
const experiment = (fields: string) => `- {id: e, hypothesis: H, run_by: 2026-12-31, ${fields}}\n`;
const win = (fields: string) => `- {id: w, title: T, ${fields}}\n`;
const made = 'one_page: {date: 2026-10-01}\n';

const cases: Readonly<Record<MonthPart, readonly (readonly [string, Texts, boolean])[]>> = {
  goals: [
    ['as many as the settings want', { goals: goals('') }, true],
    ['fewer than wanted', { goals: one }, false],
    ['as many as other settings want', { goals: one, settings: 'targets: {goals: 1}\n' }, true],
    ['one of them parked', { goals: goals('').replace('}', ', parked: 2026-11-01}') }, false],
    ['one of them without an outcome', { goals: goals('').replace(', outcome: O', '') }, false],
  ],
  influencers: [
    ['somebody who attests', { goals: one, people: influences('attests') }, true],
    ['somebody who only blocks', { goals: one, people: influences('blocks') }, false],
    ['nobody inside', { goals: one, people: influences('decides', ', org: outside') }, false],
    [
      'one who left today',
      { goals: one, people: influences('decides', ', left: 2026-11-23') },
      false,
    ],
    ['a goal nobody helps', { goals: goals(''), people: influences('decides') }, false],
  ],
  ask: [
    [
      'one sent on the first',
      { asks: '- {id: x, to: lena, status: sent, sent: 2026-11-01}\n' },
      true,
    ],
    [
      'one sent the day before',
      { asks: '- {id: x, to: lena, status: sent, sent: 2026-10-31}\n' },
      false,
    ],
    [
      'one dated tomorrow',
      { asks: '- {id: x, to: lena, status: sent, sent: 2026-11-24}\n' },
      false,
    ],
  ],
  'mentor-meeting': [
    ['one held', { meetings: meeting('date: 2026-11-01, with: lena, kind: mentor') }, true],
    [
      'one scheduled on the last day, with a time',
      { meetings: meeting('date: 2026-11-30T15:30, with: lena, kind: mentor, status: scheduled') },
      true,
    ],
    [
      'a check-in with a mentor',
      { people: people('org: inside'), meetings: meeting('date: 2026-11-02, with: lena') },
      true,
    ],
    [
      'a check-in with a mentor of earlier',
      { people: people('org: inside'), meetings: meeting('date: 2026-11-02, with: ines') },
      false,
    ],
    [
      'a cancelled one',
      { meetings: meeting('date: 2026-11-02, with: lena, kind: mentor, status: cancelled') },
      false,
    ],
  ],
  experiment: [
    ['one written down', { experiments: experiment('suggested_by: lena, made: 2026-11-01') }, true],
    [
      'one begun',
      { experiments: experiment('suggested_by: lena, made: 2026-10-01, started: 2026-11-30') },
      true,
    ],
    ['one of my own', { experiments: experiment('made: 2026-11-01') }, false],
    [
      'one of last month',
      { experiments: experiment('suggested_by: lena, made: 2026-10-31') },
      false,
    ],
  ],
  'one-page': [
    [
      'one as new as the newest win',
      { profile: made, wins: win('date: 2026-10-01, visibility: shareable') },
      true,
    ],
    [
      'one older than it',
      { profile: made, wins: win('date: 2026-10-02, visibility: shareable') },
      false,
    ],
    ['one older than a private win', { profile: made, wins: win('date: 2026-10-02') }, true],
    ['none made', { wins: win('date: 2026-10-01, visibility: shareable') }, false],
  ],
};

for (const [part, rows] of Object.entries(cases)) {
  describe(`this month, ${part}`, () => {
    for (const [name, texts, isDone] of rows) {
      it(`is ${isDone ? 'done' : 'open'} with ${name}`, () => {
        const found = new Map<string, boolean>(Object.entries(thisMonth(logOf(texts), today)));
        assert.equal(found.get(part), isDone);
      });
    }
  });
}
