/** What the page draws, by the names of VS Code's icon font. */
const codicons = {
  chevron: 'chevron-right',
  plus: 'add',
  note: 'note',
  graph: 'graph-line',
  person: 'person-add',
  warning: 'warning',
  calendar: 'calendar',
  check: 'check',
  circle: 'circle-large-outline',
  arrow: 'arrow-right',
  edit: 'edit',
  flag: 'milestone',
  list: 'list-unordered',
  snooze: 'bell-slash',
  info: 'info',
  bulb: 'lightbulb',
  send: 'send',
  loop: 'sync',
  copy: 'copy',
  archive: 'archive',
  more: 'ellipsis',
  filter: 'filter',
  clock: 'clock',
} as const;

export type IconName = keyof typeof codicons;

/** Decoration only: what it means stands beside it in words. */
export function Icon({ name, tone }: { readonly name: IconName; readonly tone?: 'warning' }) {
  const toned = tone === undefined ? '' : ` icon-${tone}`;
  return <span class={`icon codicon codicon-${codicons[name]}${toned}`} aria-hidden="true" />;
}
