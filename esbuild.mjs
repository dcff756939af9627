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
    schemas,
  ];
}

/**
 * The JSON Schemas that the manifest contributes, one for each kind, from the one table of the format.
 * @type {BuildOptions}
 */
const schemas = {
  ...common,
  entryPoints: ['src/core/schema/jsonSchema.ts'],
  format: 'esm',
  sourcemap: false,
  write: false,
  plugins: [
    {
      name: 'write-schemas',
      setup: ({ onEnd }) =>
        onEnd(({ errors, outputFiles }) =>
          errors.length > 0 ? undefined : writeSchemas(outputFiles?.[0]?.contents),
        ),
    },
  ],
};

/** @param {Uint8Array | undefined} module */
async function writeSchemas(module) {
  const code = Buffer.from(module ?? []).toString('base64');
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

/** How many bundles are being built now. */
let building = 0;

/**
 * Prints what the problem matcher in .vscode/tasks.json reads; all bundles together are one build.
 * @type {import('esbuild').Plugin}
 */
const reportToEditor = {
  name: 'report-to-editor',
  setup({ onStart, onEnd }) {
    onStart(() => {
      building += 1;
      if (building === 1) {
        console.log('[watch] build started');
      }
    });
    onEnd(({ errors }) => {
      for (const { text, location } of errors) {
        console.error(`✘ [ERROR] ${text}`);
        if (location) {
          console.error(`    ${location.file}:${location.line}:${location.column}:`);
        }
      }
      building -= 1;
      if (building === 0) {
        console.log('[watch] build finished');
      }
    });
  },
};

const bundles = flags.tests ? hostTests() : product();
if (flags.watch) {
  const watchers = bundles.map(options =>
    context({ ...options, plugins: [...(options.plugins ?? []), reportToEditor] }),
  );
  await Promise.all(watchers.map(async watcher => (await watcher).watch()));
} else {
  await rm(flags.tests ? 'out/host' : 'dist/webview', { recursive: true, force: true });
  // esbuild has printed what is wrong; its stack would only hide that.
  await Promise.all(bundles.map(options => build(options))).catch(() => (process.exitCode = 1));
}
