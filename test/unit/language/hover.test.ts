import assert from 'node:assert/strict';

import { cardMarkdown, type Card } from '../../../src/language/hover/card';
import { hoverAt } from '../../../src/language/hover/hover';
import { logOf } from '../logOf';

import { caretIn, shown } from './caret';

const today = '2026-11-23';

const log = logOf({
  people: [
    '- id: lena',
    '  name: Lena Ruiz',
    '  title: Principal engineer',
    '  domain: data',
    '  roles:',
    '    - {kind: mentor, cadence: monthly, started: 2026-01-01}',
    '    - {kind: sponsor, stage: prospect}',
    '- {id: dana, name: Dana, roles: [sponsor]}',
    '',
  ].join('\n'),
  goals: '- {id: own, title: Own the pipeline}\n',
  milestones: [
    '- id: stream',
    '  title: Streaming in production',
    '  goal: own',
    '  start: 2026-11-03',
    '  due: 2026-12-13',
    '  measure: {kind: number, unit: ms, baseline: 450, target: 200}',
    '  measurements: [{date: 2026-11-10, value: 400}, {date: 2026-11-20, value: 325}]',
    '  topics: [{topic: resilience, mentors: [lena]}]',
    '  next: {what: Load test, due: 2026-11-22}',
    '- id: talks',
    '  title: Two talks',
    '  due: 2026-11-20',
    '  measure: {items: [{text: one, done: 2026-10-01}, {text: two}]}',
    '',
  ].join('\n'),
  meetings: [
    '- {id: m1, date: 2026-11-05T15:30, with: lena, topics: resilience}',
    '- {id: m2, date: 2026-12-02T10:00, with: lena, status: scheduled}',
    '',
  ].join('\n'),
  asks: '- {id: ask1, to: dana, status: agreed, milestones: stream, behaviours: fund}\n',
  commitments: [
    '- {id: plan, what: Send the plan, person: lena, due: 2026-11-13}',
    '- {id: intro, what: Introduce me, person: lena, due: 2026-11-24, owner: them}',
    '- {id: done, what: Old one, person: lena, due: 2026-11-01, delivered: 2026-11-01}',
    '',
  ].join('\n'),
  wins: [
    '- id: w',
    '  date: 2026-11-01',
    '  title: Faster triage',
    '  metric: {name: triage, baseline: 150, value: 20, unit: min, better: lower, kind: estimated}',
    '',
  ].join('\n'),
  settings: 'priorities: [{id: cost, title: Cut cost}]\n',
});

function cardAt(file: string, marked: string): Card | undefined {
  return hoverAt(log, caretIn(file, marked), today)?.card;
}

/** Each fact, with the entries it comes from. */
function facts(card: Card | undefined): readonly string[] {
  return (card?.facts ?? []).map(({ text, from }) =>
    [text, ...from.map(({ kind, id }) => `${kind}/${id}`)].join(' | '),
  );
}

describe('hovering over a key', () => {
  it('tells what it means, its type and its default', () => {
    const card = cardAt('people.yaml', '- roles: [{st|age: x}]\n');
    assert.equal(card?.title, 'stage');
    assert.deepEqual(facts(card), [
      'Stage of the relation. When left out: cultivation.',
      'Type: word',
      'One of: prospect, initiation, cultivation, separation, redefinition',
    ]);
  });

  it('tells what is required and what is private', () => {
    assert.deepEqual(facts(cardAt('milestones.yaml', '- du|e\n  id: a\n')), [
      'When it is due.',
      'Type: date, required',
    ]);
    assert.deepEqual(facts(cardAt('meetings.yaml', '- {id: m, not|es: x}\n')), [
      'Notes. Private: it stands in no shareable document.',
      'Type: text',
    ]);
    assert.deepEqual(facts(cardAt('feedback.yaml', '- per|son: lena\n')), [
      'Who gave it, or who got it.',
      'Type: id of: person, required',
      'The whole entry is private: it stands in no shareable document.',
    ]);
  });

  it('computes the figures of a metric and of a measure', () => {
    assert.deepEqual(facts(cardAt('wins.yaml', '- id: w\n  met|ric: {name: x}\n')).slice(2), [
      'triage 150 → 20 min est. | wins/w',
      'Change: -130 min (-86.7 %), better | wins/w',
    ]);
    assert.deepEqual(facts(cardAt('milestones.yaml', '- id: stream\n  meas|ure:\n')).slice(3), [
      'Progress: 50 % (325 ms, from 450 to 200) | milestones/stream',
      'State: on track, 50 % of the time has passed | milestones/stream',
    ]);
  });

  it('says nothing about unknown keys', () => {
    assert.equal(cardAt('wins.yaml', '- {constr|uctor: x}\n'), undefined);
  });
});

