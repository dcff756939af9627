import type { ComponentChildren } from 'preact';

interface PartProps {
  readonly title: string;
  /** Counts that belong to the whole part. */
  readonly note?: string;
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** One question within a section, under a heading of its own. */
export function Part({ title, note, isWide, children }: PartProps) {
  return (
    <div class={isWide === true ? 'part part-wide' : 'part'}>
      <h3 class="subhead">
        {title} {note !== undefined && <span class="subheadNote">{note}</span>}
      </h3>
      {children}
    </div>
  );
}
