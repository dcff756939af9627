import assert from 'node:assert/strict';

import fc from 'fast-check';

import { parseMessage } from '../../../src/host/dashboard/receive';
import { dashboardCommands, lineActions } from '../../../src/shared/commands';

describe('a message from the page', () => {
  it('is taken when it is one', () => {
    const messages = [
      { type: 'ready', body: null },
      { type: 'openEntry', body: { kind: 'wins', id: 'a' } },
      ...lineActions.map(action => ({
        type: 'act',
        body: { action, entry: { kind: 'people', id: 'lena' } },
      })),
      ...[true, false].map(choose => ({
        type: 'fixFinding',
        body: {
          finding: {
            code: 'CL012',
            entry: { kind: 'goals', id: 'a' },
            at: 'title',
            message: 'a'.repeat(300),
          },
          choose,
        },
      })),
      {
        type: 'fixFinding',
        body: {
          finding: { code: 'CL030', entry: null, at: 'people', message: 'Few.' },
          choose: false,
        },
      },
      {
        type: 'openFinding',
        body: { code: 'CL007', entry: null, at: 'people.yaml:12', message: 'Not YAML.' },
      },
      ...dashboardCommands.map(command => ({ type: 'runCommand', body: { command } })),
      { type: 'failed', body: { message: 'x is undefined' } },
    ];
    for (const message of messages) assert.deepEqual(parseMessage(message), message);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a text', 'ready'],
    ['an unknown type', { type: 'write', body: { path: '../x' } }],
    ['an inherited name', { type: 'constructor', body: {} }],
    [
      'a command of somebody else',
      { type: 'runCommand', body: { command: 'workbench.action.quit' } },
    ],
    [
      'an action nobody offers',
      { type: 'act', body: { action: 'delete', entry: { kind: 'people', id: 'lena' } } },
    ],
    ['an action about nothing', { type: 'act', body: { action: 'logMeeting' } }],
    [
      'an action about an entry without a kind',
      { type: 'act', body: { action: 'logMeeting', entry: { id: 'lena' } } },
    ],
    [
      'a finding without a place',
      {
        type: 'fixFinding',
        body: { finding: { code: 'CL030', entry: null, message: 'Few.' }, choose: false },
      },
    ],
    [
      'a finding at half an entry',
      {
        type: 'fixFinding',
        body: {
          finding: { code: 'CL030', entry: { kind: 'goals' }, at: 'id', message: 'Few.' },
          choose: false,
        },
      },
    ],
    [
      'a finding without its words',
      {
        type: 'fixFinding',
        body: { finding: { code: 'CL030', entry: null, at: 'people' }, choose: false },
      },
    ],
    ['an entry without an id', { type: 'openEntry', body: { kind: 'wins' } }],
    ['an id that is no text', { type: 'openEntry', body: { kind: 'wins', id: ['a'] } }],
    ['an id of great length', { type: 'openEntry', body: { kind: 'wins', id: 'a'.repeat(201) } }],
    ['a list', [{ type: 'ready' }]],
  ];
  for (const [name, message] of refused) {
    it(`is ignored when it is ${name}`, () => {
      assert.equal(parseMessage(message), undefined);
    });
  }

  it('loses what does not belong to it', () => {
    const message = { type: 'openEntry', body: { kind: 'wins', id: 'a', path: '/etc/passwd' } };
    assert.deepEqual(parseMessage(message), { type: 'openEntry', body: { kind: 'wins', id: 'a' } });
  });

  it('tells which finding is meant, and nothing that would be written', () => {
    const finding = {
      code: 'CL012',
      entry: { kind: 'goals', id: 'a' },
      at: 'title',
      message: 'No outcome.',
    };
    const more = { ...finding, text: 'outcome: rich', splice: { start: 0, end: 9 } };
    assert.deepEqual(
      parseMessage({ type: 'fixFinding', body: { finding: more, choose: 'yes', text: 'x' } }),
      { type: 'fixFinding', body: { finding, choose: false } },
    );
  });

  const cases = 10_000;
  it(`never throws, and gives only what is asked for, over ${cases} others`, () => {
    const types = ['ready', 'openEntry', 'act', 'fixFinding', 'runCommand', 'failed', '__proto__'];
    const values = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
    const body = fc.record(
      {
        kind: values,
        id: values,
        action: fc.oneof(fc.constantFrom(...lineActions), values),
        entry: fc.oneof(fc.record({ kind: fc.string(), id: fc.string() }), values),
        command: values,
        finding: fc.oneof(fc.record({ code: fc.string(), entry: values, at: fc.string() }), values),
        message: values,
      },
      { requiredKeys: [] },
    );
    const message = fc.record({
      type: fc.oneof(fc.constantFrom(...types), values),
      body: fc.oneof(body, values),
    });
    fc.assert(
      fc.property(fc.oneof(message, values), received => {
        const parsed = parseMessage(received);
        assert.ok(parsed === undefined || types.includes(parsed.type));
        if (parsed?.type === 'runCommand')
          assert.ok(dashboardCommands.includes(parsed.body.command));
        if (parsed?.type === 'act') assert.ok(lineActions.includes(parsed.body.action));
        assert.ok(JSON.stringify(parsed ?? null).length < 6000);
      }),
      { numRuns: cases },
    );
  });
});
