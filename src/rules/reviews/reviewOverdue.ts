import * as l10n from '@vscode/l10n';

import type { CareerLog } from '../../core/log/careerLog';
import { add, parseCadence } from '../../core/time/cadence';
import { addDays } from '../../core/time/calendar';
import { run } from '../fix';
import { inLog, type Rule, type RuleContext } from '../rule';

const days = 30;

/** It is time to look at goals and people again, by the rhythm or because something changed. */
export const reviewOverdue: Rule = {
  code: 'CL090',
  name: 'review-overdue',
  severity: 'warning',
  *check({ log, today, index }) {
    const latest = latestReview(log, today);
    const message =
      rhythmMessage({ log, today, index }, latest) ?? changeMessage(log, today, latest);
    if (message === undefined) return;
    yield { place: inLog('reviews'), message, fixes: [run('careerLog.startReview', {})] };
  },
};

function latestReview({ reviews }: CareerLog, today: string): string | undefined {
  return reviews
    .map(({ date }) => date)
    .filter(date => date <= today)
    .sort()
    .at(-1);
}

function rhythmMessage(
  { log, today, index }: Pick<RuleContext, 'log' | 'today' | 'index'>,
  latest: string | undefined,
): string | undefined {
  const rhythm = parseCadence(log.settings.cadences.review);
  const base = latest ?? index.firstDate();
  if (base === undefined || rhythm === undefined || rhythm === 'none') return undefined;
  const due = add(base, rhythm, 1);
  if (due >= today) return undefined;
  return latest === undefined
    ? l10n.t('No review is recorded, and one was due on {0}. Start it.', due)
    : l10n.t('The last review was on {0}, and the next was due on {1}. Start it.', latest, due);
}

function changeMessage(
  log: CareerLog,
  today: string,
  latest: string | undefined,
): string | undefined {
  const before = addDays(today, -days);
  if (latest === undefined) return undefined;
  const changes = changesIn(log).filter(date => date > latest && date < before);
  const [first] = changes.sort();
  if (first === undefined) return undefined;
  return l10n.t(
    'Something changed on {0}, after the last review of {1}. Start a review of goals and people.',
    first,
    latest,
  );
}

/** Roles that began or ended, moves of people, and changes of the organisation. */
function changesIn({ people, moments, profile }: CareerLog): string[] {
  return [
    profile.role_started,
    ...people.flatMap(({ moved, roles }) => [
      moved,
      ...roles.flatMap(({ started, ended }) => [started, ended]),
    ]),
    ...moments.filter(({ kind }) => kind === 'org-change').map(({ date }) => date),
  ].filter(date => date !== undefined);
}
