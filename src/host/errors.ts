import type * as vscode from 'vscode';

/** Commands that a message may offer, because they mend what it tells. */
export type Remedy = 'careerLog.resolveConflicts';

/** Something the person can mend; its message is a sentence for them, with the next step. */
export class UserError extends Error {
  override readonly name: string = 'UserError';

  /**
   * @param place where to look: the message then offers to open it.
   * @param remedy the message then offers to run it.
   */
  constructor(
    message: string,
    readonly place?: vscode.Location,
    readonly remedy?: Remedy,
  ) {
    super(message);
  }
}
