import type { LineAction } from '../../src/shared/commands';
import type { EntryRef } from '../../src/shared/modelParts';
import { useHost } from '../hostContext';
import { actionWords } from './actionWords';
import { Icon } from './icon';
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

function ActionButton({ action, entry, name }: ActionButtonProps) {
  const { post } = useHost();
  const { icon, text, label } = actionWords[action](name);
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
