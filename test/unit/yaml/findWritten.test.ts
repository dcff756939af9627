import assert from 'node:assert/strict';

import type { Kind } from '../../../src/core/schema/kinds';
import { written } from '../../../src/yaml/edit/addEntry';
import { findWritten } from '../../../src/yaml/edit/findWritten';
import { readListFile } from '../../../src/yaml/read/readFile';
import { assembleLog } from '../../../src/yaml/read/readLog';

describe('finding what was typed in a log', () => {
  const { log } = assembleLog([
    readListFile(
      'wins.yaml',
      'wins',
      '- {id: a, date: 2026-11-20, title: "Cut p95", themes: [x, z]}\n',
    ),
    readListFile(
      'commitments.yaml',
      'commitments',
      '- {id: page, what: A page, person: lena, due: 2026-12-01, delivered: 2026-11-20}\n',
    ),
    readListFile(
      'meetings.yaml',
      'meetings',
      '- id: m\n  date: 2026-11-20T10:00\n  with: lena\n  commitments:\n' +
        '    - {what: B, due: 2026-12-02}\n    - {what: C, due: 2026-12-03}\n',
    ),
    readListFile(
      'people.yaml',
      'people',
      '- {id: lena, name: Lena, roles: [sponsor, {kind: mentor, snooze_until: 2026-12-01}]}\n',
    ),
    readListFile(
      'milestones.yaml',
      'milestones',
      '- {id: ship, title: Ship, due: 2026-12-01, measure: {items: [{text: Ask, done: 2026-11-20}]}}\n',
    ),
  ]);
  const found = (kind: Kind, fields: object) =>
    findWritten(log, kind, written(kind, { ...fields }));

  it('finds an entry by all that was typed, however it is written there', () => {
    const typed = { date: '2026-11-20', title: 'Cut p95' };
    assert.equal(found('wins', typed)?.['id'], 'a');
    assert.equal(found('wins', { ...typed, themes: ['x'] })?.['id'], 'a');
    assert.equal(found('wins', { ...typed, themes: ['x', 'y'] }), undefined);
    assert.equal(found('wins', { ...typed, date: '2026-11-21' }), undefined);
    assert.equal(found('moments', typed), undefined);
  });

  it('finds a change of an entry', () => {
    assert.ok(found('commitments', { id: 'page', delivered: '2026-11-20' }));
    assert.equal(found('commitments', { id: 'page', delivered: '2026-11-21' }), undefined);
    assert.equal(found('commitments', { id: 'other', delivered: '2026-11-20' }), undefined);
  });

  it('finds a meeting by the entries inside it, too', () => {
    const meeting = { date: '2026-11-20T10:00', with: ['lena'] };
    const promise = { what: 'C', due: '2026-12-03' };
    assert.equal(found('meetings', { ...meeting, commitments: [promise] })?.['id'], 'm');
    assert.equal(
      found('meetings', { ...meeting, commitments: [{ ...promise, what: 'D' }] }),
      undefined,
    );
    assert.equal(found('meetings', { ...meeting, experiments: [{ hypothesis: 'E' }] }), undefined);
    assert.ok(found('commitments', promise));
  });

  it('finds a change deep in an entry, and of one that goes by its place', () => {
    assert.ok(found('people', { id: 'lena', 'roles.1.snooze_until': '2026-12-01' }));
    assert.equal(found('people', { id: 'lena', 'roles.0.snooze_until': '2026-12-01' }), undefined);
    assert.ok(found('milestones', { id: 'ship', 'measure.items.0.done': '2026-11-20' }));
    assert.ok(found('commitments', { id: 'm.commitments.2', due: '2026-12-03' }));
    assert.equal(found('commitments', { id: 'm.commitments.1', due: '2026-12-03' }), undefined);
  });

  it('finds nothing where a text says what it cannot compare', () => {
    assert.equal(findWritten(log, 'wins', ''), undefined);
    assert.equal(findWritten(log, 'wins', '- title: "Cut p95'), undefined);
    assert.equal(findWritten(log, 'wins', '- id: a\n  unknown: 1\n'), undefined);
    assert.equal(findWritten(log, 'wins', '- id: a\n  story: null\n'), undefined);
  });
});
