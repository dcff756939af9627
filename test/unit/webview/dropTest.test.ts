import assert from 'node:assert/strict';

import type { Risk } from '../../../src/shared/dashboardModel';
import { dropChoices, lossOf } from '../../../webview/sections/risk/dropChoices';

import { modelWith, named } from './model';

describe('the drop test', () => {
  const writing = { topic: 'writing', milestone: named('milestones', 'packet') };
  const risk: Risk = {
    ...modelWith().risk,
    drops: [
      {
        ...named('people', 'dana'),
        sponsorOf: ['packet'],
        mentorOf: [],
        everythingOf: ['packet'],
        topics: [writing],
        forums: [],
      },
    ],
    groups: [
      {
        kind: 'layer',
        name: 'director',
        sponsorOf: ['packet', 'latency'],
        mentorOf: ['latency'],
        everythingOf: ['latency'],
      },
      {
        kind: 'reporting-line',
        name: 'my line',
        sponsorOf: ['packet'],
        mentorOf: [],
        everythingOf: [],
      },
    ],
  };
  const choices = dropChoices(risk, {
    people: [named('people', 'dana'), named('people', 'omar')],
    layers: ['director', 'vp'],
    domains: ['data'],
  });
  const loss = (key: string) => {
    const choice = choices.find(one => one.key === key);
    assert.ok(choice, key);
    return lossOf(risk, choice);
  };

  it('offers everybody and every group once, also those whose going costs nothing', () => {
    assert.deepEqual(
      choices.map(({ key }) => key),
      [
        'person dana',
        'person omar',
        'layer director',
        'layer vp',
        'domain data',
        'reporting-line my line',
      ],
    );
  });

  it('tells what goes with a person, and with a group', () => {
    assert.deepEqual(loss('person dana').everythingOf, ['packet']);
    assert.deepEqual(loss('person dana').topics, [writing]);
    assert.deepEqual(loss('layer director'), {
      sponsorOf: ['packet', 'latency'],
      mentorOf: ['latency'],
      everythingOf: ['latency'],
      topics: [],
      forums: [],
    });
    assert.deepEqual(loss('reporting-line my line').sponsorOf, ['packet']);
  });

  it('tells that nothing goes', () => {
    const nothing = { sponsorOf: [], mentorOf: [], everythingOf: [], topics: [], forums: [] };
    assert.deepEqual([loss('person omar'), loss('domain data')], [nothing, nothing]);
  });
});
