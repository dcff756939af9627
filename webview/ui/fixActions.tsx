import * as l10n from '@vscode/l10n';
import type { FindingLine } from '../../src/shared/sections/findings';
import { useHost } from '../hostContext';
import { Icon } from './icon';
import { IconButton } from './kit';

/** What can be done about a finding at once. Only the finding is named to the host, never a change. */
export function FixActions({ line }: { readonly line: FindingLine }) {
  const { post } = useHost();
  const { fix, code, entry, at, message } = line;
  if (fix === null) return null;

  const send = (choose: boolean) =>
    post({ type: 'fixFinding', body: { finding: { code, entry, at, message }, choose } });
  return (
    <div class="fixActions">
      <IconButton
        label={l10n.t('{0}: {1}', fix.title, message)}
        text={fix.title}
        onPress={() => send(false)}
      >
        <Icon name="bulb" />
      </IconButton>
      {fix.others > 0 && (
        <IconButton
          label={l10n.t('More fixes: {0}', message)}
          text={l10n.t('More')}
          onPress={() => send(true)}
        >
          <Icon name="more" />
        </IconButton>
      )}
    </div>
  );
}
