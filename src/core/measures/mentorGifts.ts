import type { CareerLog, Person } from '../log/careerLog';
import { dayOf, wasHeld } from '../log/meeting';
import { inLastYear } from '../time/lastYear';

/** What came from a person in 12 months beside contributions. */
export interface Gifts {
  /** Feedback received. */
  readonly feedback: number;
  /** Noted in meetings that were held with them. */
  readonly insights: number;
}

export function giftsOf({ feedback, meetings }: CareerLog, { id }: Person, today: string): Gifts {
  return {
    feedback: feedback.filter(
      ({ person, direction, date }) =>
        person === id && direction === 'received' && inLastYear(date, today),
    ).length,
    insights: meetings
      .filter(
        meeting =>
          meeting.with.includes(id) &&
          wasHeld(meeting, today) &&
          inLastYear(dayOf(meeting.date), today),
      )
      .reduce((sum, { insights }) => sum + insights.length, 0),
  };
}
