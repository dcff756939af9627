import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { shiftBetween, shiftFileName, shiftFolder, shiftText } from '../../harness/shiftDates.mjs';

describe('shiftDates', () => {
  const sixWeeks = shiftBetween('2026-11-23', '2027-01-06');

  it('moves by whole weeks and never past today', () => {
    assert.deepEqual(sixWeeks, { days: 42, months: 2, quarters: 1, years: 1 });
    assert.equal(shiftBetween('2026-11-23', '2026-11-29').days, 0);
    assert.equal(shiftBetween('2026-11-23', '2026-11-30').days, 7);
    assert.equal(shiftBetween('2026-11-23', '2026-11-22').days, -7);
  });

  it('moves dates, times, and ids made of them', () => {
    assert.equal(
      shiftText('- {id: 2026-11-20-cut-p95, when: 2026-11-20T15:30, due: "2026-12-31"}', sixWeeks),
      '- {id: 2027-01-01-cut-p95, when: 2027-01-01T15:30, due: "2027-02-11"}',
    );
  });

  it('keeps the current month, quarter and year current', () => {
    assert.equal(
      shiftText('period: 2026-11\nperiod: 2026-Q4\nperiod: 2026 # Q3 2026, 2025-q4', sixWeeks),
      'period: 2027-01\nperiod: 2027-Q1\nperiod: 2027 # Q4 2026, 2026-q1',
    );
  });

  it('moves nothing on the day of the sample', () => {
    const text = 'date: 2026-11-23\nperiod: 2026-Q4\nperiod: 2026-10\n';
    assert.equal(shiftText(text, shiftBetween('2026-11-23', '2026-11-23')), text);
  });

  it('leaves other numbers alone', () => {
    const text = 'text: 2026 users, p95 1200-1400 ms, 12026-11-201, https://x.test/2026/11/20';
    assert.equal(shiftText(text, sixWeeks), text);
  });

  it('comes back when the same way is gone backwards', () => {
    const back = { days: -42, months: -2, quarters: -1, years: -1 };
    const text = '2026-02-28 2026-Q1 2026-01 2024-02-29 Q2 2026';
    assert.equal(shiftText(shiftText(text, sixWeeks), back), text);
  });

  it('renames files named by a year or a date', () => {
    assert.equal(shiftFileName('2025.yaml', sixWeeks), '2026.yaml');
    assert.equal(shiftFileName('2025', sixWeeks), '2026');
    assert.equal(shiftFileName('2026-11-20-demo.yaml', sixWeeks), '2027-01-01-demo.yaml');
    assert.equal(shiftFileName('wins.yaml', sixWeeks), 'wins.yaml');
  });

  describe('in a folder', () => {
    /** @type {string} */
    let folder;

    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'shift-dates-'));
      await mkdir(join(folder, 'wins'));
      await writeFile(join(folder, 'wins', '2025.yaml'), '- date: 2025-03-03\n');
      await writeFile(join(folder, 'wins', '2026.yaml'), '- date: 2026-03-02\n');
    });

    afterEach(() => rm(folder, { recursive: true }));

    it('loses no file to the name of another', async () => {
      await shiftFolder(folder, sixWeeks);
      assert.deepEqual((await readdir(join(folder, 'wins'))).sort(), ['2026.yaml', '2027.yaml']);
      const text = await readFile(join(folder, 'wins', '2026.yaml'), 'utf8');
      assert.equal(text, '- date: 2025-04-14\n');
    });

    it('loses none on the way back either', async () => {
      await shiftFolder(folder, shiftBetween('2026-11-23', '2025-11-23'));
      assert.deepEqual((await readdir(join(folder, 'wins'))).sort(), ['2024.yaml', '2025.yaml']);
    });
  });
});
