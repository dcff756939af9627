import * as assert from 'node:assert/strict';
import { isToDashboard } from '../../../webview/host';

describe('messages to the dashboard', () => {
  it('accepts every state it can draw', () => {
    const bodies = [
      { state: 'no-workspace' },
      { state: 'no-folder' },
      { state: 'loading' },
      { state: 'unusable', reason: '".career" is a file.' },
      { state: 'ready', model: {} },
    ];

    assert.ok(bodies.every(body => isToDashboard({ type: 'state', body })));
  });

  it('refuses anything else', () => {
    const strays = [
      undefined,
      'state',
      { type: 'state' },
      { type: 'model', body: { state: 'loading' } },
      { type: 'state', body: { state: 'reading' } },
      { type: 'state', body: { state: 'unusable' } },
      { type: 'state', body: { state: 'ready', model: null } },
    ];

    assert.deepEqual(strays.filter(isToDashboard), []);
  });
});
