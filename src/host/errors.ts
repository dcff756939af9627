import type * as vscode from 'vscode';

/** Something the person can mend; its message is a sentence for them, with the next step. */
export class UserError extends Error {
  override readonly name: string = 'UserError';

  /** `place` is where to look: the message then offers to open it. */
  constructor(
    message: string,
    readonly place?: vscode.Location,
  ) {
    super(message);
  }
}
