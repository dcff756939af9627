import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeProgressRing,
} from '@vscode/webview-ui-toolkit';
import { h, type ComponentChild, type ComponentChildren } from 'preact';

// The toolkit is archived: it is named here and nowhere else, so that one file replaces it.

/** Call once, before the first render. */
export function registerKit(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeProgressRing());
}

export interface ButtonProps {
  readonly kind: 'primary' | 'secondary';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function Button({ kind, onPress, children }: ButtonProps): ComponentChild {
  const props = { class: 'button', appearance: kind, onClick: onPress };
  return h('vscode-button', props, children);
}

export interface IconButtonProps {
  /** Says what it does and to what: the icon is not read. */
  readonly label: string;
  /** Stands beside the icon where the page is wide. */
  readonly text: string;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

export function IconButton({ label, text, onPress, children }: IconButtonProps): ComponentChild {
  const props = {
    class: 'iconButton',
    appearance: 'icon',
    'aria-label': label,
    title: label,
    onClick: onPress,
  };
  return h('vscode-button', props, children, h('span', { class: 'iconText' }, text));
}

// The toolkit's badge and tag write a style attribute, which the page's policy blocks and reports.
export function Badge({ count }: { readonly count: number }): ComponentChild {
  return h('span', { class: 'badge' }, count);
}

export function Tag({ children }: { readonly children: ComponentChildren }): ComponentChild {
  return h('span', { class: 'tag' }, children);
}

export function ProgressRing({ label }: { readonly label: string }): ComponentChild {
  return h('vscode-progress-ring', { class: 'ring', 'aria-label': label });
}
