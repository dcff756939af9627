import * as assert from 'node:assert/strict';
import { ViewStore } from '../../../webview/viewStore';

describe('ViewStore', () => {
  it('keeps what was folded and where the page stood', () => {
    const { store, saved } = storeWith(undefined);

    store.setOpen('risk', false);
    store.setChoice('person', 'dana');
    store.setScroll(120);

    assert.deepEqual(saved(), {
      version: 2,
      open: { risk: false },
      choices: { person: 'dana' },
      scroll: 120,
    });
  });

  it('reads what an earlier page wrote', () => {
    const { store } = storeWith({
      version: 2,
      open: { risk: false },
      choices: { person: 'dana' },
      scroll: 80,
    });

    assert.deepEqual(
      [store.isOpen('risk', true), store.isOpen('wins', true), store.scroll],
      [false, true, 80],
    );
    assert.deepEqual([store.choice('person'), store.choice('goal')], ['dana', undefined]);
  });

  for (const [what, stored] of [
    ['another version', { version: 1, open: { risk: false }, choices: {}, scroll: 80 }],
    ['another shape', { version: 2, open: { risk: 'no' }, choices: {}, scroll: 80 }],
    ['no choices', { version: 2, open: { risk: false }, scroll: 80 }],
    ['choices of another kind', { version: 2, open: {}, choices: { person: 1 }, scroll: 80 }],
    ['something else', 'open'],
  ] as const) {
    it(`begins anew with ${what}`, () => {
      const { store } = storeWith(stored);

      assert.deepEqual([store.isOpen('risk', true), store.scroll], [true, 0]);
    });
  }
});

function storeWith(stored: unknown) {
  let state = stored;
  const store = new ViewStore(
    () => state,
    next => {
      state = next;
    },
  );
  return { store, saved: () => state };
}
