/**
 * The decisions of a generator, taken one by one from a list of numbers. When the numbers run out,
 * every further decision is the first and simplest one, so a shorter list gives a simpler result:
 * that is how a failing example shrinks.
 */
export class Choices {
  #next = 0;

  constructor(readonly numbers: Uint8Array) {}

  /** A whole number from 0 to `count - 1`; `count` is at most 256. */
  below(count: number): number {
    return (this.numbers[this.#next++] ?? 0) % count;
  }

  /** A whole number from 0 to `count - 1`, for counts beyond those of {@link below}. */
  upTo(count: number): number {
    return (this.below(256) * 256 + this.below(256)) % Math.max(1, count);
  }

  pick<T>(...options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] ?? options[0];
  }

  pickFrom<T>(options: readonly T[]): T | undefined {
    return options[this.below(Math.max(1, options.length))];
  }

  /** True in one of `count` cases; false when the numbers have run out. */
  oneIn(count: number): boolean {
    return this.below(count) === count - 1;
  }

  times<T>(count: number, make: (index: number) => T): readonly T[] {
    return Array.from({ length: count }, (_, index) => make(index));
  }
}
