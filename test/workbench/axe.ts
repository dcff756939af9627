import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';

/** The part of axe-core that is used here, as it stands in a page. */
interface Axe {
  run(): Promise<{
    readonly violations: readonly Violation[];
    readonly passes: readonly unknown[];
  }>;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

declare const axe: Axe;

/** What axe-core finds wrong in a whole document, one line for each; `body` is the document's. */
export async function violations(body: Locator): Promise<readonly string[]> {
  if (!(await body.evaluate(() => typeof axe === 'object'))) {
    await body.evaluate(await source());
  }
  return body.evaluate(async () => {
    const found = await axe.run();
    if (found.passes.length === 0) throw new Error('axe-core checked nothing.');
    return found.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help} ${html}`),
    );
  });
}

function source(): Promise<string> {
  return readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
}
