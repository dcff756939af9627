import { command } from './command.mjs';
import { HumanError } from './humanError.mjs';
import { tempFolder } from './tempFolder.mjs';
import { writeUserSettings } from './userSettings.mjs';

/**
 * Opens the folder in the desktop VS Code, in a profile of its own, until its window closes.
 * @param {string} vsix
 * @param {string} folder
 */
export async function startDesktop(vsix, folder) {
  const { folder: home } = await tempFolder('career-log-desktop');
  const profile = [`--user-data-dir=${home}/data`, `--extensions-dir=${home}/extensions`];
  await writeUserSettings(`${home}/data/User`);
  await code([...profile, '--install-extension', vsix, '--force']);
  console.log('\nDesktop VS Code with Career Log and a sample log is opening.');
  console.log(
    'Close its window or press Ctrl-C to stop; the sample is a copy and is removed then.',
  );
  await code([...profile, '--disable-workspace-trust', '--new-window', '--wait', folder]);
}

/** @param {readonly string[]} args */
async function code(args) {
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  const shell = process.platform === 'win32';
  const { code, output } = await command('code', root ? ['--no-sandbox', ...args] : args, {
    shell,
  }).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw error.code === 'ENOENT' ? noCode() : error;
  });
  if (code !== 0) {
    // Where a shell looks for the program, its absence is an exit code like any other.
    throw shell && /not recognized/.test(output) ? noCode() : new Error(`code failed:\n${output}`);
  }
}

function noCode() {
  return new HumanError(
    'The command "code" is not on PATH: in VS Code run "Shell Command: Install \'code\' command ' +
      'in PATH", or start without --desktop.',
  );
}
