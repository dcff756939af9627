import { cleanUp } from './cleanUp.mjs';
import { HumanError } from './humanError.mjs';

/**
 * The frame of every command here: one sentence for a foreseen failure, and nothing left running.
 * @param {() => Promise<number | void>} body answers the exit code
 * @param {{ interrupted?: number }} [exitCodes] Ctrl-C is the ordinary end of some commands
 */
export async function program(body, { interrupted = 130 } = {}) {
  process.on('SIGINT', () => void leave(interrupted));
  process.on('SIGTERM', () => void leave(143));
  process.on('SIGHUP', () => void leave(129));
  try {
    await leave((await body()) ?? 0);
  } catch (error) {
    if (!leaving) {
      console.error(error instanceof HumanError ? error.message : error);
    }
    await leave(1);
  }
}

let leaving = false;

/**
 * The first reason to leave counts: cleaning up makes other things end, and fail, too.
 * @param {number} code
 */
async function leave(code) {
  if (!leaving) {
    leaving = true;
    await cleanUp();
    process.exit(code);
  }
}
