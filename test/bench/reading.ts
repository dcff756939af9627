export { completionsAt } from '../../src/language/completion/completions';
export { search, searchables } from '../../src/language/search';
/** What the benchmark measures: the reading path, from texts to a log with its findings. */
export { diagnose } from '../../src/language/diagnostics';
export {
  assembleLog,
  readLogFile,
  type LogFile,
  type LogReading,
} from '../../src/yaml/read/readLog';
export { keep, readKept, type KeptFile } from '../../src/yaml/read/keptFile';
