import type { CareerLog } from '../log/careerLog';

/** Tells of a hash whether a win of the log names that commit as evidence, by itself or in a link. */
export function loggedCommits({ wins }: CareerLog): (hash: string) => boolean {
  const named = wins.flatMap(({ evidence }) =>
    evidence.flatMap(link => link.match(/(?<![\da-z])[\da-f]{7,64}(?![\da-z])/g) ?? []),
  );
  const whole = new Set(named);
  const short = named.filter(({ length }) => length < 40);
  return hash => whole.has(hash) || short.some(start => hash.startsWith(start));
}
