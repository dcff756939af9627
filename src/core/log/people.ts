import type { CareerLog } from './careerLog';

/** The name of a person of the log; the id where nobody has it. */
export function nameOf({ people }: CareerLog, id: string): string {
  return people.find(person => person.id === id)?.name ?? id;
}
