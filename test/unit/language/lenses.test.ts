import assert from 'node:assert/strict';

import { inlayHints } from '../../../src/language/inlayHints';
import { lenses } from '../../../src/language/lenses';
import { expected, readSample } from '../sampleLog';
import { readTexts } from '../yaml/example';

const { today } = expected;

describe('lenses', () => {
  it('stand above people with a next check-in', () => {
    const reading = readSample();
    const text = reading.files.get('people.yaml')?.text ?? '';
    const told = lenses(reading, 'people.yaml', today).map(
      ({ title, start, action }) =>
        `${/id: (\S+)/.exec(text.slice(start))?.[1] ?? ''}: ${title} (${action.action})`,
    );
    assert.deepEqual(told, [
      'tobias: sponsor check-in overdue by 15 days (none)',
      'tobias: Log Meeting (log-meeting)',
      'devika: mentor check-in overdue by 9 days (none)',
      'devika: Log Meeting (log-meeting)',
      'henrik: mentor check-in due in 5 days (none)',
      'henrik: Log Meeting (log-meeting)',
      'stefan: manager check-in due in 9 days (none)',
      'stefan: Log Meeting (log-meeting)',
      'yuki: peer check-in due in 11 days (none)',
      'yuki: Log Meeting (log-meeting)',
      'marguerite: mentor check-in due in 17 days (none)',
      'marguerite: Log Meeting (log-meeting)',
      'ines: sponsor check-in due in 29 days (none)',
      'ines: Log Meeting (log-meeting)',
      'greta: connector check-in due in 53 days (none)',
      'greta: Log Meeting (log-meeting)',
    ]);
  });

  it('do not speak of a snoozed check-in', () => {
    const role = 'kind: mentor, cadence: monthly, started: 2026-01-01';
    const count = (more: string) =>
      lenses(
        readTexts({ 'people.yaml': `- {id: a, name: A, roles: [{${role}${more}}]}\n` }),
        'people.yaml',
        today,
      ).length;
    assert.deepEqual([count(''), count(', snooze_until: 2026-12-01')], [2, 0]);
  });

  it('tell the check-in of each role of a person that is not resting', () => {
    const roles = [
      '{kind: mentor, cadence: quarterly, anchor: 2026-12-03}',
      '{kind: sponsor, cadence: monthly, anchor: 2026-11-22}',
      '{kind: peer, cadence: monthly, anchor: 2026-11-22, paused: 2026-11-01}',
      '{kind: connector}',
    ];
    const people = `- {id: a, name: A, roles: [${roles.join(', ')}]}\n`;
    const told = lenses(readTexts({ 'people.yaml': people }), 'people.yaml', today);
    assert.deepEqual(
      told.map(({ title }) => title),
      ['sponsor check-in overdue by 1 day', 'mentor check-in due in 10 days', 'Log Meeting'],
    );
  });

  it('say above an active milestone how it stands', () => {
    const titles = lenses(readSample(), 'milestones.yaml', today).map(({ title }) => title);
    assert.deepEqual(titles, [
      '2 of 2 sponsors confirmed, 1 of 2 mentors confirmed, 74 % (83 min, from 190 to 45)',
      '1 of 1 sponsors confirmed, 0 of 1 mentors confirmed, 33 % (2 of 6 items)',
      'no sponsors, 2 of 2 mentors confirmed, not reached yet',
      '0 of 1 sponsors confirmed, 1 of 1 mentors confirmed, 78 % (4 per month, from 11 to 2)',
    ]);
  });

  it('say above a win how well it is proven and what it lacks, until it lacks nothing', () => {
    const usable = 'actions: a, part: lead, effect: it works';
    const proven = `${usable}, impact: cost, goal: g, evidence: [a.md]`;
    const wins =
      '- {id: rough, date: 2026-11-01, title: A, metric: {name: p95, value: 3, unit: ms}}\n' +
      `- {id: usable, date: 2026-11-02, title: B, ${usable}, impact: cost}\n` +
      `- {id: evidenced, date: 2026-11-03, title: C, ${proven}, story: Plain}\n` +
      `- {id: ready, date: 2026-11-04, title: D, ${proven}, story: Plain, witnesses: [w]}\n` +
      '- {id: setback, date: 2026-11-05, title: E, kind: setback}\n';
    const told = lenses(readTexts({ 'wins.yaml': wins }), 'wins.yaml', today);
    assert.deepEqual(
      told.map(({ title, action }) => [title, action]),
      [
        [
          'rough, 2 of 9 parts, missing: baseline, actions, part, evidence, impact, story, witness',
          { action: 'finish-win', win: 'rough' },
        ],
        ['usable, 4 of 8 parts, missing: evidence, impact, story, witness', { action: 'none' }],
        ['evidenced, 7 of 8 parts, missing: witness', { action: 'none' }],
      ],
    );
  });

  it('are none in other files', () => {
    assert.deepEqual(lenses(readSample(), 'meetings/2026.yaml', today), []);
    assert.deepEqual(lenses(readSample(), 'settings.yaml', today), []);
  });
});

