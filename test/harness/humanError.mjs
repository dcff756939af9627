/** A failure whose message is the whole answer: what went wrong and what to do about it. */
export class HumanError extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = 'HumanError';
  }
}
