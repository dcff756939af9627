import assert from 'node:assert/strict';

import fc from 'fast-check';

import type { Fields, ValueType } from '../../src/core/schema/field';
import { specOf, type Kind } from '../../src/core/schema/kinds';
import { idPlaces, type IdPlace, type Name } from '../../src/language/ids';
import { renameAt, type FileSplices } from '../../src/language/rename';
import { applySplices } from '../../src/yaml/edit/splice';
import { readTexts } from '../unit/yaml/example';

import { Choices } from './choices';
import { entryData, idsTried, isList, isMap, type Data, type DataMap } from './logData';
import { writeLog } from './logText';
import { isSame, readElsewhere } from './meaning';
import { check, decisions, otherCases, report } from './runs';

const newId = 'quite-new';
const kinds: readonly Kind[] = ['people', 'meetings', 'milestones', 'goals', 'asks', 'wins'];

/** Files that name each other's entries, and what they mean. */
interface RandomLog {
  readonly texts: Readonly<Record<string, string>>;
  readonly entries: ReadonlyMap<Kind, readonly DataMap[]>;
  /** Ids of the priorities. */
  readonly priorities: readonly string[];
}

describe('renaming an id everywhere', () => {
  it('changes every place that names it, and no other byte of any file', () => {
    const counts = { renamed: 0, places: 0, files: 0, twins: 0, refused: 0 };
    check(
      fc.property(decisions(400, 200), decisions(400), fc.nat(), (data, style, at) => {
        const log = randomFiles(new Choices(data), new Choices(style));
        const reading = readTexts(log.texts);
        const carets = caretsIn(log, [...idPlaces(reading)]);
        const chosen = carets[at % Math.max(1, carets.length)];
        if (!chosen) return;
        const { name, ...caret } = chosen;
        const wanted = expected(log, name);
        const result = renameAt(reading, caret, newId);
        if (wanted.definitions !== 1) {
          counts.twins++;
          assert.ok('refused' in result, JSON.stringify([name, log.texts]));
        } else if ('refused' in result) {
          counts.refused++;
        } else {
          counts.renamed++;
          counts.places += wanted.places;
          counts.files += result.edits.length;
          checkEdits(log, name, wanted, result.edits);
        }
      }),
      otherCases / 4,
    );
    const { renamed, places, files, twins, refused } = counts;
    report(
      `rename ${renamed}: ${places} places in ${files} files; ${twins} ids that stand twice, ${refused} refused`,
    );
    assert.ok(files > renamed * 1.5 && places > files);
    // Where a caret stands is told by lines, and in a few styles that is not enough.
    assert.ok(refused <= renamed / 50, 'too many were refused');
  });
});

