/**
 * Says what a long step is and how long it takes, on one line.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} body
 * @returns {Promise<T>}
 */
export async function withProgress(label, body) {
  const start = Date.now();
  const line = () => `${label} … ${Math.round((Date.now() - start) / 1000)} s`;
  const live = process.stdout.isTTY;
  const redraw = () => process.stdout.write(`\r${line()}`);
  if (live) {
    redraw();
  }
  const timer = live ? setInterval(redraw, 1000) : undefined;
  try {
    return await body();
  } finally {
    clearInterval(timer);
    process.stdout.write(live ? `\r${line()}\n` : `${line()}\n`);
  }
}
