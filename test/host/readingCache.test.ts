import assert from 'node:assert/strict';
import * as vscode from 'vscode';

import { ReadingCache, worthKeeping } from '../../src/host/folder/readingCache';
import { readLogFile, type LogFile } from '../../src/yaml/read/readLog';

import { workspaceUri } from './log';

const path = 'wins.yaml';

function logOf(text: string): LogFile {
  const file = readLogFile(path, text);
  assert.ok(file);
  return file;
}

/** A file that is large enough to be kept. */
function largeText(title: string): string {
  const win = `- {id: a, date: 2026-11-20, title: ${title}, story: ${'x'.repeat(10_000)}}\n`;
  return win.repeat(Math.ceil(worthKeeping / win.length));
}

function titles(file: LogFile | undefined): readonly unknown[] | undefined {
  if (file?.type !== 'list') return undefined;
  return file.items.map(({ item }) => {
    const [{ entry } = {}] = item.entries;
    return entry && 'title' in entry ? entry.title : undefined;
  });
}

describe('what is kept of a large log between sessions', () => {
  const storage = workspaceUri('storage');
  const stored = vscode.Uri.joinPath(storage, 'reading.cache');
  const text = largeText('First');

  beforeEach(() => new ReadingCache(storage, '1 en').store([logOf(text)]));
  afterEach(() => vscode.workspace.fs.delete(storage, { recursive: true }));

  const readBy = async (version: string, wanted: string) =>
    (await new ReadingCache(storage, version).open())(path, wanted);

  it('gives the file as it was read', async () => {
    assert.deepEqual(titles(await readBy('1 en', text)), titles(logOf(text)));
  });

  it('is not believed for another text, even of the same length', async () => {
    assert.equal(await readBy('1 en', largeText('Other')), undefined);
  });

  it('is not believed by another version, or in another language', async () => {
    assert.equal(await readBy('2 en', text), undefined);
    assert.equal(await readBy('1 de', text), undefined);
  });

  it('is not believed when any byte of it has changed, or its end is missing', async () => {
    const bytes = await vscode.workspace.fs.readFile(stored);
    let tried = 0;
    for (const at of [0, 40, 66, 90, 150, bytes.length >> 1, bytes.length - 2]) {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = damaged[at] === 0x31 ? 0x32 : 0x31;
      for (const now of [damaged, bytes.slice(0, at)]) {
        await vscode.workspace.fs.writeFile(stored, now);
        assert.equal(await readBy('1 en', text), undefined, `byte ${at}`);
        tried++;
      }
    }
    console.log(`      ${tried} kinds of damage`);
    await vscode.workspace.fs.writeFile(stored, bytes);
    assert.ok(await readBy('1 en', text));
  });

  it('goes away when the log has become small', async () => {
    await new ReadingCache(storage, '1 en').store([logOf('- {id: a, title: A}\n')]);
    await assert.rejects(async () => vscode.workspace.fs.stat(stored), vscode.FileSystemError);
    await vscode.workspace.fs.createDirectory(storage);
  });
});
