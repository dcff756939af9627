import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

const { values: flags } = parseArgs({
  options: { watch: { type: 'boolean' }, tests: { type: 'boolean' } },
});

/** @type {BuildOptions} */
const common = {
  bundle: true,
  target: 'es2022',
  sourcemap: true,
  sourcesContent: false,
  logLevel: flags.watch ? 'silent' : 'warning',
};

/**
 * One source for the desktop and the web. On the platform of browsers an import of a Node built-in
 * does not resolve, which is what keeps the extension fit for both.
 * @type {BuildOptions}
 */
const extension = {
  ...common,
  entryPoints: ['src/extension.ts'],
  format: 'cjs',
  external: ['vscode'],
  minify: true,
  mainFields: ['browser', 'module', 'main'],
  conditions: ['browser'],
};

/** @returns {BuildOptions[]} */
function product() {
  return [
    { ...extension, platform: 'browser', outfile: 'dist/extension.js' },
    { ...extension, platform: 'browser', outfile: 'dist/web/extension.js' },
    {
      ...common,
      entryPoints: { dashboard: 'webview/main.tsx' },
      outdir: 'dist/webview',
      format: 'iife',
      platform: 'browser',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
    },
    {
      ...common,
      entryPoints: ['webview/dashboard.css'].filter(existsSync),
      outdir: 'dist/webview',
      // An icon font goes along only where the stylesheet imports it.
      loader: { '.ttf': 'copy' },
      assetNames: '[name]',
      minify: true,
    },
  ];
}

/** The JSON Schemas that the manifest contributes, one for each kind, from the one table of the format. */
async function writeSchemas() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/core/schema/jsonSchema.ts'],
    format: 'esm',
    sourcemap: false,
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { jsonSchemas } = await import(`data:text/javascript;base64,${code}`);
  await mkdir('dist/schemas', { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(`dist/schemas/${name}.json`, JSON.stringify(schema));
  }
}

/** @returns {BuildOptions[]} */
function hostTests() {
  const tests = readdirSync('test/host', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.test.ts'),
  );
  return [
    {
      ...common,
      entryPoints: ['index.ts', ...tests].map(file => `test/host/${file}`),
      outbase: 'test/host',
      outdir: 'out/host',
      format: 'cjs',
      platform: 'node',
      external: ['vscode', 'mocha'],
      sourcemap: 'inline',
    },
  ];
}

/**
 * Prints what the problem matcher in .vscode/tasks.json reads.
 * @type {import('esbuild').Plugin}
 */
const reportToEditor = {
  name: 'report-to-editor',
  setup({ onStart, onEnd }) {
    onStart(() => console.log('[watch] build started'));
    onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) {
          console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
      }
      console.log('[watch] build finished');
    });
  },
};

const bundles = flags.tests ? hostTests() : product();
if (flags.watch) {
  for (const options of bundles) {
    const watcher = await context({ ...options, plugins: [reportToEditor] });
    await watcher.watch();
  }
} else {
  await rm(flags.tests ? 'out/host' : 'dist/webview', { recursive: true, force: true });
  // esbuild has printed what is wrong; its stack would only hide that.
  await Promise.all([
    ...bundles.map(options => build(options)),
    ...(flags.tests ? [] : [writeSchemas()]),
  ]).catch(() => (process.exitCode = 1));
}
