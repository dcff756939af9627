/** A share of 0..1 as an SVG length; what lies outside is drawn at the edge. */
export function percent(share: number): string {
  const clamped = Math.min(1, Math.max(0, share));
  return `${(clamped * 100).toFixed(2)}%`;
}
