import { table } from './table';

interface Measured {
  readonly goal: string;
  readonly value: string;
  readonly isMet: boolean;
}

/** Collects what was promised and what was measured. */
export class Goals {
  readonly #measured: Measured[] = [];

  atMost(limit: number, value: number, goal: string, show: (value: number) => string): void {
    this.#measured.push({
      goal: `${goal} <= ${show(limit)}`,
      value: show(value),
      isMet: value <= limit,
    });
  }

  toString(): string {
    const rows = this.#measured.map(({ goal, value, isMet }) => [
      goal,
      value,
      isMet ? 'met' : 'MISSED',
    ]);
    return table(['goal', 'measured', ''], rows);
  }
}
