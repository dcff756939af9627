export function program(
  body: () => Promise<number | void>,
  exitCodes?: { interrupted?: number },
): Promise<void>;
