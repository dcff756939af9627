import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeProgressRing,
} from '@vscode/webview-ui-toolkit';
import { h, type ComponentChild, type ComponentChildren } from 'preact';

// The toolkit is archived: it is named here and nowhere else, so that one file replaces it.

/** Call once, before the first render. */
export function registerKit(): void {
  provideVSCodeDesignSystem().register(
    vsCodeButton(),
    vsCodeDropdown(),
    vsCodeOption(),
    vsCodeProgressRing(),
  );
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

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface DropdownProps {
  /** Says what is chosen here; a visible label stands beside it. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function Dropdown({ label, choices, value, onChoose }: DropdownProps): ComponentChild {
  const props = {
    class: 'dropdown',
    'aria-label': label,
    value,
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLSelectElement }) => {
      if (currentTarget.value !== value) onChoose(currentTarget.value);
    },
  };
  const options = choices.map(choice =>
    h(
      'vscode-option',
      { key: choice.value, value: choice.value, selected: choice.value === value },
      choice.text,
    ),
  );
  return h('vscode-dropdown', props, options);
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
