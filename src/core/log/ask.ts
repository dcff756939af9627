import { addDays } from '../time/calendar';

import type { Ask } from './careerLog';

/** Sent or agreed: somebody is asked to act, or will (format.md, section 6). */
export function isOpenAsk({ status }: Ask): boolean {
  return status === 'sent' || status === 'agreed';
}

/**
 * Open on a day, as far as the dates tell: an ask that was declined or fulfilled later was still open then.
 * When one was withdrawn or expired is not recorded, so it never counts.
 */
export function wasOpenAsk(ask: Ask, day: string): boolean {
  if (ask.sent !== undefined && ask.sent > day) return false;
  if (isOpenAsk(ask)) return true;
  const end = endOf(ask);
  return ask.sent !== undefined && end !== undefined && end > day;
}

function endOf({ status, answered, fulfilled }: Ask): string | undefined {
  if (status === 'fulfilled') return fulfilled;
  return status === 'declined' ? answered : undefined;
}

/** A draft, ready to be sent, or open: nothing has ended it. */
export function isLiveAsk(ask: Ask): boolean {
  return ask.status === 'draft' || ask.status === 'ready' || isOpenAsk(ask);
}

/** The day to ask again, `days` after it was sent unless another day is written. */
export function followUpDay({ follow_up: written, sent }: Ask, days: number): string | undefined {
  return written ?? (sent === undefined ? undefined : addDays(sent, days));
}
