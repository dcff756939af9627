import { specOf, type Kind } from '../schema/kinds';

const longestSlug = 48;
const longestBase = 59;
const longestId = 64;

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The slug of a free text; the singular of the kind when nothing of it is left (format.md, section 8). */
export function slug(text: string, singular: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-');
  return trimHyphens(cut(trimHyphens(plain))) || singular;
}

function cut(text: string): string {
  if (text.length <= longestSlug) return text;
  const hyphen = text.slice(0, longestSlug + 1).lastIndexOf('-');
  return text.slice(0, hyphen > 0 ? hyphen : longestSlug);
}

function trimHyphens(text: string): string {
  return text.replace(/^-+|-+$/g, '');
}

type Values = Readonly<Record<string, unknown>>;

/** The id of a new entry, made of its fields and free in its kind (format.md, section 8). */
export function newId(kind: Kind, fields: Values, taken: ReadonlySet<string>): string {
  const base = trimHyphens(partsOf(kind, fields).filter(Boolean).join('-').slice(0, longestBase));
  return freeId(base || specOf(kind).singular, taken);
}

/** The id itself, else with the first of `-2`, `-3`, ... that is free (format.md, section 8.4). */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) {
    const suffix = `-${number}`;
    const candidate = trimHyphens(id.slice(0, longestId - suffix.length)) + suffix;
    if (!taken.has(candidate)) return candidate;
  }
}

function partsOf(kind: Kind, fields: Values): readonly string[] {
  const { singular } = specOf(kind);
  const text = (key: string) => (typeof fields[key] === 'string' ? fields[key] : '');
  const words = (key: string) => slug(text(key), singular);
  const day = text('date').slice(0, 10);
  switch (kind) {
    case 'wins':
    case 'moments':
    case 'decisions':
      return [day, words('title')];
    case 'meetings':
      return [day, ...listOf(fields['with'])];
    case 'contributions':
      return [day, text('person'), text('kind')];
    case 'feedback':
      return [day, text('person')];
    case 'reviews':
      return [text('period') === '' ? day : words('period')];
    case 'asks':
      return [text('to'), listOf(fields['behaviours'])[0] ?? ''];
    case 'commitments':
      return [words('what')];
    case 'experiments':
      return [words('hypothesis')];
    case 'people':
      return [words('name')];
    case 'goals':
    case 'milestones':
    case 'opportunities':
    case 'learning':
      return [words('title')];
  }
}

function listOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.filter(item => typeof item === 'string');
}
