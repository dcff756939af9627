import * as l10n from '@vscode/l10n';
import type { AttentionKind, AttentionLine } from '../../src/shared/dashboardModel';
import { CommandButton } from '../ui/commandButton';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { Icon, type IconName } from '../ui/icon';
import { LineActions } from '../ui/lineActions';
import { Section } from '../ui/section';

const icons: Readonly<Record<AttentionKind, IconName>> = {
  'commitment-overdue': 'warning',
  'check-in-overdue': 'warning',
  'meeting-today': 'calendar',
  'meeting-unrecorded': 'edit',
  'ask-unanswered': 'send',
  'meeting-ahead': 'calendar',
  'check-in-due': 'clock',
  'commitment-due': 'clock',
};

export function NeedsAttention({ lines }: { readonly lines: readonly AttentionLine[] }) {
  return (
    <Section name="attention" title={l10n.t('Needs Attention')} count={lines.length} isVital>
      {lines.length === 0 ? (
        <EmptyNote text={l10n.t('Nothing is overdue, and nothing is due soon.')}>
          <CommandButton command="scheduleMeeting">{l10n.t('Schedule Meeting')}</CommandButton>
          <CommandButton command="logCommitment">{l10n.t('Log Commitment')}</CommandButton>
        </EmptyNote>
      ) : (
        <ul class="rows">
          {lines.map(line => (
            <Line key={`${line.kind} ${line.entry.kind} ${line.entry.id}`} line={line} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ line }: { readonly line: AttentionLine }) {
  const icon = icons[line.kind];
  return (
    <li class="row row-attention">
      {icon === 'warning' ? <Icon name={icon} tone="warning" /> : <Icon name={icon} />}
      <div class="rowText">
        <EntryLink entry={line.entry} wholeRow>
          {line.title}
        </EntryLink>{' '}
        <span class="dim">{line.detail}</span> <span class="when">{line.when}</span>
      </div>
      <LineActions actions={line.actions} entry={line.entry} name={line.title} />
    </li>
  );
}
