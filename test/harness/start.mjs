import { ensureDependencies } from './dependencies.mjs';
import { ensurePackage } from './packaging.mjs';
import { assertPort } from './port.mjs';
import { program } from './program.mjs';
import { readOptions } from './readOptions.mjs';
import { copySampleOfToday } from './sample.mjs';
import { startDesktop } from './startDesktop.mjs';
import { startInBrowser } from './startInBrowser.mjs';

await program(
  async () => {
    const options = readOptions({
      port: { type: 'string', default: '0' },
      desktop: { type: 'boolean', default: false },
    });
    const port = await assertPort(options.port);
    await ensureDependencies();
    const vsix = await ensurePackage();
    const { folder } = await copySampleOfToday();
    await (options.desktop ? startDesktop(vsix, folder) : startInBrowser(vsix, folder, port));
  },
  { interrupted: 0 },
);
