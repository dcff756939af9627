/** Raised when the shape changes: an older state is then dropped, never guessed at. */
const currentVersion = 2;

/** How the reader left the page: of the log it holds ids only. */
export interface ViewState {
  readonly version: typeof currentVersion;
  /** Whether a part of the page is open, by its name; absent means its default. */
  readonly open: Readonly<Record<string, boolean>>;
  /** What was chosen where there is a choice, by its name: a filter, a person, what is dropped. */
  readonly choices: Readonly<Record<string, string>>;
  readonly scroll: number;
}

const initial: ViewState = { version: currentVersion, open: {}, choices: {}, scroll: 0 };

/** Keeps the view state where VS Code keeps it across reloads of the page. */
export class ViewStore {
  #state: ViewState;
  readonly #write: (state: ViewState) => void;

  constructor(read: () => unknown, write: (state: ViewState) => void) {
    const stored = read();
    this.#state = isViewState(stored) ? stored : initial;
    this.#write = write;
  }

  get scroll(): number {
    return this.#state.scroll;
  }

  isOpen(name: string, byDefault: boolean): boolean {
    return this.#state.open[name] ?? byDefault;
  }

  setOpen(name: string, open: boolean): void {
    this.#save({ ...this.#state, open: { ...this.#state.open, [name]: open } });
  }

  choice(name: string): string | undefined {
    return this.#state.choices[name];
  }

  setChoice(name: string, value: string): void {
    this.#save({ ...this.#state, choices: { ...this.#state.choices, [name]: value } });
  }

  setScroll(scroll: number): void {
    this.#save({ ...this.#state, scroll });
  }

  #save(state: ViewState): void {
    this.#state = state;
    this.#write(state);
  }
}

function isViewState(value: unknown): value is ViewState {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    value.version === currentVersion &&
    'scroll' in value &&
    typeof value.scroll === 'number' &&
    'open' in value &&
    isRecordOf('boolean', value.open) &&
    'choices' in value &&
    isRecordOf('string', value.choices)
  );
}

function isRecordOf(type: 'boolean' | 'string', value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(member => typeof member === type)
  );
}
