import * as l10n from '@vscode/l10n';
import type { CoveragePair } from '../../src/shared/dashboardModel';
import type { Count } from '../../src/shared/modelParts';

export function countText(count: Count | null): string {
  return count === null ? notRecorded() : l10n.t('{0} of {1}', count.k, count.n);
}

export function CountText({ count }: { readonly count: Count | null }) {
  return <span class={count === null ? 'dim' : 'count'}>{countText(count)}</span>;
}

/** Nominal never stands without confirmed, nor the other way round. */
export function pairText({ confirmed, nominal }: CoveragePair): string {
  return l10n.t('{0} confirmed, {1} nominal', countText(confirmed), countText(nominal));
}

export function notRecorded(): string {
  return l10n.t('not recorded');
}
