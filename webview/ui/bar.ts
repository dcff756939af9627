export interface Bar {
  readonly key: string;
  /** The name in the table. */
  readonly label: string;
  /** The name below the bar: short, and a second line where it begins a new group. */
  readonly axis: readonly [string, string?];
  readonly value: number;
}
