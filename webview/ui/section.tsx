import type { ComponentChildren } from 'preact';
import { useHost, useOpen } from '../hostContext';
import { Icon } from './icon';
import { Badge } from './kit';

interface SectionProps {
  /** Names the section in the markup and in the stored view state. */
  readonly name: string;
  readonly title: string;
  readonly count?: number;
  /** A short figure beside the title, for example "3 of 6". */
  readonly note?: string;
  /** Open from the start in the sidebar too, where all others are closed until they are wanted. */
  readonly isVital?: boolean;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A closed section draws nothing but its head. */
export function Section({ name, title, count, note, isVital, actions, children }: SectionProps) {
  const { place } = useHost();
  const [open, setOpen] = useOpen(name, isVital === true || place === 'tab');
  const bodyId = `${name}-body`;
  const titleId = `${name}-title`;

  return (
    <section class={`section section-${name}`} aria-labelledby={titleId}>
      <div class="sectionHead">
        <h2>
          <button
            type="button"
            class="sectionToggle"
            aria-expanded={open}
            aria-controls={bodyId}
            title={title}
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" />
            <span id={titleId}>{title}</span>
          </button>
        </h2>
        {count !== undefined && count > 0 && <Badge count={count} />}
        {note !== undefined && <span class="sectionNote dim">{note}</span>}
        <div class="sectionActions">{actions}</div>
      </div>
      <div id={bodyId} class="sectionBody" hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
