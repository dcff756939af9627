import type { Values } from '../folder/logWriter';

const change =
  /^(?<name>\D[^:=]{0,80}?)[:=]?\s+(?<from>-?\d+(?:\.\d+)?)\s?(?:->|→|to)\s?(?<to>-?\d+(?:\.\d+)?)\s?(?<unit>\S{0,20})$/u;
const single = /^(?<name>\D[^:=]{0,80}?)\s?[:=]\s?(?<to>-?\d+(?:\.\d+)?)\s?(?<unit>\S{0,20})$/u;

/**
 * The metric in a line like `p95 latency 450 -> 270 ms` or `coverage: 81 %`. Any other line is kept as it
 * was typed, as the effect in words: nothing is guessed.
 */
export function parseMetric(typed: string): Values {
  const groups = (change.exec(typed) ?? single.exec(typed))?.groups;
  if (!groups) return { effect: typed };
  const { name, from, to, unit } = groups;
  return {
    metric: {
      name: name?.trim(),
      ...(from !== undefined && { baseline: Number(from) }),
      value: Number(to),
      ...(unit && { unit }),
    },
  };
}
