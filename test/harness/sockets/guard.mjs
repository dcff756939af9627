import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

/**
 * Loaded before everything else in each Node process of a test run: what goes anywhere but to this machine
 * is written down, and fails.
 */
const report = process.env['CAREER_LOG_TEST_SOCKETS'];

/** @param {Record<string, unknown>} line */
function write(line) {
  if (report !== undefined) {
    appendFileSync(report, `${JSON.stringify(line)}\n`);
  }
}

/** @param {unknown} host */
export function isLoopback(host) {
  return (
    host === undefined ||
    host === null ||
    host === '' ||
    (typeof host === 'string' &&
      (host === 'localhost' || host === '::1' || /^(?:::ffff:)?127\./.test(host)))
  );
}

/**
 * @param {string} what
 * @param {unknown} host
 */
function refuse(what, host) {
  const program = process.argv.slice(0, 3).join(' ');
  write({ to: String(host), what, program });
  return new Error(`A test run opens no socket but to this machine, and this is ${String(host)}.`);
}

/**
 * What `connect` was asked for; a path leads to no network.
 * @param {readonly unknown[]} args
 * @returns {unknown}
 */
function hostOf(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null) {
    return Reflect.get(first, 'path') === undefined ? Reflect.get(first, 'host') : undefined;
  }
  return typeof first === 'number' || /^\d+$/.test(String(first)) ? asHost(second) : undefined;
}

/** @param {unknown} value */
function asHost(value) {
  return typeof value === 'string' ? value : undefined;
}

/**
 * @param {object} owner
 * @param {string} name
 * @param {(args: readonly unknown[]) => unknown} hostIn
 * @param {(this: unknown, error: Error, args: readonly unknown[]) => unknown} fail
 */
function watch(owner, name, hostIn, fail) {
  const original = Reflect.get(owner, name);
  if (typeof original !== 'function') {
    return;
  }
  Reflect.set(owner, name, function (/** @type {unknown[]} */ ...args) {
    const host = hostIn(args);
    return isLoopback(host)
      ? Reflect.apply(original, this, args)
      : fail.call(this, refuse(name, host), args);
  });
}

watch(net.Socket.prototype, 'connect', hostOf, function (error) {
  return this instanceof net.Socket ? this.destroy(error) : this;
});
watch(dgram.Socket.prototype, 'connect', ([, host]) => asHost(host), throwing);
watch(dgram.Socket.prototype, 'send', args => args.slice(1).find(isName), throwing);
for (const name of Object.keys(dns).filter(one => /^(?:lookup|resolve|reverse)/.test(one))) {
  watch(
    dns,
    name,
    ([host]) => host,
    (error, args) => {
      const done = args.at(-1);
      if (typeof done === 'function') {
        process.nextTick(done, error);
      }
    },
  );
  watch(
    dns.promises,
    name,
    ([host]) => host,
    error => Promise.reject(error),
  );
}

/** @param {Error} error */
function throwing(error) {
  throw error;
}

/** @param {unknown} value */
function isName(value) {
  return typeof value === 'string' && value !== '';
}

write({ watching: process.argv[1] ?? process.argv0 });
