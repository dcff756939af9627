import { percent } from './percent';

/** A small bar beside a figure that stands in words; 0..1. */
export function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg class="shareBar" width="100%" height="8" aria-hidden="true">
      <rect class="bar-track" y="2" width="100%" height="4" rx="2" />
      <rect class="bar-fill" y="2" width={percent(share)} height="4" rx="2" />
    </svg>
  );
}
