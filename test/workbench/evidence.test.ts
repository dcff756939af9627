import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { copyFixture } from '../harness/tempFolder.mjs';
import { IngestRepository } from '../host/ingestRepository';

import { openWorkbench, type Workbench } from './workbench';

const web = 'https://github.com/acme/ingest';

/** A window on a folder that is a repository and holds a log. */
async function openRepository() {
  const { folder, remove } = await copyFixture('small');
  const repository = new IngestRepository(folder);
  const workbench = await openWorkbench({ folder });
  await workbench.statusBarItem(/1 overdue/).waitFor();
  const close = async () => {
    await workbench.close();
    repository.dispose();
    await remove();
  };
  return { workbench, repository, close };
}

/** Runs a command as one does without a mouse. */
async function runByKeyboard({ page, quickInput }: Workbench, title: string): Promise<void> {
  await quickInput.summon('F1');
  // Key by key: a command that ran before stands in the list already, and an Enter while it is filtered is lost.
  await page.keyboard.type(title, { delay: 20 });
  await quickInput.widget.locator('.monaco-list-row.focused', { hasText: title }).waitFor();
  await quickInput.accept();
}

async function finishByKeyboard(workbench: Workbench, title: string): Promise<void> {
  const { quickInput } = workbench;
  await quickInput.shows('What kind of effect');
  await quickInput.accept();
  await quickInput.shows('The result as a number');
  await quickInput.accept();
  await quickInput.shows('The story');
  await quickInput.accept();
  await workbench.notification(`Win logged: ${title}`);
}

describe('a person logs a win by keyboard alone', () => {
  it('from a selection', async () => {
    const { workbench, repository, close } = await openRepository();
    const { page, quickInput } = workbench;
    await quickInput.summon('Control+P');
    await quickInput.type('src/cache.ts:2');
    await quickInput.row('cache.ts').waitFor();
    await quickInput.accept();
    await workbench.statusBarItem(/Ln 2, Col 1/).waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await workbench.statusBarItem(/selected/).waitFor();
    await runByKeyboard(workbench, 'Career: Log Win from Selection');
    await quickInput.shows('What did you achieve?');
    await quickInput.answer('Halved cache misses');
    await finishByKeyboard(workbench, 'Halved cache misses');
    const year = new Date().getFullYear();
    const text = await readFile(join(workbench.folder, '.career', 'wins', `${year}.yaml`), 'utf8');
    const link = `${web}/blob/${repository.hash('main')}/src/cache.ts#L2-L3`;
    const evidence = `  evidence:\n    - src/cache.ts#L2-L3\n    - ${link}\n`;
    assert.ok(text.includes(evidence), text);
    await close();
  });

  it('from two commits', async () => {
    const { workbench, repository, close } = await openRepository();
    const { page, quickInput } = workbench;
    const today = new Date().toLocaleDateString('sv');
    repository.commit({ message: 'Drop the old queue', day: today, files: { 'queue.ts': 'q\n' } });
    repository.commit({ message: 'Halve the retries', day: today, files: { 'retry.ts': 'r\n' } });
    await runByKeyboard(workbench, 'Career: Log Win from Commits');
    await quickInput.shows('From which time?');
    await quickInput.accept();
    await quickInput.shows('Which commits are the win?');
    await quickInput.row('Halve the retries').waitFor();
    assert.ok(await quickInput.widget.getByText(`${today} · main`).isVisible());
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await quickInput.shows('What did you achieve?');
    assert.equal(await quickInput.input.inputValue(), 'Halve the retries');
    await quickInput.accept();
    await finishByKeyboard(workbench, 'Halve the retries');
    const year = today.slice(0, 4);
    const text = await readFile(join(workbench.folder, '.career', 'wins', `${year}.yaml`), 'utf8');
    // Neither was pushed, so no server can show them.
    const [first, second] = [repository.hash('main~1'), repository.hash('main')];
    assert.ok(
      text.includes(`date: ${today}`) && text.includes(first) && text.includes(second),
      text,
    );
    assert.ok(text.indexOf(first) < text.indexOf(second) && !text.includes('https:'), text);
    await close();
  });

  it('from what the history offers, and passes the rest for good', async () => {
    const { workbench, repository, close } = await openRepository();
    const { page, quickInput } = workbench;
    const today = new Date().toLocaleDateString('sv');
    for (const name of ['queue', 'retry']) {
      const files = { [`${name}.ts`]: `${name}\n`.repeat(500) };
      repository.commit({ message: `Rebuild the ${name}`, day: today, files });
    }
    await runByKeyboard(workbench, 'Career: Find Wins in Git History');
    await quickInput.shows('Rebuild the retry');
    await quickInput.shows('lines changed: 500');
    await quickInput.accept();
    await workbench.notification('Win logged: Rebuild the retry');
    await quickInput.shows('Rebuild the queue');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await quickInput.accept();
    await quickInput.closed();

    await runByKeyboard(workbench, 'Career: Find Wins in Git History');
    await workbench.notification('no merge, tag, mended revert or large change');
    const year = today.slice(0, 4);
    const text = await readFile(join(workbench.folder, '.career', 'wins', `${year}.yaml`), 'utf8');
    assert.equal(text.match(/^- id:/gm)?.length, 1);
    await close();
  });
});
