import * as l10n from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import { useClearFilters } from '../filter/useFilters';
import { Button } from './kit';

interface EmptyNoteProps {
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** Says what would fill a section, and offers the command that does; under filters, offers to clear them. */
export function EmptyNote({ text, children }: EmptyNoteProps) {
  const clear = useClearFilters();
  if (clear !== undefined) {
    return (
      <div class="emptyNote">
        <p class="dim">{l10n.t('Nothing here matches the filters.')}</p>
        <Button kind="secondary" onPress={clear}>
          {l10n.t('Clear Filters')}
        </Button>
      </div>
    );
  }
  return (
    <div class="emptyNote">
      <p class="dim">{text}</p>
      {children}
    </div>
  );
}
