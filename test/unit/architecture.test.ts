import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import { preProcessFile } from 'typescript';

import { layers as pureLayers } from '../../eslint.config.mjs';

const root = join(__dirname, '..', '..');

interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

/** The pure layers are those that lint holds; the two at the edge stand beside them. */
const layers: Readonly<Record<string, Layer>> = {
  ...pureLayers,
  host: { layers: Object.keys(pureLayers), packages: ['vscode', '@vscode/l10n', 'ignore'] },
};

const page: Layer = {
  layers: ['shared'],
  packages: ['preact', '@vscode/webview-ui-toolkit', '@vscode/l10n'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsUnder(folder: string): readonly Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(path => posix.join(folder, path.replaceAll('\\', '/')))
    .filter(path => /\.tsx?$/.test(path))
    .flatMap(from => {
      const { importedFiles } = preProcessFile(readFileSync(join(root, from), 'utf8'));
      return importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) }));
    });
}

function resolve(from: string, to: string): string {
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

function isOf(name: string, packageName: string): boolean {
  return name === packageName || name.startsWith(`${packageName}/`);
}

describe('the architecture', () => {
  const all = [...importsUnder('src'), ...importsUnder('webview')];

  it('gives every folder of src a layer', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(
      folders.filter(folder => !(folder in layers)),
      [],
    );
  });

  const folders = Object.entries(layers).map(([name, layer]) => [`src/${name}`, layer] as const);
  for (const [folder, { layers: below, packages }] of [...folders, ['webview', page] as const]) {
    it(`lets ${folder} import only ${[...below, ...packages].join(', ') || 'itself'}`, () => {
      const own = all.filter(({ from }) => isWithin(from, folder));
      const isAllowed = ({ to }: Import) =>
        isWithin(to, folder) ||
        below.some(layer => isWithin(to, `src/${layer}`)) ||
        packages.some(name => isOf(to, name));
      assert.deepEqual(
        own.filter(found => !isAllowed(found)),
        [],
      );
    });
  }

  it('uses no module of Node, so that one source serves the desktop and the web', () => {
    assert.deepEqual(
      all.filter(({ to }) => isBuiltin(to)),
      [],
    );
  });

  it('names the component library in one file only', () => {
    const users = all.filter(({ to }) => isOf(to, '@vscode/webview-ui-toolkit'));
    assert.deepEqual([...new Set(users.map(({ from }) => from))], ['webview/ui/kit.ts']);
  });
});
