import { npm } from './command.mjs';
import { HumanError } from './humanError.mjs';

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET|network timeout/;

/**
 * @param {string} what what is being installed, for the message
 * @param {readonly string[]} args npm's arguments
 * @param {string} [cwd]
 */
export async function npmInstall(what, args, cwd) {
  const result = await npm([...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    ...(cwd === undefined ? {} : { cwd }),
    timeout: 300_000,
  });
  if (result.code !== 0) {
    throw new HumanError(installFailure(what, args, result));
  }
}

/**
 * Why npm failed and what to do about it, as one sentence.
 * @param {string} what
 * @param {readonly string[]} args
 * @param {{ output: string, timedOut: boolean }} result a network that drops everything ends in no error, but never
 */
export function installFailure(what, args, { output, timedOut }) {
  return timedOut || unreachable.test(output)
    ? `Could not download ${what}: the npm registry does not answer. ` +
        'Check the network connection (or npm\'s "registry" and "proxy" settings), then try again.'
    : `Could not install ${what}: npm ${args[0]} failed with "${firstError(output)}". ` +
        'Put that right, then try again.';
}

/** @param {string} output */
function firstError(output) {
  const lines = output.split('\n').map(line => line.replace(/^npm (error|ERR!) ?/i, '').trim());
  return lines.find(line => line !== '' && !line.startsWith('code ')) ?? 'no message';
}
