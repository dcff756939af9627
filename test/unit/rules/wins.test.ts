import { numberNotInWin } from '../../../src/rules/wins/numberNotInWin';
import { onePageStale } from '../../../src/rules/wins/onePageStale';
import { storyHardToRepeat } from '../../../src/rules/wins/storyHardToRepeat';
import { winResultOpen } from '../../../src/rules/wins/winResultOpen';
import { winRough } from '../../../src/rules/wins/winRough';
import { winsInOwnScope } from '../../../src/rules/wins/winsInOwnScope';
import { winWithoutStory } from '../../../src/rules/wins/winWithoutStory';

import { describeRule } from './ruleCases';

const win = (date: string, fields = '') => ({
  wins: `- {id: w, date: ${date}, title: Cut it${fields}}\n`,
});

const usable = ', effect: Nobody was called, actions: moved it, part: lead';

describeRule(winRough, [
  [
    'tells of a rough win logged 15 days ago',
    win('2026-10-01', ', logged: 2026-11-08'),
    {
      'w title': [
        'This win was logged on 2026-11-08 and is still rough. Write while you remember: metric, actions, part.',
        'write metric',
        'write actions',
        'write part',
      ],
    },
  ],
  ['waits for 14 days', win('2026-10-01', ', logged: 2026-11-09'), []],
  ['counts from the date where nothing else is written', win('2026-11-08'), ['w title']],
  [
    'asks for the unit of a metric that has none',
    win('2026-11-01', ', metric: {name: calls, value: 4}, actions: moved it, part: lead'),
    {
      'w title': [
        'This win was logged on 2026-11-01 and is still rough. Write while you remember: metric.unit.',
        'write metric.unit',
      ],
    },
  ],
  ['is content with a usable win', win('2026-11-01', usable), []],
  ['looks at wins of 12 months', win('2025-11-24'), ['w title']],
  ['and at no older ones', win('2025-11-23'), []],
  ['leaves setbacks alone', win('2026-11-01', ', kind: setback'), []],
]);

const told = ', story: It is quiet now, witnesses: [dana], impact: efficiency';

describeRule(winWithoutStory, [
  [
    'tells what a usable win lacks',
    win('2026-11-01', usable),
    {
      'w title': [
        'This win could be told by others. Still missing: story, witnesses, impact.',
        'write story',
        'write witnesses',
        'write impact',
      ],
    },
  ],
  ['is content with all three', win('2026-11-01', usable + told), []],
  ...[', story: It is quiet now', ', witnesses: [dana]', ', impact: efficiency'].map(
    part =>
      [
        `needs "${part.slice(2)}"`,
        win('2026-11-01', usable + told.replace(part, '')),
        ['w title'],
      ] as const,
  ),
  ['leaves rough wins to their own rule', win('2026-11-01', ', actions: moved it, part: lead'), []],
  ['leaves setbacks alone', win('2026-11-01', `${usable}, kind: setback`), []],
]);

describeRule(winResultOpen, [
  [
    'tells of a win older than 90 days without a result',
    win('2026-08-24'),
    {
      'w date': [
        'What came of this win is not noted. Write a number, or the effect.',
        'write metric',
      ],
    },
  ],
  ['waits for 90 days', win('2026-08-25'), []],
  ['speaks while the win is younger than 365 days', win('2025-11-24'), ['w date']],
  ['and no longer', win('2025-11-23'), []],
  [
    'tells when the day to look again has passed',
    win('2026-11-01', ', check: 2026-11-22'),
    ['w date'],
  ],
  ['waits for that day', win('2026-11-01', ', check: 2026-11-23'), []],
  ['is content with a metric', win('2026-08-01', ', metric: {name: p95, value: 3}'), []],
  ['is content with an effect', win('2026-08-01', ', effect: Nobody was called'), []],
  ['leaves setbacks alone', win('2026-08-01', ', kind: setback'), []],
]);

const shareable = ', visibility: shareable';