describe('hovering over a value', () => {
  const person = [
    'Principal engineer, data',
    'mentor, cultivation, monthly: next check-in 2026-12-05, due in 12 days, last one 2026-11-05 | people/lena | meetings/m1',
    'Scheduled: 2026-12-02 10:00 | meetings/m2',
    'sponsor, prospect: not active | people/lena',
    'You promised "Send the plan": overdue by 10 days | commitments/plan',
    'They promised "Introduce me": due tomorrow | commitments/intro',
    'Mentor for "Streaming in production": live | milestones/stream | meetings/m1',
  ];

  it('shows a person at every mention', () => {
    const card = cardAt('wins.yaml', '- {id: w, witnesses: [dana, le|na]}\n');
    assert.equal(card?.title, 'Lena Ruiz');
    assert.deepEqual(facts(card), person);
  });

  it('shows a person at their own entry', () => {
    assert.deepEqual(facts(cardAt('people.yaml', '- id: le|na\n')), person);
    assert.deepEqual(facts(cardAt('people.yaml', '- id: lena\n  name: "Lena R|uiz"\n')), person);
  });

  it('shows the support of a sponsor, and that no promise is open', () => {
    assert.deepEqual(facts(cardAt('asks.yaml', '- {to: da|na}\n')), [
      'sponsor, cultivation: no rhythm set, none held yet | people/dana',
      'No open promises on either side',
      'Sponsor of "Streaming in production": confirmed | asks/ask1',
    ]);
  });

  it('shows a milestone with its figures, its state and its support', () => {
    const card = cardAt('wins.yaml', '- {milestones: st|ream}\n');
    assert.equal(card?.title, 'Streaming in production');
    assert.deepEqual(facts(card), [
      'Goal: Own the pipeline | goals/own',
      'Progress: 50 % (325 ms, from 450 to 200) | milestones/stream',
      'State: on track, 50 % of the time has passed | milestones/stream',
      '2026-12-13: due in 20 days | milestones/stream',
      '1 of 1 sponsors confirmed: Dana (confirmed) | asks/ask1',
      '1 of 1 mentors confirmed: Lena Ruiz (live) | milestones/stream | meetings/m1',
      'Next step: Load test, overdue by 1 day | milestones/stream',
    ]);
  });

  it('gives no percentage of a few items', () => {
    assert.deepEqual(facts(cardAt('wins.yaml', '- {milestones: [tal|ks]}\n')), [
      'Progress: 1 of 2 items | milestones/talks',
      'State: past due | milestones/talks',
      '2026-11-20: overdue by 3 days | milestones/talks',
      'no sponsors',
      'no mentors',
    ]);
  });

  it('shows other entries, priorities and words', () => {
    assert.deepEqual(facts(cardAt('asks.yaml', '- {wins: w|}\n')), [
      '2026-11-01 | wins/w',
      'triage 150 → 20 min est. | wins/w',
      'Change: -130 min (-86.7 %), better | wins/w',
    ]);
    assert.deepEqual(facts(cardAt('feedback.yaml', '- meeting: m|1\n')), [
      'meeting, 2026-11-05 15:30 | meetings/m1',
    ]);
    assert.deepEqual(facts(cardAt('commitments.yaml', '- id: pla|n\n')), [
      'You promised it to Lena Ruiz | people/lena',
      '2026-11-13: overdue by 10 days | commitments/plan',
    ]);
    assert.equal(cardAt('wins.yaml', '- priorities: co|st\n')?.title, 'Cut cost');
    assert.deepEqual(facts(cardAt('people.yaml', '- roles: [men|tor]\n')), ['Gives you guidance.']);
  });

  it('says nothing about unknown ids, texts and comments', () => {
    for (const marked of [
      '- person: nob|ody\n',
      '- what: so|me\n',
      '- id: x # c|\n',
      '- due: |\n',
    ]) {
      assert.equal(cardAt('commitments.yaml', marked), undefined);
    }
  });

  it('tells the range of the word', () => {
    const caret = caretIn('asks.yaml', '- {to: "da|na"}\n');
    const hover = hoverAt(log, caret, today);
    assert.equal(hover && shown(caret.text, hover), '- {to: "«dana»"}\n');
  });
});

describe('what the JSON Schema does not tell', () => {
  const beyond = (file: string, marked: string) =>
    facts(hoverAt(log, caretIn(file, marked), today)?.beyondSchema);

  it('is all but the meaning of a field', () => {
    assert.deepEqual(beyond('people.yaml', '- {id: lena, ro|les: [mentor]}\n'), []);
    assert.deepEqual(beyond('wins.yaml', '- {id: other, met|ric: {}}\n'), []);
    assert.deepEqual(beyond('people.yaml', '- {id: lena, roles: [men|tor]}\n'), [
      'Gives you guidance.',
    ]);
    assert.ok(beyond('asks.yaml', '- {milestones: str|eam}\n').length > 0);
    assert.deepEqual(beyond('wins.yaml', '- {id: w, met|ric: {}}\n'), [
      'triage 150 → 20 min est. | wins/w',
      'Change: -130 min (-86.7 %), better | wins/w',
    ]);
    assert.deepEqual(beyond('milestones.yaml', '- {id: stream, measure|ments: []}\n'), [
      'Progress: 50 % (325 ms, from 450 to 200) | milestones/stream',
      'State: on track, 50 % of the time has passed | milestones/stream',
    ]);
  });
});

describe('a card as Markdown', () => {
  const card: Card = {
    title: 'A *bold* claim',
    facts: [
      { text: '[x](y) 1. <b>\n# z', from: [{ kind: 'wins', id: 'w' }] },
      { text: 'many', from: ['a', 'b', 'c', 'd', 'e', 'f'].map(id => ({ kind: 'asks', id })) },
    ],
  };

  it('takes no text of the log for markup, and links to the entries', () => {
    const [title, , first, second] = cardMarkdown(card, ({ kind, id }) =>
      kind === 'wins' ? `command:open?${id}` : undefined,
    ).split('\n');
    assert.equal(title, '**A \\*bold\\* claim**');
    assert.equal(first, '- \\[x\\]\\(y\\) 1\\. \\<b\\> \\# z — [win w](command:open?w)');
    assert.equal(second, '- many — ask a, ask b, ask c, ask d, 2 more');
  });
});
