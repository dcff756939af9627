import { addDays } from '../time/calendar';

import type { Ask } from './careerLog';

/** Sent or agreed: somebody is asked to act, or will (format.md, section 6). */
export function isOpenAsk({ status }: Ask): boolean {
  return status === 'sent' || status === 'agreed';
}

/** A draft, ready to be sent, or open: nothing has ended it. */
export function isLiveAsk(ask: Ask): boolean {
  return ask.status === 'draft' || ask.status === 'ready' || isOpenAsk(ask);
}

/** The day to ask again, `days` after it was sent unless another day is written. */
export function followUpDay({ follow_up: written, sent }: Ask, days: number): string | undefined {
  return written ?? (sent === undefined ? undefined : addDays(sent, days));
}
