import * as l10n from '@vscode/l10n';

import type { CareerLog, Commitment, Win } from '../../core/log/careerLog';
import { commitmentState, effectiveDue } from '../../core/log/commitment';
import { nameOf } from '../../core/log/people';
import { titleOf } from '../../core/log/title';
import { isKind } from '../../core/schema/kinds';
import { daysBetween } from '../../core/time/calendar';
import { dueOrOverdue } from '../../wording/days';
import { changeText, metricText } from '../../wording/metric';
import { singularOf, type Name } from '../ids';

import { fact, type Card, type Fact } from './card';
import { milestoneCard } from './milestoneCard';
import { personCard } from './personCard';

/** What the log says about what an id names; `undefined` for an unknown one. */
export function entryCard(log: CareerLog, name: Name, today: string): Card | undefined {
  const { kind, id } = name;
  switch (kind) {
    case 'people': {
      const person = log.people.find(one => one.id === id);
      return person && personCard(log, person, today);
    }
    case 'milestones': {
      const milestone = log.milestones.find(one => one.id === id);
      return milestone && milestoneCard(log, milestone, today);
    }
    case 'wins': {
      const win = log.wins.find(one => one.id === id);
      return win && { title: win.title, facts: [fact(win.date, name), ...metricFacts(win)] };
    }
    case 'commitments': {
      const commitment = log.commitments.find(one => one.id === id);
      return commitment && commitmentCard(log, commitment, today);
    }
    case 'priorities': {
      const priority = log.settings.priorities.find(one => one.id === id);
      return priority && { title: priority.title, facts: [fact(l10n.t('Company priority'), name)] };
    }
    default:
      return plainCard(log, name);
  }
}

/** The metric of a win and the change, which is computed from it. */
export function metricFacts(win: Win): readonly Fact[] {
  const { metric, effect, id } = win;
  const self: Name = { kind: 'wins', id };
  if (!metric) return effect === undefined ? [] : [fact(effect, self)];
  const change = changeText(metric);
  return [
    fact(metricText(win) ?? '', self),
    ...(change === null ? [] : [fact(l10n.t('Change: {0}', change), self)]),
  ];
}

function commitmentCard(log: CareerLog, commitment: Commitment, today: string): Card {
  const { id, what, owner, person, delivered, dropped } = commitment;
  const self: Name = { kind: 'commitments', id };
  const name = nameOf(log, person);
  const state = commitmentState(commitment, today);
  const due = effectiveDue(commitment);
  const told = {
    open: l10n.t('{0}: {1}', due, dueOrOverdue(daysBetween(today, due))),
    delivered: l10n.t('Delivered on {0}', delivered ?? ''),
    dropped: l10n.t('Dropped on {0}', dropped ?? ''),
  };
  return {
    title: what,
    facts: [
      fact(
        owner === 'me'
          ? l10n.t('You promised it to {0}', name)
          : l10n.t('{0} promised it to you', name),
        {
          kind: 'people',
          id: person,
        },
      ),
      fact(told[state], self),
    ],
  };
}

function plainCard(log: CareerLog, name: Name): Card | undefined {
  const { kind, id } = name;
  if (!isKind(kind)) return undefined;
  const entry = log[kind].find(one => one.id === id);
  if (!entry) return undefined;
  const date = 'date' in entry ? [entry.date.replace('T', ' ')] : [];
  return {
    title: titleOf(kind, entry),
    facts: [fact([singularOf(kind), ...date].join(', '), name)],
  };
}
