import type { Network, NetworkCell } from '../../../src/shared/sections/network';

export interface GridRow {
  readonly layer: string | null;
  /** One for each domain, in their order; `undefined` where nobody stands. */
  readonly cells: readonly (NetworkCell | undefined)[];
}

/** Layers by domains; a layer or domain in which nobody stands is kept, because a gap is worth seeing. */
export function networkGrid({ layers, domains, cells }: Network): readonly GridRow[] {
  return layers.map(layer => ({
    layer,
    cells: domains.map(domain =>
      cells.find(cell => cell.layer === layer && cell.domain === domain),
    ),
  }));
}
