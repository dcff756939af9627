/** What both extension hosts, Node and web worker, offer beyond the language itself. */
interface Timer {
  readonly timer: unique symbol;
}
declare function setTimeout(run: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
declare function setInterval(run: () => void, milliseconds: number): Timer;
declare function clearInterval(timer: Timer): void;
/** Goes on steadily whatever is done to the clock. */
declare const performance: { now(): number };

declare class TextDecoder {
  constructor(label: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare const crypto: {
  getRandomValues(bytes: Uint8Array): Uint8Array;
  randomUUID(): string;
  readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
};
