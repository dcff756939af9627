import assert from 'node:assert/strict';

import { coverage } from '../../../../src/core/measures/coverage';
import { exposure } from '../../../../src/core/measures/exposure';
import { feedbackUse, thanksOwed } from '../../../../src/core/measures/giveAndTake';
import {
  forumVoices,
  groupLosses,
  topicsWithoutMentor,
} from '../../../../src/core/measures/groupLoss';
import { networkCells, networkGaps, sponsorTies } from '../../../../src/core/measures/network';
import { promises } from '../../../../src/core/measures/promises';
import { onePage, shareableWins } from '../../../../src/core/measures/shareableWins';
import { mentorStrengths } from '../../../../src/core/measures/strengths';
import { winsByImpact, winsPerQuarter } from '../../../../src/core/measures/winsOverTime';
import { logOf } from '../../logOf';

const today = '2026-11-23';

describe('an empty log', () => {
  const log = logOf({});
  const coverages = coverage(log, today);

  it('has nothing on any list', () => {
    const lists: readonly (readonly unknown[])[] = [
      coverages,
      groupLosses(coverages),
      [...forumVoices(log, coverages)],
      topicsWithoutMentor(log, today),
      networkCells(log, today),
      thanksOwed(log, today),
      shareableWins(log, today),
      winsPerQuarter(log, today),
      winsByImpact([]),
    ];
    assert.deepEqual(
      lists.map(({ length }) => length),
      lists.map(() => 0),
    );
    assert.deepEqual(networkGaps(log, today), { layers: [], domains: [] });
    assert.deepEqual(
      onePage(log, today, () => 1),
      { wins: [], leftOut: 0 },
    );
  });

  it('leaves unknown what is unknown, instead of a nought', () => {
    const { aligned, alignedEffort } = exposure(log, today);
    const { applied, reported } = feedbackUse(log, today);
    const unknown = [
      aligned,
      alignedEffort,
      applied,
      reported,
      promises(log, today).onTime,
      sponsorTies(log, today),
    ];
    assert.ok(unknown.every(value => value === undefined));
  });

  it('still wants its strengths', () => {
    const { covered, distinct } = mentorStrengths(log, today);
    assert.deepEqual(
      [covered, distinct],
      [
        { k: 0, n: 3 },
        { k: 0, n: 3 },
      ],
    );
  });
});