/** At ids that are named elsewhere, behind their quotation marks; one that is written as a block has no caret. */
function caretsIn({ texts }: RandomLog, places: readonly IdPlace[]) {
  return places.flatMap(({ isDefinition, file, start, name }) => {
    const text = texts[file] ?? '';
    const first = text.charAt(start);
    const named = places.filter(one => one.name.kind === name.kind && one.name.id === name.id);
    if (!isDefinition || named.length === 1 || '|>'.includes(first)) return [];
    return [{ name, file, text, offset: /["']/.test(first) ? start + 1 : start }];
  });
}

function randomFiles(data: Choices, style: Choices): RandomLog {
  const entries = new Map<Kind, readonly DataMap[]>();
  const texts: Record<string, string> = {};
  for (const kind of kinds) {
    const own = data.times(1 + data.below(2), n => entryData(kind, idAt(n + data.below(3)), data));
    const unique = own.filter(({ id }, n) => own.findIndex(one => one['id'] === id) === n);
    entries.set(kind, unique);
    texts[`${kind}.yaml`] = writeLog(kind, unique, style).text;
  }
  const priorities = [idAt(data.below(3))];
  texts['settings.yaml'] = JSON.stringify({
    priorities: priorities.map(id => ({ id, title: id })),
  });
  texts['profile.yaml'] = `manager: ${idAt(0)}\nname: ${idAt(0)}\n`;
  return { texts, entries, priorities };
}

function idAt(index: number): string {
  return idsTried[index % idsTried.length] ?? 'lena';
}

interface Wanted {
  readonly data: ReadonlyMap<string, Data>;
  readonly definitions: number;
  readonly places: number;
}

/** What the log must mean afterwards, worked out from its data alone. */
function expected({ entries, priorities }: RandomLog, name: Name): Wanted {
  const renaming = new Renaming(name);
  const data = new Map<string, Data>();
  for (const [kind, own] of entries) {
    data.set(
      `${kind}.yaml`,
      own.map(entry => renaming.entry(kind, entry)),
    );
  }
  const ofPriorities = priorities.map(id => ({ id: renaming.id('priorities', id), title: id }));
  data.set('settings.yaml', { priorities: ofPriorities });
  const manager = renaming.reference('people', idAt(0));
  data.set('profile.yaml', { manager, name: idAt(0) });
  return { data, definitions: renaming.definitions, places: renaming.places };
}

class Renaming {
  definitions = 0;
  places = 0;

  constructor(readonly name: Name) {}

  entry(kind: Kind, entry: DataMap): DataMap {
    const { id, ...fields } = this.#fields(entry, specOf(kind).fields);
    return typeof id === 'string' ? { id: this.id(kind, id), ...fields } : { ...fields };
  }

  id(kind: string, id: string): string {
    if (this.reference(kind, id) === id) return id;
    this.definitions++;
    return newId;
  }

  reference(kind: string, id: string): string {
    if (kind !== this.name.kind || id !== this.name.id) return id;
    this.places++;
    return newId;
  }

  #fields(map: DataMap, fields: Fields): DataMap {
    return Object.fromEntries(
      Object.entries(map).map(([key, value]) => {
        const type = Object.hasOwn(fields, key) ? fields[key]?.type : undefined;
        return [key, type ? this.#value(value, type) : value];
      }),
    );
  }

  #value(data: Data, type: ValueType): Data {
    if (type.type === 'ref') {
      return typeof data === 'string' ? this.reference(type.kind, data) : data;
    }
    if (type.type === 'entries') {
      return isList(data)
        ? data.map(item => (isMap(item) ? this.entry(type.kind as Kind, item) : item))
        : data;
    }
    if (type.type === 'list') {
      return isList(data)
        ? data.map(item => this.#value(item, type.of))
        : this.#value(data, type.of);
    }
    if (type.type !== 'record') return data;
    if (isMap(data)) return this.#fields(data, type.fields);
    const short = type.fields[type.shorthand ?? '']?.type;
    return short ? this.#value(data, short) : data;
  }
}

function checkEdits(
  log: RandomLog,
  { id }: Name,
  { data, places }: Wanted,
  edits: readonly FileSplices[],
): void {
  const story = JSON.stringify([log.texts, edits], null, 1);
  const splices = edits.flatMap(one => one.splices);
  assert.equal(splices.length, places, story);
  const touched = new Map(edits.map(one => [one.file, one.splices]));
  for (const [file, text] of Object.entries(log.texts)) {
    const own = touched.get(file) ?? [];
    for (const { start, end, text: added } of own) {
      assert.equal(added.replace(newId, ''), /^["']|/.exec(added)?.[0].repeat(2), story);
      assert.ok(isOnlyId(text.slice(start, end), id), story);
    }
    assert.ok(isSame(data.get(file) ?? null, readElsewhere(applySplices(text, own))), story);
  }
}

/** Plain, quoted, or as a block, whose lines may stand anywhere. */
function isOnlyId(written: string, id: string): boolean {
  const word = written.replace(/^[|>][-+\d]*[^\r\n]*\r?\n\s*/, '').replace(/^(["'])(.*)\1$/s, '$2');
  return word === id || /\\/.test(word);
}
