import * as assert from 'node:assert/strict';
import { ViewStore } from '../../../webview/viewStore';

describe('ViewStore', () => {
  it('keeps what was folded and where the page stood', () => {
    const { store, saved } = storeWith(undefined);

    store.setOpen('risk', false);
    store.setScroll(120);

    assert.deepEqual(saved(), { version: 1, open: { risk: false }, scroll: 120 });
  });

  it('reads what an earlier page wrote', () => {
    const { store } = storeWith({ version: 1, open: { risk: false }, scroll: 80 });

    assert.deepEqual(
      [store.isOpen('risk', true), store.isOpen('wins', true), store.scroll],
      [false, true, 80],
    );
  });

  for (const [what, stored] of [
    ['another version', { version: 0, open: { risk: false }, scroll: 80 }],
    ['another shape', { version: 1, open: { risk: 'no' }, scroll: 80 }],
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
