import type { ComponentChildren } from 'preact';

interface FactProps {
  readonly label: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A name and its figure at the two ends of a line. */
export function Fact({ label, children }: FactProps) {
  return (
    <p class="fact">
      <span>{label}</span>
      <span class="count">{children}</span>
    </p>
  );
}
