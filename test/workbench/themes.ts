/** The themes that every VS Code since 1.99 brings, by the names that the settings know. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast-dark': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof themes;

/** What the workbench is marked with while it shows a theme. */
export const themeClasses: Readonly<Record<Theme, string>> = {
  dark: 'vs-dark',
  light: 'vs',
  'high-contrast-dark': 'hc-black',
  'high-contrast-light': 'hc-light',
};

/** What VS Code marks a page with. */
export const pageClasses: Readonly<Record<Theme, string>> = {
  dark: 'vscode-dark',
  light: 'vscode-light',
  'high-contrast-dark': 'vscode-high-contrast',
  'high-contrast-light': 'vscode-high-contrast-light',
};
