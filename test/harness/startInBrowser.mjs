import { spawn } from 'node:child_process';
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
  openAddress(address);
  await server.ended;
  throw new Error(`The VS Code server ended by itself:\n${server.log()}`);
}

/** @param {string} address */
function openAddress(address) {
  const opener = openerHere();
  if (opener !== undefined) {
    const [file, ...args] = opener;
    const child = spawn(file, [...args, address], { stdio: 'ignore', detached: true });
    // The address is on the screen already.
    child.once('error', () => undefined);
    child.unref();
  }
}

/** @returns {[string, ...string[]] | undefined} */
function openerHere() {
  if (process.platform === 'darwin') {
    return ['open'];
  }
  if (process.platform === 'win32') {
    return ['rundll32', 'url.dll,FileProtocolHandler'];
  }
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : undefined;
}
