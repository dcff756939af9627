import type { ScalarNode } from '../read/node';

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const otherBase = /^0(?:x[\da-fA-F]+|o[0-7]+)$/;
const infinite = /^([-+]?)\.(?:inf|Inf|INF)$/;
const noNumber = /^\.(?:nan|NaN|NAN)$/;

/** What the core schema of YAML 1.2 reads a scalar as that is not empty or `null`. */
export function coreValue({ text, plain }: Pick<ScalarNode, 'text' | 'plain'>) {
  if (!plain) return text;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (decimal.test(text) || otherBase.test(text)) return Number(text);
  const sign = infinite.exec(text)?.[1];
  if (sign !== undefined) return sign === '-' ? -Infinity : Infinity;
  return noNumber.test(text) ? NaN : text;
}
