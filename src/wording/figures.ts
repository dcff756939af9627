import * as l10n from '@vscode/l10n';

/** A share as a whole percentage. */
export function percent(share: number): string {
  return l10n.t('{0} %', Math.round(share * 100));
}

/** With its sign, and one decimal at most: `+12.5 %`. */
export function signedPercent(share: number): string {
  return l10n.t('{0} %', signed(Math.round(share * 1000) / 10));
}

export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
