/** Raised when the shape changes: an older state is then dropped, never guessed at. */
const currentVersion = 1;

/** How the reader left the page: no data of the log. */
export interface ViewState {
  readonly version: typeof currentVersion;
  /** Whether a part of the page is open, by its name; absent means its default. */
  readonly open: Readonly<Record<string, boolean>>;
  readonly scroll: number;
}

const initial: ViewState = { version: currentVersion, open: {}, scroll: 0 };

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
    typeof value.open === 'object' &&
    value.open !== null &&
    Object.values(value.open).every(open => typeof open === 'boolean')
  );
}
