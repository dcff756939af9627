import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { api, logUri, writeLog } from './log';

/** Every mistake in a file as `code line:from-to`; what practice lacks changes with the day. */
function problems(...path: string[]): readonly string[] {
  return vscode.languages
    .getDiagnostics(logUri(...path))
    .filter(({ source }) => source === 'Career Log')
    .map(({ code, range: { start, end } }) => {
      const name = typeof code === 'object' ? code.value : code;
      return `${name ?? ''} ${start.line}:${start.character}-${end.line}:${end.character}`;
    })
    .filter(problem => problem.startsWith('CL00'));
}

describe('the Problems view', () => {
  it('shows each mistake at its exact place', async () => {
    await writeLog({
      'people.yaml': '- id: lena\n  name: Lena\n- id: lena\n  name: Other\n',
      'wins.yaml': [
        '- id: a',
        '  date: 2026-02-30',
        '  title: First',
        '- id: b',
        '  date: 2026-11-20',
        '  title: Second',
        '  colour: red',
        '  impact: speed',
        '  witnesses: [nobody]',
        '',
      ].join('\n'),
    });
    await (await api()).snapshot();
    assert.deepEqual(problems('people.yaml'), ['CL004 2:6-2:10']);
    assert.deepEqual(problems('wins.yaml'), [
      'CL001 1:8-1:18',
      'CL006 6:2-6:8',
      'CL001 7:10-7:15',
      'CL005 8:14-8:20',
    ]);
  });

  it('keeps good entries beside a syntax error, and counts the bad one', async () => {
    await writeLog({
      'wins.yaml':
        '- {id: a, date: 2026-11-20, title: One}\n- {id: b, title: [\n- {id: c, date: 2026-11-20, title: Three}\n',
    });
    const { entries, dashboard } = await (await api()).snapshot('2026-11-23');
    assert.deepEqual(
      entries.wins.map(({ id }) => id),
      ['a', 'c'],
    );
    assert.equal(dashboard?.trouble.unreadableEntries, 1);
    assert.ok(problems('wins.yaml').some(line => line.startsWith('CL007')));
  });

  it('takes problems away when they are mended', async () => {
    await writeLog({ 'wins.yaml': '- {id: a, title: x}\n' });
    assert.equal(problems('wins.yaml').length, 1);
    await writeLog({ 'wins.yaml': '- {id: a, date: 2026-11-20, title: x}\n' });
    assert.deepEqual(problems('wins.yaml'), []);
  });
});