describe('inlay hints', () => {
  /** The text with each hint in it. */
  function hinted(path: string, text: string): string {
    const whole = { start: 0, end: text.length };
    const hints = inlayHints(readTexts({ [path]: text }), path, whole, today);
    return [...hints]
      .sort((a, b) => b.offset - a.offset)
      .reduce(
        (now, { offset, text: hint }) => `${now.slice(0, offset)} ‹${hint}›${now.slice(offset)}`,
        text,
      );
  }

  it('stand behind the due dates of active milestones', () => {
    assert.equal(
      hinted(
        'milestones.yaml',
        '- {id: a, title: A, due: 2026-12-05}\r\n- id: b\r\n  title: B\r\n  due: "2026-11-11" # late\r\n' +
          '- {id: c, title: C, due: 2026-11-23}\r\n- {id: d, title: D, due: 2026-12-05, done: 2026-11-01}\r\n',
      ),
      '- {id: a, title: A, due: 2026-12-05 ‹in 12 d›}\r\n- id: b\r\n  title: B\r\n  due: "2026-11-11" ‹12 d over› # late\r\n' +
        '- {id: c, title: C, due: 2026-11-23 ‹today›}\r\n- {id: d, title: D, due: 2026-12-05, done: 2026-11-01}\r\n',
    );
  });

  it('stand behind the date of an open promise that is in force, inside meetings too', () => {
    assert.equal(
      hinted(
        'meetings.yaml',
        '- id: m\n  date: 2026-11-05\n  with: lena\n  commitments:\n' +
          '    - {what: X, due: 2026-11-20, renegotiated: [{date: 2026-11-19, to: 2026-11-25}]}\n' +
          '    - {what: Y, due: 2026-11-20, delivered: 2026-11-20}\n',
      ),
      '- id: m\n  date: 2026-11-05\n  with: lena\n  commitments:\n' +
        '    - {what: X, due: 2026-11-20, renegotiated: [{date: 2026-11-19, to: 2026-11-25 ‹in 2 d›}]}\n' +
        '    - {what: Y, due: 2026-11-20, delivered: 2026-11-20}\n',
    );
  });

  it('stand behind the wanted date of an ask that is not settled', () => {
    assert.equal(
      hinted(
        'asks.yaml',
        '- {id: a, to: x, status: ready, wanted_by: 2026-11-24}\n- {id: b, to: x, status: declined, wanted_by: 2026-11-24}\n',
      ),
      '- {id: a, to: x, status: ready, wanted_by: 2026-11-24 ‹in 1 d›}\n- {id: b, to: x, status: declined, wanted_by: 2026-11-24}\n',
    );
  });

  it('are given only for the part that is asked for', () => {
    const text = '- {id: a, title: A, due: 2026-12-05}\n- {id: b, title: B, due: 2026-12-05}\n';
    const reading = readTexts({ 'milestones.yaml': text });
    assert.equal(inlayHints(reading, 'milestones.yaml', { start: 0, end: 10 }, today).length, 1);
  });
});
