import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

import RetryReporter from '../harness/retryReporter.cjs';

import { recordTold } from './told';

/** Called by VS Code inside the extension host; a rejection is a failed run. */
export async function run(): Promise<void> {
  const report = await openReport(process.env['CAREER_LOG_TEST_REPORT']);
  const say = (...words: unknown[]) => void report.write(`${format(...words)}\n`);
  Mocha.reporters.Base.consoleLog = say;
  try {
    const failures = await runMocha();
    if (failures > 0) {
      throw new Error(`${failures} failing`);
    }
  } catch (error) {
    say(error instanceof Error ? error.stack : error);
    throw error;
  } finally {
    await new Promise<void>(resolve => report.end(resolve));
  }
}

function runMocha(): Promise<number> {
  const grep = process.env['CAREER_LOG_TEST_GREP'];
  // Tests in a folder of their own are one part of a test that several windows make up.
  const folder = process.env['CAREER_LOG_TEST_FOLDER'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 300_000,
    forbidOnly: process.env['CI'] !== undefined,
    failZero: true,
    retries: folder === undefined ? 1 : 0,
    reporter: RetryReporter,
    ...(grep === undefined ? {} : { grep }),
  });
  const tests = join(__dirname, folder ?? '');
  for (const file of readdirSync(tests).sort()) {
    if (file.endsWith('.test.js')) {
      mocha.addFile(join(tests, file));
    }
  }
  return new Promise(resolve => {
    const before = new Set(process.listeners('uncaughtException'));
    const told = recordTold();
    const tellWhatWasTold = (_test: unknown, error: Error) => {
      if (told.length > 0) error.message += `\nThe person was told: ${told.join(' / ')}`;
    };
    mocha
      .run(resolve)
      .on('test', () => {
        told.length = 0;
      })
      .prependListener('fail', tellWhatWasTold)
      .prependListener('retry', tellWhatWasTold);
    for (const listener of process.listeners('uncaughtException')) {
      if (before.has(listener)) continue;
      process.removeListener('uncaughtException', listener);
      process.on('uncaughtException', (error, origin) => {
        if (!isOfBuiltIn(error)) listener(error, origin);
      });
    }
  });
}

/**
 * The Git extension of VS Code fails in the background when a repository goes away while it asks git about it;
 * that fails no test of ours.
 */
function isOfBuiltIn({ stack = '' }: Error): boolean {
  return /[\\/]extensions[\\/]git[\\/]dist[\\/]/.test(stack);
}

function openReport(port: string | undefined): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}
