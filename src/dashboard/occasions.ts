import * as l10n from '@vscode/l10n';

import type { CareerLog, Moment, Opportunity } from '../core/log/careerLog';
import { opportunityState } from '../core/log/opportunity';
import { exposure } from '../core/measures/exposure';
import { daysBetween } from '../core/time/calendar';
import type { MomentLine, Occasions, OpportunityLine } from '../shared/sections/occasions';
import { inDays } from '../wording/days';
import { percent } from '../wording/figures';

import type { Names } from './named';
import { refTo } from './words';

const stateOrder = ['active', 'candidate', 'done', 'declined'];
/** From so many on, a share may stand beside the counts (H3). */
const fewestForShare = 5;

/** Work that would bring the person further, and moments when sponsorship is decided (M18). */
export function occasionsSection(log: CareerLog, names: Names, today: string): Occasions {
  return {
    opportunities: log.opportunities
      .map(one => opportunityLine(log, names, one, today))
      .sort((a, b) => stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state)),
    exposureText: exposureText(log, today),
    moments: log.moments
      .filter(({ date, end }) => (end ?? date) >= today)
      .sort((a, b) => a.date.localeCompare(b.date))
      .map(moment => momentLine(log, names, moment, today)),
  };
}

function opportunityLine(
  { settings }: CareerLog,
  names: Names,
  opportunity: Opportunity,
  today: string,
): OpportunityLine {
  const { title, priorities, leaders, advocates } = opportunity;
  const known = new Set(settings.priorities.map(({ id }) => id));
  return {
    entry: refTo('opportunities', opportunity),
    title,
    state: opportunityState(opportunity, today),
    servesPriority: priorities.some(id => known.has(id)),
    isAttested: leaders.length > 0,
    advocates: advocates.map(names.person),
    leaders: leaders.map(names.person),
    brief: briefText(opportunity),
    mentorReview: reviewText(opportunity, names),
  };
}

function briefText({ brief }: Opportunity): string | null {
  if (!brief) return null;
  const missing = (['risks', 'assumptions', 'impacts', 'reasons'] as const).filter(
    key => brief[key].length === 0,
  );
  return missing.length === 0
    ? l10n.t('brief complete')
    : l10n.t('brief without {0}', missing.join(', '));
}

function reviewText({ mentor_review: review }: Opportunity, names: Names): string | null {
  if (!review) return null;
  const { name } = names.person(review.person);
  return review.growth === undefined
    ? l10n.t('reviewed by {0}', name)
    : l10n.t('reviewed by {0}, growth: {1}', name, review.growth);
}

function exposureText(log: CareerLog, today: string): string {
  const { aligned, alignedEffort } = exposure(log, today);
  if (!aligned) return '';
  const counts = l10n.t('{0} of {1} serve an active milestone', aligned.k, aligned.n);
  return alignedEffort === undefined || aligned.n < fewestForShare
    ? counts
    : l10n.t('{0}, {1} of the time', counts, percent(alignedEffort));
}

function momentLine(log: CareerLog, names: Names, moment: Moment, today: string): MomentLine {
  const days = Math.max(0, daysBetween(today, moment.date));
  return {
    entry: refTo('moments', moment),
    title: moment.title,
    date: moment.date,
    when: inDays(days),
    preparation: moment.kind === 'org-change' ? '' : preparationText(log, moment.id),
    people: moment.people.map(names.person),
  };
}

function preparationText({ asks }: CareerLog, id: string): string {
  const prepared = asks.filter(
    ({ moment, status }) => moment === id && ['ready', 'sent', 'agreed'].includes(status),
  ).length;
  if (prepared === 0) return l10n.t('no ask prepared');
  return prepared === 1 ? l10n.t('1 ask prepared') : l10n.t('{0} asks prepared', prepared);
}
