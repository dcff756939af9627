import { composeLeniently } from './guard';
import { isBroken, parseItem, wholeItems, type ItemFile, type PlacedItem } from './item';
import { hasAnchor } from './split';

/**
 * An item that repeats what others say cannot be read by itself, so it is read behind those that can. Behind an
 * unreadable one with names of its own nobody knows what an alias means.
 */
export function withAliases(cut: readonly PlacedItem[], file: ItemFile): readonly PlacedItem[] {
  const repeating = new Set(
    cut.filter(({ item }) => isBroken(item) && lacksOnlyAnchors(item.text)),
  );
  if (repeating.size === 0) return cut;
  const isRead = (one: PlacedItem) => repeating.has(one) || !isBroken(one.item);
  const end = cut.findIndex(one => !isRead(one) && one.item.text.includes('&'));
  const read = cut.slice(0, end < 0 ? undefined : end).filter(isRead);
  const text = read.map(({ item }) => item.text).join('');
  const { root, problems } = composeLeniently(text);
  const clean = problems.reduce((first, { start }) => Math.min(first, start), text.length);
  const whole = root?.type === 'seq' ? wholeItems(root.items, [], { ...file, text }) : [];
  const found = new Map<PlacedItem, PlacedItem>();
  let start = 0;
  for (const [index, one] of read.entries()) {
    const same = whole[index];
    const next = start + one.item.text.length;
    if (same && next <= clean && repeating.has(one)) {
      found.set(one, { ...same, start: one.start + same.start - start });
    }
    start = next;
  }
  return cut.map(one => found.get(one) ?? one);
}

function lacksOnlyAnchors(text: string): boolean {
  return hasAnchor(text) && parseItem(text).problems.every(one => one.isUnknownAlias === true);
}
