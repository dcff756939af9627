import { npm } from './command.mjs';
import { HumanError } from './humanError.mjs';

const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/;

/**
 * @param {string} what what is being installed, for the message
 * @param {readonly string[]} args npm's arguments
 * @param {string} [cwd]
 */
export async function npmInstall(what, args, cwd) {
  const { code, output } = await npm([...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    ...(cwd === undefined ? {} : { cwd }),
    timeout: 300_000,
  });
  if (code === 0) {
    return;
  }
  if (unreachable.test(output)) {
    throw new HumanError(
      `Could not download ${what}: the npm registry does not answer. ` +
        'Check the network connection (or npm\'s "registry" and "proxy" settings), then try again.',
    );
  }
  throw new HumanError(
    `Could not install ${what}: npm ${args[0]} failed with "${firstError(output)}". ` +
      'Put that right, then try again.',
  );
}

/** @param {string} output */
function firstError(output) {
  const lines = output.split('\n').map(line => line.replace(/^npm (error|ERR!) ?/i, '').trim());
  return lines.find(line => line !== '' && !line.startsWith('code ')) ?? 'no message';
}
