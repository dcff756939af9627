import type { CommandId } from '../commandTable';

/** A link that runs a command when it is followed. */
export function commandUri(id: CommandId, ...args: readonly string[]): string {
  return `command:${id}?${encodeURIComponent(JSON.stringify(args))}`;
}
