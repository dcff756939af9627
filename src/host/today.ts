import * as vscode from 'vscode';

import { localDate, localTime } from './localDate';
import { Owner } from './owner';

const everyMinute = 60 * 1000;

/** The one local calendar date that everything is measured by. Nothing else reads the clock. */
export class Today extends Owner {
  readonly #changed = this.own(new vscode.EventEmitter<string>());
  readonly onDidChange = this.#changed.event;
  #current = localDate(new Date());

  constructor() {
    super();
    // A look each minute survives sleep and a changed clock, which one long timer would not.
    const timer = setInterval(() => {
      this.check();
    }, everyMinute);
    this.own({
      dispose: () => {
        clearInterval(timer);
      },
    });
  }

  get current(): string {
    return this.#current;
  }

  /** Local wall time as `HH:MM`. */
  get time(): string {
    return localTime(new Date());
  }

  check(): void {
    const now = localDate(new Date());
    if (now === this.#current) return;
    this.#current = now;
    this.#changed.fire(now);
  }
}
