import * as assert from 'node:assert/strict';
import { dayText } from '../../../webview/ui/dayText';

describe('dayText', () => {
  it('is the same day in every time zone', () => {
    assert.equal(dayText('2026-12-18', 'en-US'), 'Dec 18, 2026');
  });

  it('leaves what is no date as it was typed', () => {
    assert.deepEqual(
      ['soon', '2026-13-40', ''].map(text => dayText(text, 'en-US')),
      ['soon', '2026-13-40', ''],
    );
  });
});
