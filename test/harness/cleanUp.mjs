/** @type {Set<() => unknown>} */
const tasks = new Set();

/**
 * Registers work for the end of the program, however it ends.
 * @param {() => unknown} task
 * @returns {() => Promise<void>} runs the task now instead, once
 */
export function atEnd(task) {
  const once = async () => {
    if (tasks.delete(once)) {
      await task();
    }
  };
  tasks.add(once);
  return once;
}

/** The last thing opened is the first to be closed. */
export async function cleanUp() {
  for (const task of [...tasks].reverse()) {
    try {
      await task();
    } catch (error) {
      console.error(`While cleaning up: ${String(error)}`);
    }
  }
}
