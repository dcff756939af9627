import assert from 'node:assert/strict';

import { completionsAt } from '../../../src/language/completion/completions';

import { caretIn } from './caret';
import { at, chosen, labels, log } from './completing';

describe('completion of values', () => {
  it('offers the words of a list with their meaning', () => {
    const [first] = at('people.yaml', '- roles: [{kind: sp|}]\n');
    assert.deepEqual([first?.label, first?.detail], ['sponsor', 'Spends influence for you.']);
  });

  it('offers the words that are short for a mapping', () => {
    assert.deepEqual(labels('people.yaml', '- roles: [|]\n').slice(0, 2), ['sponsor', 'mentor']);
  });

  it('offers all kinds of measure', () => {
    assert.deepEqual(labels('milestones.yaml', '- measure: {kind: |, target: 3}\n'), [
      'number',
      'checklist',
      'binary',
    ]);
  });

  it('offers people with their roles; those who are gone come last', () => {
    const people = at('meetings.yaml', '- with: |\n');
    assert.deepEqual(
      people.map(({ label, detail }) => `${label}: ${detail}`),
      ['lena: Lena Ruiz, mentor, sponsor', 'tobias: Tobias Lind', 'old: Olga Old'],
    );
    assert.equal(people[0]?.filter, 'lena Lena Ruiz');
  });

  it('offers no person twice in a list, and nobody as their own acquaintance', () => {
    assert.deepEqual(labels('meetings.yaml', '- with: [lena, |]\n'), ['tobias', 'old']);
    assert.deepEqual(labels('people.yaml', '- id: tobias\n  knows: [|]\n'), ['lena', 'old']);
  });

  it('offers entries of the right kind, the useful ones first', () => {
    assert.deepEqual(labels('wins.yaml', '- milestones: [|]\n'), ['stream', 'was']);
    assert.deepEqual(labels('feedback.yaml', '- meeting: |\n'), ['last', 'first']);
    assert.deepEqual(labels('wins.yaml', '- priorities: |\n'), ['cost']);
  });

  it('offers days by name; a day in the past tense is never ahead', () => {
    const days = (marked: string) =>
      at('commitments.yaml', marked).map(({ label, detail }) => `${label} ${detail}`);
    assert.deepEqual(days('- made: |\n'), ['2026-11-23 today', '2026-11-22 yesterday']);
    assert.deepEqual(days('- due: |\n'), [
      '2026-11-23 today',
      '2026-11-27 next Friday',
      '2026-11-30 end of month',
      '2027-01-31 end of quarter',
      '2026-11-22 yesterday',
    ]);
  });

  it('tells a day that has two names once', () => {
    const onFriday = completionsAt(log, caretIn('commitments.yaml', '- due: |\n'), '2027-01-22');
    assert.deepEqual(
      onFriday.map(({ label, detail }) => `${label} ${detail}`),
      [
        '2027-01-22 today',
        '2027-01-29 next Friday',
        '2027-01-31 end of month, end of quarter',
        '2027-01-21 yesterday',
      ],
    );
  });

  it('offers rhythms, and the lists of the settings', () => {
    assert.deepEqual(labels('people.yaml', '- roles: [{cadence: |}]\n'), [
      'weekly',
      'every 2 weeks',
      'monthly',
      'every 2 months',
      'quarterly',
      'yearly',
      'none',
    ]);
    assert.deepEqual(labels('people.yaml', '- domain: |\n'), ['R&D: core', 'data']);
  });

  it('tells the words of the settings from those of the format, which the JSON Schema offers too', () => {
    const kinds = (file: string, marked: string) => [
      ...new Set(at(file, marked).map(({ kind }) => kind)),
    ];
    assert.deepEqual(kinds('people.yaml', '- layer: |\n'), ['setting']);
    assert.deepEqual(kinds('people.yaml', '- roles: [{strengths: [|]}]\n'), ['setting']);
    assert.deepEqual(kinds('milestones.yaml', '- topics: [{topic: |}]\n'), ['setting']);
    assert.deepEqual(kinds('people.yaml', '- org: |\n'), ['word']);
  });

  const written: readonly (readonly [string, string, string, string])[] = [
    ['behind a colon', '- with:|\n', 'lena', '- with: lena\n'],
    ['on a line of its own', '- with:\n    |\n', 'lena', '- with:\n    - lena\n'],
    [
      'below other items',
      '- with:\n  - tobias\n  - le|\n',
      'lena',
      '- with:\n  - tobias\n  - lena\n',
    ],
    ['as a whole word', '- with: [to|xx, old]\n', 'tobias', '- with: [tobias, old]\n'],
    ['inside an open quote', '- with: "le|\n', 'lena', '- with: "lena\n'],
    ['inside quotes', "- with: ['|']\n", 'lena', "- with: ['lena']\n"],
    ['before a comment', '- with: |# who\n', 'lena', '- with: lena # who\n'],
  ];
  for (const [name, marked, label, expected] of written) {
    it(`writes a reference ${name}`, () => {
      assert.equal(chosen('meetings.yaml', marked, label), expected);
    });
  }

  it('quotes a word that needs it', () => {
    assert.equal(chosen('people.yaml', '- domain: |\n', 'R&D: core'), '- domain: "R&D: core"\n');
    assert.equal(chosen('people.yaml', '- domain: "|"\n', 'R&D: core'), '- domain: "R&D: core"\n');
  });

  it('offers nothing in text, in comments, or in values over several lines', () => {
    for (const marked of [
      '- title: so|\n',
      '- id: a # |\n',
      '- due: 2026\n    |\n',
      '- story: >\n    x|\n',
    ]) {
      assert.deepEqual(labels('wins.yaml', marked), []);
    }
  });
});
