import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's browser.
 * @param {string} address
 * @param {readonly string[]} [opener] the program that does it, and its first arguments; none where it is empty
 * @returns {Promise<boolean>} false when no browser could be opened; true may come only when it is closed
 */
export function openAddress(address, opener = openerHere()) {
  const [file, ...args] = opener;
  if (file === undefined) {
    return Promise.resolve(false);
  }
  return new Promise(resolve => {
    const child = spawn(file, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', code => resolve(code === 0));
    child.unref();
  });
}

function openerHere() {
  if (process.platform === 'darwin') {
    return ['open'];
  }
  if (process.platform === 'win32') {
    return ['rundll32', 'url.dll,FileProtocolHandler'];
  }
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? ['xdg-open'] : [];
}
