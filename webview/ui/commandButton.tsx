import type { ComponentChildren } from 'preact';
import type { DashboardCommand } from '../../src/shared/commands';
import { useHost } from '../hostContext';
import { Icon, type IconName } from './icon';
import { Button, IconButton } from './kit';

interface CommandButtonProps {
  readonly command: DashboardCommand;
  readonly kind?: 'primary' | 'secondary';
  readonly children: ComponentChildren;
}

export function CommandButton({ command, kind = 'secondary', children }: CommandButtonProps) {
  const { post } = useHost();
  return (
    <Button kind={kind} onPress={() => post({ type: 'runCommand', body: { command } })}>
      {children}
    </Button>
  );
}

interface CommandIconProps {
  readonly command: DashboardCommand;
  readonly icon: IconName;
  readonly label: string;
}

export function CommandIcon({ command, icon, label }: CommandIconProps) {
  const { post } = useHost();
  return (
    <IconButton
      label={label}
      text={label}
      onPress={() => post({ type: 'runCommand', body: { command } })}
    >
      <Icon name={icon} />
    </IconButton>
  );
}
