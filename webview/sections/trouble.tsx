import * as l10n from '@vscode/l10n';
import type { Trouble as TroubleModel } from '../../src/shared/dashboardModel';
import { useHost } from '../hostContext';
import { Icon } from '../ui/icon';

/** Nothing at all when the log is read whole and may be written. */
export function Trouble({ trouble }: { readonly trouble: TroubleModel }) {
  const { unreadableEntries, errors, readonlyReason, otherFolders } = trouble;
  if (unreadableEntries === 0 && errors === 0 && !readonlyReason && !otherFolders) return null;

  return (
    <ul class="trouble" aria-label={l10n.t('Problems')}>
      {unreadableEntries > 0 && <ProblemLine text={unreadableText(unreadableEntries)} />}
      {errors > 0 && <ProblemLine text={errorText(errors)} />}
      {readonlyReason !== null && (
        <li>
          <Icon name="warning" tone="warning" />
          <span>{readonlyReason}</span>
        </li>
      )}
      {otherFolders !== null && <li class="dim">{otherFolders}</li>}
    </ul>
  );
}

function ProblemLine({ text }: { readonly text: string }) {
  const { post } = useHost();
  return (
    <li>
      <Icon name="warning" tone="warning" />
      <button
        type="button"
        class="textLink"
        onClick={() => post({ type: 'runCommand', body: { command: 'showProblems' } })}
      >
        {text}
      </button>
    </li>
  );
}

function unreadableText(count: number): string {
  return count === 1
    ? l10n.t('1 entry could not be read')
    : l10n.t('{0} entries could not be read', count);
}

function errorText(count: number): string {
  return count === 1 ? l10n.t('1 error in the log') : l10n.t('{0} errors in the log', count);
}
