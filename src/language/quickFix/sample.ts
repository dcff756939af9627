import type { Field, ValueType } from '../../core/schema/field';
import { isKind, specOf, type Settings } from '../../core/schema/kinds';
import { firstKeys } from '../completion/shape';
import { escapeSnippet } from '../snippet';

/** A value that is valid for a type, and what stands in a snippet in the place of each of its parts. */
export interface Sample {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, string>;
}

/** Makes a sample for a field that somebody is about to type, with the words that the settings have for it. */
export function sampleOf(type: ValueType, today: string, settings: Settings): Sample {
  const places = new Map<string, string>();
  const value = new Sampler(places, today, settings).valueOf(type);
  return { value, places };
}

/** A snippet of a text that was made with the value of a sample. */
export function snippetOf(text: string, { places }: Sample): string {
  let snippet = '';
  let rest = text;
  let number = 0;
  for (const [sample, offer] of places) {
    const at = rest.indexOf(sample);
    if (at < 0) continue;
    const place = offer.replace('#', String(++number));
    snippet += `${escapeSnippet(rest.slice(0, at))}${place}`;
    rest = rest.slice(at + sample.length);
  }
  return snippet + escapeSnippet(rest);
}

/** Each single value differs from the others, so that it is found again in what is written. */
class Sampler {
  constructor(
    readonly places: Map<string, string>,
    readonly today: string,
    readonly settings: Settings,
  ) {}

  valueOf(type: ValueType): unknown {
    const count = this.places.size + 1;
    switch (type.type) {
      case 'list':
        return [this.valueOf(type.of)];
      case 'record':
        return this.#record(type.fields);
      case 'variant':
        return this.#record(Object.values(type.variants)[0]?.fields ?? {});
      case 'entries':
        return isKind(type.kind) ? [this.#record(specOf(type.kind).fields)] : [];
      case 'date':
      case 'when':
        return this.#place(`2001-01-${String(count).padStart(2, '0')}`, `\${#:${this.today}}`);
      case 'number':
        return this.#number(990000 + count);
      case 'bool':
        return this.#place('true', '${#|true,false|}', true);
      case 'cadence':
        return this.#place('monthly', '${#|monthly,every 2 weeks,weekly,quarterly,yearly,none|}');
      case 'enum':
        return this.#place(type.values[0] ?? '', choiceOf(type.values));
      case 'setting':
        return this.#place(`place-${count}`, choiceOf(this.settings[type.list]));
      default:
        return this.#place(`place-${count}`, '${#}');
    }
  }

  #record(fields: Readonly<Record<string, Field>>): unknown {
    return Object.fromEntries(
      firstKeys(fields).map(key => [key, this.valueOf(fields[key]?.type ?? { type: 'anything' })]),
    );
  }

  #number(value: number): number {
    this.places.set(String(value), '${#}');
    return value;
  }

  #place<Value>(text: string, offer: string, value: Value | string = text): Value | string {
    this.places.set(text, offer);
    return value;
  }
}

function choiceOf(words: readonly string[]): string {
  const escaped = words.map(word => word.replace(/[\\,|$}]/g, '\\$&'));
  return words.length === 0 ? '${#}' : `\${#|${escaped.join(',')}|}`;
}
