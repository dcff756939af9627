import tseslint from 'typescript-eslint';

/**
 * What each pure layer may import of the project, and which packages. The layers are told in ARCHITECTURE.md.
 * @type {Record<string, { layers: string[], packages: string[] }>}
 */
export const layers = {
  core: { layers: [], packages: ['date-fns', '@date-fns/utc'] },
  yaml: {
    layers: ['core'],
    packages: ['yaml', '@vscode/l10n', 'fast-deep-equal', 'fastest-levenshtein'],
  },
  wording: { layers: ['core'], packages: ['@vscode/l10n', 'chrono-node/en'] },
  rules: { layers: ['core', 'wording'], packages: ['@vscode/l10n'] },
  language: { layers: ['core', 'yaml', 'wording', 'rules'], packages: ['@vscode/l10n'] },
  dashboard: { layers: ['core', 'wording', 'rules', 'shared'], packages: ['@vscode/l10n'] },
  shared: { layers: [], packages: [] },
};

const all = [
  'core',
  'yaml',
  'wording',
  'rules',
  'language',
  'reports',
  'dashboard',
  'shared',
  'host',
];

/**
 * Bans what a layer may not import; a package is anything that is no relative path.
 * @param {[string, { layers: string[], packages: string[] }]} layer
 */
function boundary([layer, may]) {
  const forbidden = all.filter(other => other !== layer && !may.layers.includes(other));
  const packages = may.packages.map(name => `${name}$`).join('|');
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})(?:/|$)`,
              message: `${layer} may import only: ${may.layers.join(', ') || 'itself'}.`,
            },
            {
              regex: `^(?!\\.)(?!(?:${packages || '$^'}))`,
              message: `${layer} may use only these packages: ${may.packages.join(', ') || 'none'}.`,
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'setTimeout', 'setInterval', 'crypto', 'console'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Today is an argument: no pure layer reads the clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Today is an argument: no pure layer reads the clock.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.vscode-test/', 'test/fixtures/'] },
  {
    files: ['src/**/*.ts', 'webview/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './webview/tsconfig.json', './test/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A value that was refused is reported and is `undefined`, in one expression.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', 300],
    },
  },
  ...Object.entries(layers).map(boundary),
  {
    files: ['webview/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(?!shared/)',
              message: 'The page knows only src/shared.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Text goes into the page as text.' },
        { property: 'outerHTML', message: 'Text goes into the page as text.' },
        { property: 'insertAdjacentHTML', message: 'Text goes into the page as text.' },
      ],
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'off',
      // Mocha's own functions return nothing that could float.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
);
