import assert from 'node:assert/strict';

import { diagnose } from '../../../src/language/diagnostics';
import { keep, readKept, type KeptFile } from '../../../src/yaml/read/keptFile';
import { readListFile, type ListFile } from '../../../src/yaml/read/readFile';
import { assembleLog } from '../../../src/yaml/read/readLog';

function findings(file: ListFile): readonly string[] {
  const found = diagnose(assembleLog([file]), '2026-11-23').filter(one => one.file === file.path);
  return found.map(({ code, start, end }) => `${code} ${file.text.slice(start, end)}`);
}

describe('what is kept of a file', () => {
  for (const written of ['[~, nobody]', '["", nobody]', '[nobody]', '[nobody, ~]']) {
    it(`gives the same findings as the file with the witnesses ${written}`, () => {
      const text = `- {id: w, date: 2026-11-01, title: A, witnesses: ${written}}\n`;
      const fresh = readListFile('wins.yaml', 'wins', text);
      const stored = JSON.parse(JSON.stringify(keep(fresh))) as KeptFile;
      const again = readKept('wins.yaml', 'wins', text, stored);
      assert.ok(again);
      assert.ok(findings(fresh).includes('CL005 nobody'));
      assert.deepEqual(findings(again), findings(fresh));
    });
  }

  it('tells of a reference that entries inherit once', () => {
    const text =
      '- {id: m, date: 2026-11-20, with: nobody, contributions: [{kind: advice}, {kind: help}]}\n';
    const fresh = readListFile('meetings.yaml', 'meetings', text);
    const stored = JSON.parse(JSON.stringify(keep(fresh))) as KeptFile;
    const again = readKept('meetings.yaml', 'meetings', text, stored);
    assert.ok(again && stored[0]);
    assert.deepEqual(
      findings(again).filter(found => found.startsWith('CL005')),
      ['CL005 nobody'],
    );
    assert.deepEqual(findings(again), findings(fresh));
  });
});
