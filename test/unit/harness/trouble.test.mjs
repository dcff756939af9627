import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { findBrowser } from '../../harness/browser.mjs';
import { HumanError } from '../../harness/humanError.mjs';
import { installFailure } from '../../harness/npmInstall.mjs';
import { openAddress } from '../../harness/openAddress.mjs';
import { assertPort } from '../../harness/port.mjs';
import { readOptions } from '../../harness/readOptions.mjs';
import { assertVersion } from '../../harness/vscode.mjs';

/** @param {RegExp} message */
function sentence(message) {
  return (/** @type {unknown} */ error) =>
    error instanceof HumanError && message.test(error.message);
}

describe('what the commands say in trouble', () => {
  describe('of a port', () => {
    it('that is none', async () => {
      for (const text of ['x', '-1', '1.5', '', '65536']) {
        await assert.rejects(assertPort(text), sentence(/is no port: give --port a number/));
      }
    });

    it('that is in use, and nothing of one that is free', async () => {
      const server = createServer();
      await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
      const address = server.address();
      assert.ok(address !== null && typeof address === 'object');
      const taken = sentence(/in use: choose another one with --port/);
      await assert.rejects(assertPort(String(address.port)), taken);
      await new Promise(resolve => server.close(resolve));
      assert.equal(await assertPort(String(address.port)), address.port);
    });
  });

  describe('of npm', () => {
    const failure = (/** @type {string} */ output, timedOut = false) =>
      installFailure('VS Code', ['install'], { output, timedOut });

    it('that reaches no registry', () => {
      for (const code of ['EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']) {
        const said = failure(`npm error code ${code}\nnpm error request to https://x.test failed`);
        assert.match(said, /^Could not download VS Code: .* does not answer\. Check the network/);
      }
      assert.match(failure('npm error network timeout at: https://x.test'), /does not answer/);
    });

    it('that waits for ever, because what it sends is dropped', () => {
      assert.match(failure('', true), /^Could not download VS Code: .* does not answer/);
    });

    it('that fails otherwise, in its own words', () => {
      assert.equal(
        failure('npm error code EACCES\nnpm error permission denied, mkdir /x\nnpm error more'),
        'Could not install VS Code: npm install failed with "permission denied, mkdir /x". ' +
          'Put that right, then try again.',
      );
      assert.match(failure(''), /"no message"/);
    });
  });

  describe('of a browser', () => {
    const named = process.env['CHROME_PATH'];
    beforeEach(() => (process.env['CHROME_PATH'] = '/no/such/chrome'));
    afterEach(() => {
      delete process.env['CHROME_PATH'];
      if (named !== undefined) process.env['CHROME_PATH'] = named;
    });

    it('that CHROME_PATH names and that is not there', () => {
      assert.throws(findBrowser, sentence(/names \/no\/such\/chrome, which does not exist/));
    });
  });

  it('of a VS Code or an option that they do not know', () => {
    assert.throws(() => assertVersion('1.2'), sentence(/no VS Code 1\.2 here: choose 1\.99 or/));
    const args = process.argv;
    process.argv = ['node', 'start.mjs', '--prot'];
    try {
      const options = /** @type {const} */ ({ port: { type: 'string' } });
      assert.throws(() => readOptions(options), sentence(/'--prot': this command knows --port\./));
    } finally {
      process.argv = args;
    }
  });
});

describe('opening an address', () => {
  const address = 'http://127.0.0.1:1/';
  const node = (/** @type {string} */ code) => openAddress(address, [process.execPath, '-e', code]);

  it('tells when it could not', async () => {
    assert.equal(await openAddress(address, []), false, 'nothing here opens a browser');
    assert.equal(await openAddress(address, ['/no/such/program']), false);
    assert.equal(await node('process.exit(3)'), false);
  });

  it('gives it to the program that does it', async () => {
    const isGiven = `process.exit(process.argv.at(-1) === '${address}' ? 0 : 1)`;
    assert.equal(await node(isGiven), true);
  });
});
