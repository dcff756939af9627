const unsure = new Error('Not simple.');

/** Ends the simple reading of a text, because the certain way must read it. Caught in `simpleItem.ts`. */
export function giveUp(): never {
  throw unsure;
}

/** Runs a simple reading; `undefined` when it gave up. */
export function orGivenUp<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error === unsure) return undefined;
    throw error;
  }
}
