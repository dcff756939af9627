import assert from 'node:assert/strict';

import { modelFor as model } from './modelFor';

describe('the coverage section', () => {
  it('lists the open topics of each milestone with the active mentors who cover them', () => {
    const { coverage } = model({
      people:
        '- {id: lena, name: Lena, roles: [mentor]}\n- {id: otto, name: Otto, left: 2026-01-01, roles: [mentor]}\n',
      milestones:
        '- {id: one, title: One, due: 2027-01-01, topics: [{topic: resilience, mentors: [otto, lena]}, {topic: other, mentors: otto}, {topic: strategic-thinking, done: 2026-11-01}]}\n',
    });
    assert.deepEqual(
      coverage.topics.map(({ topic, milestone, mentors }) => [
        topic,
        milestone.name,
        mentors.map(({ name }) => name),
      ]),
      [
        ['resilience', 'One', ['Lena']],
        ['other', 'One', []],
      ],
    );
  });
});

describe('the milestones section', () => {
  it('says where a measure is past its target, or worse than at the start', () => {
    const measured = (id: string, value: number) =>
      `- {id: ${id}, title: ${id}, due: 2027-01-01, measure: {baseline: 10, target: 20}, measurements: [{date: 2026-11-01, value: ${value}}]}\n`;
    const { milestones } = model({
      milestones: measured('past', 22) + measured('worse', 8) + measured('there', 20),
    });
    assert.deepEqual(
      milestones.map(({ title, progressText }) => [title, progressText]),
      [
        ['past', '22, from 10 to 20, past the target'],
        ['worse', '8, from 10 to 20, worse than at the start'],
        ['there', '20, from 10 to 20'],
      ],
    );
  });
});

describe('the risk section', () => {
  it('tells of a person with whom only a topic goes', () => {
    const { risk } = model({
      people: '- {id: lena, name: Lena, roles: [mentor]}\n',
      milestones:
        '- {id: one, title: One, due: 2027-01-01, topics: [{topic: resilience, mentors: [lena]}]}\n',
    });
    assert.deepEqual(
      risk.drops.map(({ name, mentorOf, topics }) => [
        name,
        mentorOf,
        topics.map(({ topic, milestone }) => [topic, milestone.name]),
      ]),
      [['Lena', [], [['resilience', 'One']]]],
    );
  });

  const supported = {
    people:
      '- {id: dana, name: Dana, roles: [sponsor]}\n' +
      '- {id: lena, name: Lena, roles: [mentor]}\n',
    asks: '- {id: a, to: dana, status: agreed, sent: 2026-11-01, answered: 2026-11-02, milestones: [one]}\n',
    milestones:
      '- {id: one, title: One, due: 2027-01-01}\n' +
      '- {id: two, title: Two, due: 2027-01-01, topics: [{topic: resilience, mentors: [lena], discussed: 2026-11-01}]}\n',
  };

  it('names what has no confirmed sponsor, and apart from it what has no confirmed mentor', () => {
    const { risk } = model(supported);
    assert.deepEqual(
      risk.withoutSponsor.map(({ name }) => name),
      ['Two'],
    );
    assert.deepEqual(
      risk.withoutMentor.map(({ name }) => name),
      ['One'],
    );
  });

  it('names other ways to a goal, and how many people named one', () => {
    const paths = '[{text: Move, person: lena}, {text: Wait, person: lena}, {text: Ask}]';
    const { risk } = model({
      people: '- {id: lena, name: Lena}\n',
      goals: `- {id: staff, title: Staff, paths: ${paths}}\n- {id: other, title: Other}\n`,
    });
    assert.deepEqual(
      risk.paths.map(({ goal, people: count, ways }) => [
        goal.name,
        count,
        ways.map(({ text, person }) => [text, person?.name]),
      ]),
      [
        [
          'Staff',
          1,
          [
            ['Move', 'Lena'],
            ['Wait', 'Lena'],
            ['Ask', undefined],
          ],
        ],
      ],
    );
  });

  it('has no index of fewer than three links, only counts', () => {
    const none = { hhi: null, nEff: null, top: null, hhiNormal: null };
    assert.deepEqual(model(supported).risk.concentration, { n: 1, ...none });
    const three = model({
      ...supported,
      asks: supported.asks.replace('[one]', '[one, two, three]'),
      milestones: supported.milestones + '- {id: three, title: Three, due: 2027-01-01}\n',
    });
    assert.deepEqual(three.risk.concentration, { n: 1, hhi: 1, nEff: 1, top: 1, hhiNormal: null });
  });
});
