import { parseArgs } from 'node:util';
import { HumanError } from './humanError.mjs';

/**
 * The command line; what it does not know is one sentence, not a stack.
 * @template {import('node:util').ParseArgsConfig['options']} T
 * @param {T} options
 */
export function readOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const known = Object.keys(options ?? {}).map(name => `--${name}`);
    throw new HumanError(`${message.split('. ')[0]}: this command knows ${known.join(', ')}.`);
  }
}
