import type { TempFolder } from './tempFolder.mjs';

export function copySampleOfToday(): Promise<TempFolder>;
