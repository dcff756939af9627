/** Runs one thing after the other, in the order in which they were asked for; one that fails holds up no other. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Settles as `run` does, which begins when all before it have ended. */
  take<Result>(run: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(run);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
