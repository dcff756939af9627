import type { ComponentChildren } from 'preact';
import type { EntryRef } from '../../src/shared/modelParts';
import { useHost } from '../hostContext';

interface EntryLinkProps {
  readonly entry: EntryRef;
  /** The link of a row takes clicks anywhere in the row. */
  readonly wholeRow?: boolean;
  readonly children: ComponentChildren;
}

/** A button, not an anchor: VS Code scrolls to the top on a click on `href="#"`. */
export function EntryLink({ entry, wholeRow, children }: EntryLinkProps) {
  const { post } = useHost();
  return (
    <button
      type="button"
      class={wholeRow ? 'entryLink entryLink-row' : 'entryLink'}
      onClick={() => post({ type: 'openEntry', body: entry })}
    >
      {children}
    </button>
  );
}
