import type * as vscode from 'vscode';

import type { Diagnostic } from '../../language/diagnostics';

/** Writes down where rules failed, each rule once. What they say may quote the log, so it is left out. */
export class RuleFailures {
  readonly #told = new Set<string>();

  constructor(readonly log: Pick<vscode.LogOutputChannel, 'error'>) {}

  tell(diagnostics: readonly Diagnostic[]): void {
    for (const { code, failure } of diagnostics) {
      if (failure === undefined || this.#told.has(code)) continue;
      this.#told.add(code);
      this.log.error(`The rule ${code} failed.`, traceOf(failure));
    }
  }
}

function traceOf(failure: unknown): string {
  if (!(failure instanceof Error)) return typeof failure;
  const frames = (failure.stack ?? '').split('\n').filter(line => /^ +at /.test(line));
  return [failure.name, ...frames].join('\n');
}
