import type { ComponentChildren } from 'preact';
import { useOpen } from '../hostContext';
import { Icon } from './icon';
import { Badge } from './kit';

interface SectionProps {
  /** Names the section in the markup and in the stored view state. */
  readonly name: string;
  readonly title: string;
  readonly count?: number;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Section({ name, title, count, actions, children }: SectionProps) {
  const [open, setOpen] = useOpen(name, true);
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
            onClick={() => setOpen(!open)}
          >
            <Icon name="chevron" />
            <span id={titleId}>{title}</span>
          </button>
        </h2>
        {count !== undefined && count > 0 && <Badge count={count} />}
        <div class="sectionActions">{actions}</div>
      </div>
      <div id={bodyId} class="sectionBody" hidden={!open}>
        {children}
      </div>
    </section>
  );
}
