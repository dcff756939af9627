import type { Choices } from './choices';

/** Bytes that mean something to YAML, or to a reader of lines. */
const telling = Buffer.from('\n\r\t :-#\'"[]{},|>&*!%@?.<=~0a\0\uFEFF\u2028');

/** A text after one to four random changes of its bytes, as somebody's slip or a bad tool makes them. */
export function mutated(text: string, choices: Choices): string {
  let bytes: Uint8Array = Buffer.from(text);
  const count = 1 + choices.below(4);
  for (let done = 0; done < count; done++) bytes = mutatedOnce(bytes, choices);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function mutatedOnce(bytes: Uint8Array, choices: Choices): Uint8Array {
  const at = choices.upTo(bytes.length + 1);
  const byte = choices.oneIn(4)
    ? choices.below(256)
    : (telling[choices.below(telling.length)] ?? 0);
  const [before, behind] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (choices.below(5)) {
    case 0:
      return Buffer.concat([before, behind.subarray(1)]);
    case 1:
      return Buffer.concat([before, Uint8Array.of(byte), behind]);
    case 2:
      return Buffer.concat([before, Uint8Array.of(byte), behind.subarray(1)]);
    case 3:
      return Buffer.concat([before, behind.subarray(1 + choices.below(20))]);
    default: {
      const from = choices.upTo(bytes.length + 1);
      return Buffer.concat([before, bytes.subarray(from, from + 1 + choices.below(30)), behind]);
    }
  }
}
