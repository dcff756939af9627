const { Base, Spec } = require('mocha').reporters;

/**
 * As mocha's own, and tells each test that failed and is tried once more, with what it failed with: passing at the
 * second try is a fault of the test or of the product, and must be seen.
 */
module.exports = class RetryReporter extends Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.on('retry', (test, error) => {
      Base.consoleLog('tried again: %s: %s', test.fullTitle(), lineOf(error));
    });
  }
};

/**
 * One line, which the end of a whole run says again.
 * @param {Error} error
 */
function lineOf({ message, stack = '' }) {
  const place = /^\s+at .*\.test\.m?[jt]s.*$/m.exec(stack)?.[0] ?? '';
  return [...message.split('\n'), place]
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ');
}
