import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { program } from '../harness/program.mjs';
import { Goals } from '../bench/goals';
import { makeLog } from '../bench/makeLog';
import { measure, median, medianOf } from '../bench/measure';
import { loadModel } from '../bench/product';
import { milliseconds } from '../bench/table';
import { tempFolder } from '../harness/tempFolder.mjs';
import { openWorkbench, type Workbench } from './workbench';

const wins = 3000;
const openings = 9;
const reloads = 4;
const today = '2010-01-04';

/** When the reader pressed on the icon, and what followed, in milliseconds of the machine's clock. */
interface Opening {
  readonly pressed: number;
  /** The page of the extension begins to load: until then it is VS Code's own work. */
  readonly began: number;
  /** The first section of the log stands on the screen. */
  readonly shown: number;
}

declare global {
  var pressedAt: number;
}

void program(async () => {
  const { folder } = await tempFolder('career-log-bench');
  const report = join(folder, 'activation');
  const texts = makeLog(wins);
  const files = [...texts].map(([path, text]) => [`.career/${path}`, text] as const);
  const workbench = await openWorkbench({
    fixture: 'blank',
    files: Object.fromEntries(files),
    today,
    activationReport: report,
  });
  await workbench.page.evaluate(() => {
    addEventListener('pointerdown', () => (globalThis.pressedAt = Date.now()), true);
  });
  await workbench.openSidebar();
  // From here on the log is read: what is measured is the view.
  await workbench.onlyDashboard().locator('.section').first().waitFor();
  const found: Opening[] = [];
  for (let count = 0; count < openings; count += 1) found.push(await openAgain(workbench));
  for (let count = 0; count < reloads; count += 1) {
    await workbench.reload();
    await workbench.onlyDashboard().locator('.section').first().waitFor();
  }
  await workbench.close();

  const whole = found.map(({ pressed, shown }) => shown - pressed);
  const own = found.map(({ began, shown }) => shown - began);
  console.log(`\nOpenings of the view at ${wins} wins, from the click to the first section:`);
  console.log(`  ${whole.map(milliseconds).join(', ')}`);
  console.log(`of these, from the beginning of its page: ${own.map(milliseconds).join(', ')}`);
  const building = buildingTime(texts);
  const goals = new Goals();
  goals.atMost(300, median(whole), 'from the click to the first content', milliseconds);
  goals.atMost(300, median(own), 'of these, the page of the extension', milliseconds);
  goals.atMost(100, building, 'to run the rules and build the model', milliseconds);
  const steps = stepsIn(report);
  for (const name of ['load', 'activate'] as const) {
    const times = steps.filter(({ step }) => step === name);
    const [clock, processor] = [times.map(one => one.clock), times.map(one => one.processor)];
    console.log(
      `\n${name}, in ${times.length} extension hosts: ${clock.map(milliseconds).join(', ')}`,
    );
    console.log(`  of the processor: ${processor.map(milliseconds).join(', ')}`);
    if (name === 'activate')
      goals.atMost(30, median(clock), 'to register everything', milliseconds);
  }
  console.log(`\n${goals.toString()}`);
});

async function openAgain(workbench: Workbench): Promise<Opening> {
  const page = workbench.onlyDashboard().locator('body');
  // Another view takes its place, and VS Code throws the page away.
  await workbench.page
    .getByRole('tab', { name: /Explorer/ })
    .first()
    .click();
  await page.waitFor({ state: 'hidden' });
  await workbench.icon.click();
  await workbench.onlyDashboard().locator('.section').first().waitFor();
  const { began, shown } = await page.evaluate(() => {
    const began = performance.timeOrigin;
    const mark = performance.getEntriesByName('careerLog.firstContent')[0];
    return { began, shown: began + (mark?.startTime ?? Number.NaN) };
  });
  const pressed = await workbench.page.evaluate(() => globalThis.pressedAt);
  return { pressed, began, shown };
}

/** What a program took for a step, in milliseconds: by the clock, and of the processor in its own thread. */
interface Step {
  readonly step: 'load' | 'activate';
  readonly clock: number;
  readonly processor: number;
}

function stepsIn(report: string): readonly Step[] {
  const lines = readFileSync(report, 'utf8').trimEnd().split('\n');
  return lines.map(line => JSON.parse(line) as Step);
}

/** The median of what the host does for the first page, in milliseconds. */
function buildingTime(texts: ReadonlyMap<string, string>): number {
  const { assembleLog, modelOf, readLogFile } = loadModel();
  const files = [...texts].flatMap(([path, text]) => readLogFile(path, text) ?? []);
  const reading = assembleLog(files);
  const name = 'model';
  return medianOf(measure({ [name]: () => modelOf(reading, today) }, 15), name);
}
