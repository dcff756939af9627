import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { colour } from './colour.mjs';
import { command } from './command.mjs';
import { HumanError } from './humanError.mjs';
import { differences, expectedFiles, filesIn, warningsIn } from './packed.mjs';
import { root, vsix } from './paths.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';

/** Makes the package that the Marketplace takes: without a warning, and with the right files in it. */
await program(async () => {
  readOptions({});
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const { code, output } = await command(
    process.execPath,
    [vsce, 'package', '--no-dependencies', '--out', vsix],
    { env: colour, onOutput: text => process.stdout.write(text) },
  );
  if (code !== 0) {
    return code;
  }
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const wrong = [
    ...warningsIn(output),
    ...differences(filesIn(await readFile(vsix)), expectedFiles(manifest)),
  ];
  if (wrong.length > 0) {
    // Nobody shall take it for a package that is done.
    await rm(vsix);
    throw new HumanError(`The package is not as it should be:\n${wrong.join('\n')}`);
  }
  return 0;
});
