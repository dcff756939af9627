/** Milliseconds of one run each, by name. */
export type Timings = ReadonlyMap<string, readonly number[]>;

/** What is measured; `prepare` makes what it works on, and is not. */
type Task = (() => unknown) | { readonly prepare: () => void; readonly run: () => unknown };

/**
 * Runs every task `runs` times, in turns, so that what else the machine does falls on all of them alike.
 * The first round only warms up and is not counted.
 */
export function measure(tasks: Readonly<Record<string, Task>>, runs: number): Timings {
  const timings = new Map<string, number[]>();
  for (let run = -1; run < runs; run++) {
    for (const [name, task] of Object.entries(tasks)) {
      if (typeof task === 'object') task.prepare();
      const measured = typeof task === 'object' ? task.run : task;
      collectGarbage();
      const start = performance.now();
      measured();
      const time = performance.now() - start;
      if (run >= 0) timings.set(name, [...(timings.get(name) ?? []), time]);
    }
  }
  return timings;
}

export function medianOf(timings: Timings, name: string): number {
  return median(timings.get(name) ?? []);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Bytes that live on the heap because of what `make` returns. */
export function heapOf(make: () => unknown): number {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const held = make();
  collectGarbage();
  const after = process.memoryUsage().heapUsed;
  return held === undefined ? 0 : after - before;
}

/** @throws when Node was started without `--expose-gc`: without it runs pay for each other's garbage. */
function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('Start this with "npm run bench", which passes --expose-gc.');
  globalThis.gc();
}
