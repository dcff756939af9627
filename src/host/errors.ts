/** Something the person can mend; its message is a sentence for them, with the next step. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
