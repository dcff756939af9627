import type { Locator, Page } from 'playwright-core';

/** The box at the top of the window that asks for commands, texts and choices. */
export class QuickInput {
  readonly widget: Locator;
  readonly input: Locator;
  readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.widget = page.locator('.quick-input-widget:visible');
    this.input = this.widget.locator('.quick-input-box input');
    this.rows = this.widget.locator('.quick-input-list .monaco-list-row');
  }

  /** Opens the box by a key, which a page that is just getting the focus may swallow. */
  async summon(key: string): Promise<void> {
    await this.closed();
    for (let attempt = 0; attempt < 20 && !(await this.input.isVisible()); attempt += 1) {
      await this.page.keyboard.press(key);
      await this.input.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
    await this.input.waitFor();
  }

  /** Presses a button of the title bar. */
  async press(label: string): Promise<void> {
    await this.widget.getByRole('button', { name: label }).click();
  }

  /** Replaces what stands in the box. */
  async type(text: string): Promise<void> {
    await this.input.fill(text);
  }

  async accept(): Promise<void> {
    await this.input.press('Enter');
  }

  /** Types a text and presses Enter, as one answers a question. */
  async answer(text: string): Promise<void> {
    await this.type(text);
    await this.accept();
  }

  /** Chooses the first row that shows the text. */
  async pick(label: string | RegExp): Promise<void> {
    await this.row(label).click();
  }

  row(label: string | RegExp): Locator {
    return this.rows.filter({ hasText: label }).first();
  }

  /** The rows in view, as a screen reader says them. */
  async labels(): Promise<string[]> {
    await this.rows.first().waitFor();
    return this.rows.evaluateAll(rows => rows.map(row => row.getAttribute('aria-label') ?? ''));
  }

  /** Waits until the box shows a text: its prompt, title or placeholder. */
  async shows(text: string): Promise<void> {
    const placeholder = this.widget.locator(`input[placeholder*=${JSON.stringify(text)}]`);
    await this.widget.getByText(text).or(placeholder).first().waitFor();
  }

  async cancel(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.closed();
  }

  async closed(): Promise<void> {
    await this.widget.waitFor({ state: 'detached' });
  }
}
