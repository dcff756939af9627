import assert from 'node:assert/strict';

import { definitionAt } from '../../../src/language/definition';
import { referencesAt } from '../../../src/language/references';
import type { Span } from '../../../src/yaml/read/node';
import { readTexts } from '../yaml/example';

import { caretIn, shown } from './caret';

type Texts = Readonly<Record<string, string>>;

const texts = {
  'settings.yaml': 'priorities:\n  - {id: cost, title: Cut cost, owner: lena}\n',
  'people.yaml':
    '- id: lena\n  name: Lena\n  cares_about: cost\n\n- {id: tobias, name: Tobias, knows: ["lena"]}\n',
  'meetings/2026.yaml':
    '- id: m\r\n  date: 2026-11-05\r\n  with: lena\r\n  commitments:\r\n    - {id: plan, what: Plan, due: 2026-12-01}\r\n',
  'milestones.yaml': '- {id: lena, title: Named like a person, due: 2026-12-01}\n',
  'contributions.yaml':
    '- {id: c, date: 2026-11-06, person: lena, kind: advice, meeting: m, milestones: lena}\n',
};

/** The whole entry and the part of it that is selected, for each place that is found. */
function definitions(file: keyof typeof texts, marked: string): readonly string[] {
  const caret = caretIn(file, marked);
  const all: Texts = { ...texts, [file]: caret.text };
  const answer = definitionAt(readTexts(all), caret);
  return (answer?.targets ?? []).map(({ file: target, range, selection }) => {
    const text = all[target] ?? '';
    return `${target} ${text.slice(range.start, range.end)} / ${text.slice(selection.start, selection.end)}`;
  });
}

/** The line of a span, with the span between marks. */
function lineOf(text: string, span: Span): string {
  const line = shown(text, span)
    .split(/\r?\n/)
    .find(one => one.includes('«'));
  return (line ?? '').trim();
}

function references(file: keyof typeof texts, marked: string): readonly string[] {
  const caret = caretIn(file, marked);
  const all: Texts = { ...texts, [file]: caret.text };
  return referencesAt(readTexts(all), caret).map(
    ({ file: target, isDefinition, ...span }) =>
      `${target} ${lineOf(all[target] ?? '', span)}${isDefinition ? ' itself' : ''}`,
  );
}

describe('going to a definition', () => {
  const lena = 'people.yaml id: lena\n  name: Lena\n  cares_about: cost / lena';

  it('finds the entry that a reference names, by its kind', () => {
    const text = texts['contributions.yaml'];
    assert.deepEqual(definitions('contributions.yaml', text.replace('lena', 'le|na')), [lena]);
    assert.deepEqual(
      definitions('contributions.yaml', text.replace('milestones: lena', 'milestones: len|a')),
      ['milestones.yaml {id: lena, title: Named like a person, due: 2026-12-01} / lena'],
    );
  });

  it('finds the entry from its own id, also inside a meeting', () => {
    assert.deepEqual(
      definitions('meetings/2026.yaml', texts['meetings/2026.yaml'].replace('plan', '|plan')),
      ['meetings/2026.yaml {id: plan, what: Plan, due: 2026-12-01} / plan'],
    );
  });

  it('finds a priority of the settings', () => {
    assert.deepEqual(definitions('people.yaml', texts['people.yaml'].replace('cost', 'c|ost')), [
      'settings.yaml {id: cost, title: Cut cost, owner: lena} / cost',
    ]);
  });

  it('works in a line that is being written', () => {
    assert.deepEqual(definitions('contributions.yaml', '- id: c\n  person: "lena|\n  kind\n'), [
      lena,
    ]);
  });

  it('finds nothing for an unknown id, and nothing where no id stands', () => {
    assert.deepEqual(definitions('contributions.yaml', '- {id: c, person: nob|ody}\n'), []);
    const caret = caretIn('people.yaml', '- {id: a, name: Le|na}\n');
    assert.equal(definitionAt(readTexts(texts), caret), undefined);
  });

  it('finds both entries that took one id', () => {
    const twice = '- {id: a, title: A, due: 2026-12-01}\n- {id: a|, title: B, due: 2026-12-01}\n';
    assert.equal(definitions('milestones.yaml', twice).length, 2);
  });
});

describe('finding references', () => {
  it('finds every place that names an entry, in all files, and not its namesakes', () => {
    assert.deepEqual(references('people.yaml', texts['people.yaml'].replace('lena', '|lena')), [
      'contributions.yaml - {id: c, date: 2026-11-06, person: «lena», kind: advice, meeting: m, milestones: lena}',
      'meetings/2026.yaml with: «lena»',
      'people.yaml - id: «lena» itself',
      'people.yaml - {id: tobias, name: Tobias, knows: [«"lena"»]}',
      'settings.yaml - {id: cost, title: Cut cost, owner: «lena»}',
    ]);
  });

  it('finds the same from a reference', () => {
    assert.deepEqual(
      references('contributions.yaml', texts['contributions.yaml'].replace('m,', 'm|,')),
      [
        'contributions.yaml - {id: c, date: 2026-11-06, person: lena, kind: advice, meeting: «m», milestones: lena}',
        'meetings/2026.yaml - id: «m» itself',
      ],
    );
  });

  it('finds references in entries that cannot be read', () => {
    assert.deepEqual(references('contributions.yaml', '- {person: tobias|}\n'), [
      'contributions.yaml - {person: «tobias»}',
      'people.yaml - {id: «tobias», name: Tobias, knows: ["lena"]} itself',
    ]);
  });
});
