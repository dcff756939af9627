import * as l10n from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import { CommandButton } from '../ui/commandButton';
import { Icon } from '../ui/icon';
import { ProgressRing } from '../ui/kit';

export function NoWorkspace() {
  return (
    <Notice text={l10n.t('A career log lives in a folder. Open the folder that has yours.')}>
      <CommandButton command="openFolder" kind="primary">
        {l10n.t('Open Folder')}
      </CommandButton>
    </Notice>
  );
}

export function NoFolder() {
  return (
    <Notice text={l10n.t('There is no career folder yet.')}>
      <CommandButton command="initializeFolder" kind="primary">
        {l10n.t('Initialize Career Folder')}
      </CommandButton>
    </Notice>
  );
}

export function EmptyLog() {
  return (
    <Notice text={l10n.t('The log has no entries yet. Begin with any of these.')}>
      <CommandButton command="logWin" kind="primary">
        {l10n.t('Log Win')}
      </CommandButton>
      <CommandButton command="addPerson">{l10n.t('Add Person')}</CommandButton>
      <CommandButton command="addMilestone">{l10n.t('Add Milestone')}</CommandButton>
    </Notice>
  );
}

export function Loading() {
  return (
    <div class="notice" role="status">
      <ProgressRing label={l10n.t('Reading the log')} />
    </div>
  );
}

export function Unusable({ reason }: { readonly reason: string }) {
  return (
    <div class="notice" role="alert">
      <p class="noticeLine">
        <Icon name="warning" tone="warning" />
        <span>{reason}</span>
      </p>
    </div>
  );
}

interface NoticeProps {
  readonly text: string;
  readonly children: ComponentChildren;
}

function Notice({ text, children }: NoticeProps) {
  return (
    <div class="notice">
      <p>{text}</p>
      <div class="noticeActions">{children}</div>
    </div>
  );
}
