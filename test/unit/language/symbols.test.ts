import assert from 'node:assert/strict';

import {
  documentSymbols,
  workspaceSymbols,
  type DocumentSymbol,
} from '../../../src/language/symbols';
import { readTexts } from '../yaml/example';

/** Name, id and the selected text of each symbol, with those inside it. */
function outline(path: string, text: string): unknown {
  const file = readTexts({ [path]: text }).files.get(path);
  const told = ({ name, detail, range, selection, children }: DocumentSymbol): unknown => {
    assert.ok(selection.start >= range.start && selection.end <= range.end);
    const line = `${name} (${detail}) ${text.slice(selection.start, selection.end)}`;
    return children.length === 0 ? line : [line, ...children.map(told)];
  };
  return file && documentSymbols(file).map(told);
}

describe('the symbols of a file', () => {
  it('are its entries, by title or name', () => {
    assert.deepEqual(
      outline(
        'wins.yaml',
        '- id: a\n  title: "First win"\n- id: b\n  title: >\n    long\n    one\n- due: x\n',
      ),
      ['First win (a) "First win"', 'long one (b) >\n    long\n    one', 'win () due'],
    );
    assert.deepEqual(outline('people.yaml', '- {name: Lena, id: lena}\r\n- name: Bo\r\n'), [
      'Lena (lena) Lena',
      'Bo () Bo',
    ]);
  });

  it('hold the entries inside a meeting', () => {
    const text =
      '- id: m\n  date: 2026-11-05\n  with: [lena, bo]\n  commitments:\n    - {what: Plan, due: 2026-12-01}\n- id: n\n';
    assert.deepEqual(outline('meetings.yaml', text), [
      ['lena, bo (m) [lena, bo]', 'Plan (m.commitments.1) Plan'],
      'n (n) n',
    ]);
  });

  it('end before the blank lines and comments that follow', () => {
    const text = '- id: a\n  title: A\n\n# next\n- id: b\n';
    const file = readTexts({ 'wins.yaml': text }).files.get('wins.yaml');
    const [first] = file ? documentSymbols(file) : [];
    assert.equal(text.slice(first?.range.start, first?.range.end), 'id: a\n  title: A');
  });

  it('are the keys of a file that is one mapping', () => {
    assert.deepEqual(outline('profile.yaml', 'name: Ada\nvalues: [x]\n'), [
      'name () name',
      'values () values',
    ]);
  });

  it('are there in a broken file too, as far as it can be read', () => {
    assert.deepEqual(outline('wins.yaml', '- id: "a\n- {id: b, title: B}\n'), [
      'a (a) "a',
      'B (b) B',
    ]);
  });
});

describe('searching the log', () => {
  const texts = {
    'people.yaml': '- {id: ines, name: Inês Carvalho}\n- {id: lena, name: Lena}\n',
    'wins/2026.yaml': '- {id: w, date: 2026-11-01, title: Faster triage for Lena}\n',
    'meetings.yaml':
      '- id: m\n  date: 2026-11-05\n  with: [lena]\n  commitments: [{what: Triage plan, due: 2026-12-01}]\n',
  };
  const search = (query: string) =>
    workspaceSymbols(readTexts(texts), query).map(({ name, file, selection }) => {
      const text = texts[file as keyof typeof texts];
      return `${name}: ${file} ${text.slice(selection.start, selection.end)}`;
    });

  it('finds words in any order, in titles, names and ids', () => {
    assert.deepEqual(search('lena FASTER'), [
      'Faster triage for Lena: wins/2026.yaml Faster triage for Lena',
    ]);
    assert.deepEqual(search('triage'), [
      'Triage plan: meetings.yaml Triage plan',
      'Faster triage for Lena: wins/2026.yaml Faster triage for Lena',
    ]);
  });

  it('does not care for accents', () => {
    assert.deepEqual(search('ines carvalho'), ['Inês Carvalho: people.yaml Inês Carvalho']);
    assert.deepEqual(search('INÊS'), search('ines'));
  });

  it('finds everything when nothing is asked for, and nothing for an unknown word', () => {
    assert.equal(search('').length, 5);
    assert.deepEqual(search('lena zzz'), []);
  });
});
