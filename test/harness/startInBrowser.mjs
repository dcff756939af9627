import { openAddress } from './openAddress.mjs';
import { installExtension, startServer } from './server.mjs';
import { tempFolder } from './tempFolder.mjs';
import { userFolderIn, writeUserSettings } from './userSettings.mjs';
import { ensureVSCode, newest } from './vscode.mjs';

/**
 * Serves VS Code with the packed extension until the server ends.
 * @param {string} vsix
 * @param {string} folder
 * @param {number} port
 */
export async function startInBrowser(vsix, folder, port) {
  const vscode = await ensureVSCode(newest);
  const { folder: dataDir } = await tempFolder('career-log-server');
  const extensionsDir = `${dataDir}/extensions`;
  await writeUserSettings(userFolderIn(dataDir));
  await installExtension(vscode, { vsix, dataDir, extensionsDir });
  const server = await startServer(vscode, { dataDir, extensionsDir, port });
  const address = `http://127.0.0.1:${server.port}/?${new URLSearchParams({ folder })}`;
  console.log(`\nVS Code ${newest} with Career Log and a sample log: ${address}`);
  console.log('Press Ctrl-C to stop; the sample is a copy and is removed then.');
  void openAddress(address).then(isOpen => {
    if (!isOpen) {
      console.log('No browser could be opened here: open the address above yourself.');
    }
  });
  await server.ended;
  throw new Error(`The VS Code server ended by itself:\n${server.log()}`);
}
