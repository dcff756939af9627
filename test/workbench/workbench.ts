import { watch } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { FrameLocator, Locator, Page } from 'playwright-core';
import { copyFixture } from '../harness/tempFolder.mjs';
import { sharedBrowser, workbenchServer, type WindowKind } from '../harness/workbenchServer.mjs';
import { QuickInput } from './quickInput';
import { themeClasses, themes, type Theme } from './themes';

export interface WorkbenchOptions extends WindowKind {
  /** A folder under test/fixtures; the workbench opens a copy of it. */
  readonly fixture?: string;
  /** A folder to open as it is, in place of a fixture; `null` for a window without a folder. */
  readonly folder?: string | null;
  /** Files that are added to it before it opens, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** A workspace file among the files, to open in place of the folder that holds it. */
  readonly workspaceFile?: string;
  readonly version?: '1.99' | '1.139';
  readonly theme?: Theme;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A VS Code window in a browser, with the packed extension installed, seen as a person sees it. */
export class Workbench {
  readonly quickInput: QuickInput;

  constructor(
    readonly page: Page,
    /** The opened folder, on disk. */
    readonly folder: string,
    private readonly removeFolder: () => Promise<void>,
  ) {
    this.quickInput = new QuickInput(page);
  }

  /** Shows the window in another theme, by a setting of the opened folder, and waits for it. */
  async useTheme(theme: Theme): Promise<void> {
    const settings = JSON.stringify({ 'workbench.colorTheme': themes[theme] });
    await mkdir(join(this.folder, '.vscode'), { recursive: true });
    await writeFile(join(this.folder, '.vscode', 'settings.json'), settings);
    await this.page.locator(`.monaco-workbench.${themeClasses[theme]}`).waitFor();
  }

  /** Runs a command from the palette by its whole title, such as `Career: Open Dashboard`. */
  async runCommand(title: string): Promise<void> {
    const { input, rows } = this.quickInput;
    await this.quickInput.summon('F1');
    await input.fill(`>${title}`);
    const row = rows.filter({ has: this.page.getByText(title, { exact: true }) }).first();
    await row.click();
    // The command may ask at once: then the box stays, without the palette's prefix.
    await this.page.waitForFunction(() => {
      const box = document.querySelector('.quick-input-widget');
      const asked = box?.querySelector<HTMLInputElement>('.quick-input-box input')?.value;
      return !box?.checkVisibility() || !asked?.startsWith('>');
    });
  }

  /** The page of the extension in the side bar, or in an editor tab. */
  dashboard(place: 'sidebar' | 'tab' = 'sidebar'): FrameLocator {
    const view = '[src*="purpose=webviewView"]';
    return this.#pageIn(place === 'sidebar' ? view : `:not(${view})`);
  }

  /** Its page where only one is shown: of a page that is shown again VS Code does not tell the place. */
  onlyDashboard(): FrameLocator {
    return this.#pageIn('');
  }

  #pageIn(which: string): FrameLocator {
    const own = '[src*="extensionId=career-log.career-log"]';
    return this.page.frameLocator(`iframe.webview${own}${which}`).frameLocator('#active-frame');
  }

  /** The extension's icon in the activity bar. */
  get icon(): Locator {
    return this.page.locator('.activitybar').getByRole('tab', { name: 'Career Log' });
  }

  /** Shows the extension's side bar by a click on its icon. */
  async openSidebar(): Promise<void> {
    await this.icon.click();
  }

  /** The whole text of the status bar. */
  statusBar(): Promise<string> {
    return this.page.locator('.part.statusbar').innerText();
  }

  /** The status bar item that shows a text, for waiting and clicking. */
  statusBarItem(text: string | RegExp): Locator {
    return this.page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first();
  }

  /** Waits for a notification that shows a text. */
  async notification(text: string | RegExp): Promise<Locator> {
    const toast = this.page.locator('.notification-toast').filter({ hasText: text }).first();
    await toast.waitFor();
    return toast;
  }

  /** Opens a file of the folder in an editor that takes what is typed, by its path. */
  async openFile(path: string): Promise<void> {
    await this.quickInput.summon('Control+P');
    await this.quickInput.type(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    await this.quickInput.row(name).click();
    await this.page.getByRole('tab', { name }).first().waitFor();
    await this.page.locator('.part.editor .monaco-editor.focused').waitFor();
  }

  /** Waits until a file of the career folder holds what matches, and gives its text: it is saved after it is shown. */
  savedText(path: string, pattern: RegExp): Promise<string> {
    const file = join(this.folder, '.career', path);
    return new Promise((resolve, reject) => {
      const look = () => {
        readFile(file, 'utf8').then(text => {
          if (!pattern.test(text)) return;
          watcher.close();
          resolve(text);
        }, reject);
      };
      const watcher = watch(dirname(file), look);
      look();
    });
  }

  /** Leaves the window and opens it again, as when VS Code is closed and started: with the Explorer in the side bar. */
  async restart(): Promise<void> {
    const address = this.page.url();
    await this.page.goto('about:blank');
    await this.page.goto(address);
    await this.icon.waitFor();
  }

  /** Loads the window again, with the side bar that it showed. */
  async reload(): Promise<void> {
    const reloaded = this.page.waitForEvent('load');
    await this.runCommand('Developer: Reload Window');
    await reloaded;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.removeFolder();
  }
}

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const server = await workbenchServer(options.version ?? '1.139', options);
  const { folder, remove } =
    options.folder === undefined
      ? await copyFixture(options.fixture ?? 'sample')
      : { folder: options.folder ?? '', remove: () => Promise.resolve() };
  for (const [path, text] of Object.entries(options.files ?? {})) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await server.writeSettings({
    'workbench.colorTheme': themes[options.theme ?? 'dark'],
    // A page that is still opening takes the focus, and would close the box just opened.
    'workbench.quickOpen.closeOnFocusLost': false,
    ...options.settings,
  });
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const query = new URLSearchParams(whatToOpen(folder, options.workspaceFile));
  await page.goto(`http://127.0.0.1:${server.port}/?${query}`);
  const workbench = new Workbench(page, folder, remove);
  // What the manifest contributes, commands too, is known when its icon is there.
  await workbench.icon.waitFor();
  return workbench;
}

function whatToOpen(folder: string, workspaceFile: string | undefined): Record<string, string> {
  if (workspaceFile !== undefined) return { workspace: join(folder, workspaceFile) };
  return folder === '' ? { ew: 'true' } : { folder };
}
