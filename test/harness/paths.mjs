import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const cache = join(root, '.vscode-test');
export const vsix = join(root, 'dist', 'career-log.vsix');
export const fixtures = join(root, 'test', 'fixtures');
export const screenshots = join(root, 'media', 'screenshots');
export const allScreenshots = join(root, 'out', 'screenshots');
