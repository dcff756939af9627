import * as l10n from '@vscode/l10n';
import type { LineAction } from '../../src/shared/commands';
import type { EntryRef } from '../../src/shared/modelParts';
import { useHost } from '../hostContext';
import { Icon, type IconName } from './icon';
import { IconButton } from './kit';

interface LineActionsProps {
  readonly actions: readonly LineAction[];
  readonly entry: EntryRef;
  /** What the line goes by; it tells the buttons of two lines apart. */
  readonly name: string;
}

/** What can be done about one line at once. On a narrow page the icons stand alone. */
export function LineActions({ actions, entry, name }: LineActionsProps) {
  if (actions.length === 0) return null;

  return (
    <div class="lineActions">
      {actions.map(action => (
        <ActionButton key={action} action={action} entry={entry} name={name} />
      ))}
    </div>
  );
}

interface ActionButtonProps {
  readonly action: LineAction;
  readonly entry: EntryRef;
  readonly name: string;
}

export function ActionButton({ action, entry, name }: ActionButtonProps) {
  const { post } = useHost();
  const { icon, text, label } = wordsOf(action, name);
  return (
    <IconButton
      label={label}
      text={text}
      onPress={() => post({ type: 'act', body: { action, entry } })}
    >
      <Icon name={icon} />
    </IconButton>
  );
}

interface Words {
  readonly icon: IconName;
  readonly text: string;
  readonly label: string;
}

function wordsOf(action: LineAction, name: string): Words {
  switch (action) {
    case 'logMeeting':
      return {
        icon: 'note',
        text: l10n.t('Log Meeting'),
        label: l10n.t('Log Meeting with {0}', name),
      };
    case 'prepareAgenda':
      return {
        icon: 'list',
        text: l10n.t('Prepare Agenda'),
        label: l10n.t('Prepare Agenda for {0}', name),
      };
    case 'markDelivered':
      return {
        icon: 'check',
        text: l10n.t('Mark Delivered'),
        label: l10n.t('Mark Delivered: {0}', name),
      };
    case 'snoozeCheckIn':
      return {
        icon: 'snooze',
        text: l10n.t('Snooze'),
        label: l10n.t('Snooze the check-in with {0}', name),
      };
    case 'markThanked':
      return {
        icon: 'check',
        text: l10n.t('Mark Thanked'),
        label: l10n.t('Mark Thanked: {0}', name),
      };
  }
}
