import type { ComponentChildren } from 'preact';

interface EmptyNoteProps {
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** Says what would fill a section, and offers the command that does. */
export function EmptyNote({ text, children }: EmptyNoteProps) {
  return (
    <div class="emptyNote">
      <p class="dim">{text}</p>
      {children}
    </div>
  );
}
