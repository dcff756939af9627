import { copyFixture } from './tempFolder.mjs';
import { sampleDay, shiftBetween, shiftFolder } from './shiftDates.mjs';

/** A copy of the sample log that looks as if it had been kept until today. */
export async function copySampleOfToday() {
  const copy = await copyFixture('sample');
  await shiftToToday(copy.folder);
  return copy;
}

/** @param {string} folder holds a copy of the sample log */
export async function shiftToToday(folder) {
  const now = new Date();
  const pad = (/** @type {number} */ part) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  await shiftFolder(folder, shiftBetween(sampleDay, today));
}
