/**
 * Writes to the file that ACTIVATION_REPORT names how long the program that requires it takes to load and to
 * activate the extension, in milliseconds: by the clock, and of the processor in its own thread.
 */
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const report = process.env['ACTIVATION_REPORT'] ?? '';
const load = Module._load;

/** @param {string} request */
Module._load = function (request, ...rest) {
  const isOwn = /career-log\.career-log[^/\\]*[/\\]dist[/\\]extension\.js$/.test(request);
  const loaded = () => load.call(this, request, ...rest);
  if (!isOwn) return loaded();
  const extension = timed('load', loaded);
  const activate = context => timed('activate', () => extension.activate(context));
  return { ...extension, activate };
};

/**
 * @param {string} step
 * @param {() => any} run
 */
function timed(step, run) {
  const [start, before] = [performance.now(), processorTime()];
  const result = run();
  const line = { step, clock: performance.now() - start, processor: processorTime() - before };
  appendFileSync(report, `${JSON.stringify(line)}\n`);
  return result;
}

function processorTime() {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage).call(process);
  return (user + system) / 1000;
}
