import { diagnose } from '../../../src/language/diagnostics';
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

/** Every mistake as `file code the text it stands at`; what practice lacks is left out. */
export function mistakesIn(
  texts: Readonly<Record<string, string>>,
  today: string,
): readonly string[] {
  return diagnose(readTexts(texts), today)
    .filter(({ code }) => code < 'CL010')
    .map(({ file, code, start, end }) => {
      return `${file} ${code} ${texts[file]?.slice(start, end) ?? ''}`;
    });
}
