import * as l10n from '@vscode/l10n';

import type { CareerLog, Person } from '../core/log/careerLog';
import { activeGoals } from '../core/log/goal';
import { activeRole } from '../core/log/role';
import type { MilestoneCoverage } from '../core/measures/coverage';
import { firstHand } from '../core/measures/exposure';
import { forumVoices, topicsWithoutMentor } from '../core/measures/groupLoss';
import {
  isSponsorProspect,
  networkCells,
  networkGaps,
  sponsorTies,
  twoPlusOne,
} from '../core/measures/network';
import { mentorStrengths } from '../core/measures/strengths';
import type { Named } from '../shared/modelParts';
import type { GoalInfluence, MentorStrengths, Network, Prospect } from '../shared/sections/network';

import { byName, wordText, type Names } from './named';

/** Who is where, who can move what, and who sees the work (M7, M9, M10, M18). */
export function networkSection(
  log: CareerLog,
  names: Names,
  coverages: readonly MilestoneCoverage[],
  today: string,
): Network {
  const cells = networkCells(log, today);
  const { layers, domains } = networkGaps(log, today);
  const list = (people: readonly Person[]) =>
    people.map(one => names.entry('people', one)).sort(byName);
  return {
    layers: inOrder(
      log.settings.layers,
      cells.map(({ layer }) => layer),
    ),
    domains: inOrder(
      log.settings.domains,
      cells.map(({ domain }) => domain),
    ),
    cells: cells.map(({ layer, domain, sponsors, mentors, prospects }) => ({
      layer: layer ?? null,
      domain: domain ?? null,
      sponsors: list(sponsors),
      mentors: list(mentors),
      prospects: list(prospects),
    })),
    gaps: [...layers, ...domains],
    twoPlusOne: placesOf(log, list, today),
    influence: activeGoals(log, today).map(goal => influenceOn(log, names, goal.id, today)),
    prospects: prospects(log, names, today),
    forums: [...forumVoices(log, coverages)].map(([forum, people]) => ({
      forum,
      sponsors: list(people),
    })),
    firstHand: log.people
      .filter(person => activeRole(person, 'sponsor', today))
      .map(person => ({ ...names.entry('people', person), count: firstHand(log, person, today) }))
      .sort(byName),
    ties: tiesOf(log, today),
    mentors: strengths(log, names, list, today),
  };
}

/** Only words that occur, in the order of the settings; what is not recorded comes last. */
function inOrder(
  known: readonly string[],
  used: readonly (string | undefined)[],
): readonly (string | null)[] {
  const occurs = new Set(used);
  const others = [...occurs].filter(word => word !== undefined && !known.includes(word)).sort();
  const words = [...known.filter(word => occurs.has(word)), ...others];
  return occurs.has(undefined)
    ? [...words.map(word => word ?? null), null]
    : words.map(word => word ?? null);
}

function tiesOf(log: CareerLog, today: string): Network['ties'] {
  const found = sponsorTies(log, today);
  const sponsors = log.people.filter(person => activeRole(person, 'sponsor', today)).length;
  return found ? { sponsors, size: found.size } : null;
}

type List = (people: readonly Person[]) => readonly Named[];

function placesOf(log: CareerLog, list: List, today: string): Network['twoPlusOne'] {
  const places = twoPlusOne(log, today);
  if (!places) return null;
  return [
    { text: l10n.t('inside, in your domain'), people: list(places.ownDomain) },
    { text: l10n.t('inside, in another domain'), people: list(places.otherDomain) },
    { text: l10n.t('outside'), people: list(places.outside) },
  ];
}

/** Who has left moves nothing any more. */
function influenceOn(
  { people }: CareerLog,
  names: Names,
  goal: string,
  today: string,
): GoalInfluence {
  const isThere = ({ left, archived }: Person) =>
    !(left !== undefined && left <= today) && !(archived !== undefined && archived <= today);
  return {
    goal: names.goal(goal),
    people: people
      .filter(isThere)
      .map(person => ({
        ...names.entry('people', person),
        how: person.influence.filter(one => one.goal === goal).map(({ kind }) => kind),
      }))
      .filter(({ how }) => how.length > 0)
      .sort(byName),
  };
}

/** By how often they were seen to back others, then by the newest time, then by name. */
function prospects({ people }: CareerLog, names: Names, today: string): readonly Prospect[] {
  return people
    .filter(person => isSponsorProspect(person, today))
    .map(person => {
      const last = person.observed
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1);
      const observed = person.observed.length;
      return {
        ...names.entry('people', person),
        observed,
        last,
        text: observedText(observed, last),
      };
    })
    .sort(
      (a, b) =>
        b.observed - a.observed || (b.last ?? '').localeCompare(a.last ?? '') || byName(a, b),
    )
    .map(({ entry, name, observed, text }) => ({ entry, name, observed, text }));
}

function observedText(count: number, last: string | undefined): string {
  if (count === 0) return l10n.t('0 observed');
  return last === undefined
    ? l10n.t('{0} observed', count)
    : l10n.t('{0} observed, last {1}', count, last);
}

function strengths(log: CareerLog, names: Names, list: List, today: string): MentorStrengths {
  const found = mentorStrengths(log, today);
  const { covered, distinct } = found;
  return {
    covered,
    distinct,
    note:
      covered.k > distinct.k
        ? l10n.t('{0} of {1} strengths, but only {2} people', covered.k, covered.n, distinct.k)
        : '',
    strengths: found.strengths.map(({ strength, mentors }) => ({
      strength: wordText(strength),
      mentors: list(mentors),
    })),
    topicsWithoutMentor: topicsWithoutMentor(log, today).map(({ topic, milestone }) => ({
      topic: wordText(topic.topic),
      milestone: names.entry('milestones', milestone),
    })),
  };
}
