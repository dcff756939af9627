const shapes = {
  chevron: 'M6 4l4 4-4 4',
  plus: 'M8 3.5v9M3.5 8h9',
  note: 'M2.5 3.5h11v7h-6l-3 2.7v-2.7h-2z',
  graph: 'M2.5 2.5v11h11M5 10.5l2.5-3 2 1.5 3.5-4.5',
  person:
    'M6.5 8a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5zM2 13.5c0-2.5 2-3.5 4.5-3.500M12 9v5M9.5 11.500h5',
  warning: 'M8 2.500l6 11H2zM8 6.500v3.500M8 11.500v.8',
  calendar: 'M2.5 3.500h11v10h-11zM2.5 6.500h11M5.5 2v3M10.5 2v3',
  check: 'M3 8.500l3.5 3.500l6.500-8',
  circle: 'M8 3.500a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9z',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  edit: 'M3 13l.8-3L10.500 3.300l2.200 2.200L6 12.200z',
  flag: 'M4 14v-11.500h8.500l-2 3 2 3h-8.500',
  list: 'M6 4h7.500M6 8h7.500M6 12h7.500M2.500 4h1M2.500 8h1M2.500 12h1',
  snooze:
    'M4 11.500v-4a4 4 0 0 1 4-4M12 9v2.500M2.500 11.500h11M6.500 13.500a1.5 1.5 0 0 0 3 0M10 2.500h3.500l-3.500 3.500h3.500',
  info: 'M8 2.500a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM8 7.500v3.500M8 5v.8',
  bulb: 'M5.5 9.500a4 4 0 1 1 5 0c-.6.5-.8 1-.8 1.500h-3.400c0-.5-.2-1-.8-1.500zM6.500 13.500h3',
  send: 'M2.500 7.500l11-5-4 11-2.500-4.500zM7 9l6.500-6.500',
  loop: 'M12.500 6a5 5 0 0 0-9.200.500M3.500 10a5 5 0 0 0 9.200-.500M3 3.500v3h3M13 12.500v-3h-3',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  archive: 'M2.500 3.500h11v3h-11zM3.500 6.500v7h9v-7M6.500 9h3',
  more: 'M3.500 8h.1M8 8h.1M12.500 8h.1',
  filter: 'M2.500 3.500h11l-4 5v4l-3 1.500v-5.500z',
  clock: 'M8 2.500a5.5 5.5 0 1 0 0 11a5.5 5.5 0 0 0 0-11zM8 5v3.300l2.3 1.4',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration only: what it means stands beside it in words. */
export function Icon({ name, tone }: { readonly name: IconName; readonly tone?: 'warning' }) {
  return (
    <svg
      class={tone === undefined ? 'icon' : `icon icon-${tone}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
