import * as l10n from '@vscode/l10n';

export function MatrixLegend() {
  return (
    <ul class="legend note dim">
      <li>
        <Sample class="level-confirmed" isRound={false} />
        {l10n.t('sponsor, confirmed')}
      </li>
      <li>
        <Sample class="level-nominal" isRound={false} />
        {l10n.t('sponsor, nominal')}
      </li>
      <li>
        <Sample class="level-confirmed" isRound />
        {l10n.t('mentor, confirmed')}
      </li>
      <li>
        <Sample class="level-nominal" isRound />
        {l10n.t('mentor, nominal')}
      </li>
    </ul>
  );
}

function Sample({ class: look, isRound }: { readonly class: string; readonly isRound: boolean }) {
  return (
    <svg class="levelMark" width="10" height="10" aria-hidden="true">
      <rect class={look} x="1" y="2" width="6" height="6" rx={isRound ? 3 : 0} />
    </svg>
  );
}