describeRule(onePageStale, [
  [
    'tells of a shareable win without a summary',
    win('2026-08-01', shareable),
    {
      'in profile': [
        'No one-page summary was made yet. Shareable wins: 1. Make the summary.',
        'onePageSummary {}',
      ],
    },
  ],
  [
    'tells of a shareable win after the summary',
    { ...win('2026-08-02', shareable), profile: 'one_page: {date: 2026-08-01}\n' },
    {
      'in profile': [
        'Shareable wins since the one-page summary of 2026-08-01: 1. Make it again.',
        'onePageSummary {}',
      ],
    },
  ],
  [
    'is content with a summary of the same day',
    { ...win('2026-08-01', shareable), profile: 'one_page: {date: 2026-08-01}\n' },
    [],
  ],
  ['leaves private wins alone', win('2026-08-01'), []],
  ['leaves setbacks alone', win('2026-08-01', `${shareable}, kind: setback`), []],
]);

const story = (text: string, fields = '') => ({
  ...win('2026-11-01', `${fields}, story: ${JSON.stringify(text)}`),
  settings: 'words: {story: 6}\n',
});

describeRule(storyHardToRepeat, [
  [
    'tells of a story over its budget',
    story('one two three four five six seven'),
    { 'w story': ['The story has 7 words. With 6 or fewer it is easier to repeat.'] },
  ],
  ['takes one that just fits', story('one two three four five six'), []],
  [
    'tells of acronyms, each once',
    story('The SLO and SLI of SLO'),
    {
      'w story': [
        'Not everybody knows: SLO, SLI. Say it in plain words, or explain it in brackets.',
      ],
    },
  ],
  ['takes an acronym that explains itself', story('The SLO (a promise) holds'), []],
  ['takes an acronym in brackets', story('Service level (SLO) holds'), []],
  ['takes two capitals', story('In EU, not USA1 or Api'), []],
  ['needs a story', win('2026-11-01'), []],
]);

const scoped = (...wins: readonly string[]) => ({
  wins: wins.map((fields, number) => `- {id: w${number}, title: Cut it, ${fields}}\n`).join(''),
});
const self = (date: string) => `date: ${date}, scope: self`;

// The current quarter is 2026-Q4, so the last four begin on 2026-01-01.
describeRule(winsInOwnScope, [
  [
    'tells of four wins that all stayed with the owner',
    scoped(self('2026-01-01'), self('2026-04-01'), self('2026-07-01'), self('2026-11-01')),
    {
      'in wins': [
        '4 of 4 wins of the last 4 quarters reached only your own work. Look for one that helps a team.',
      ],
    },
  ],
  [
    'looks no further back',
    scoped(self('2025-12-31'), self('2026-04-01'), self('2026-07-01'), self('2026-11-01')),
    [],
  ],
  [
    'is content with one that reached a team',
    scoped(
      self('2026-01-01'),
      self('2026-04-01'),
      self('2026-07-01'),
      self('2026-11-01'),
      'date: 2026-11-02, scope: team',
    ),
    [],
  ],
  [
    'counts no wins without a scope, and no setbacks',
    scoped(
      self('2026-01-01'),
      self('2026-04-01'),
      'date: 2026-07-01',
      `${self('2026-11-01')}, kind: setback`,
    ),
    [],
  ],
  [
    'goes by fiscal quarters',
    {
      ...scoped(self('2026-01-31'), self('2026-04-01'), self('2026-07-01'), self('2026-11-01')),
      settings: 'fiscal_start: 2\n',
    },
    [],
  ],
]);

const tale = (text: string, fields = '') =>
  win('2026-11-01', `${fields}, story: ${JSON.stringify(text)}`);

describeRule(numberNotInWin, [
  [
    'tells of numbers that the win does not hold',
    tale('From 9 to 4 within 3 days', ', metric: {name: calls, baseline: 9, value: 4}'),
    {
      'w story': [
        'Nothing else in this win holds: 3. Put the number into the metric, or tell the story without it.',
      ],
    },
  ],
  ['finds numbers in the texts of the win', tale('3 days', ', actions: worked 3 days'), []],
  ['reads separators', tale('3,000 rows in 1.5 h', ', result: 3000 rows, effect: "1,5 h"'), []],
  ['takes a year of the win', tale('Since 2026'), []],
  ['takes no day or month of a date', tale('11 people'), ['w story']],
  ['takes a name with a digit for a name', tale('The p95 of Q3 fell'), []],
  ['reads a unit that stands at the number', tale('40ms', ', metric: {name: a, value: 40}'), []],
  ['needs a story', win('2026-11-01'), []],
]);
