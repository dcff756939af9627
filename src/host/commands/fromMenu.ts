import type { Values } from '../folder/logEdit';

/** The title menu of Source Control hands its repository to a command, which gives nothing of an entry. */
export function withoutRepository(given: Values = {}): Values {
  return 'createResourceGroup' in given ? {} : given;
}
