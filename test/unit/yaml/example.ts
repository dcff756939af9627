import {
  assembleLog,
  readLogFile,
  type LogFile,
  type LogReading,
} from '../../../src/yaml/read/readLog';

/** Reads a log from the texts of its files. */
export function readTexts(texts: Readonly<Record<string, string>>): LogReading {
  const files = Object.entries(texts)
    .map(([path, text]) => readLogFile(path, text))
    .filter((file): file is LogFile => file !== undefined);
  return assembleLog(files);
}
