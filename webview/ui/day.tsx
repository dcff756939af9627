import { dayText } from './dayText';

/** A calendar day in the reader's language; text that is no date stays as it was typed. */
export function Day({ on }: { readonly on: string }) {
  return <time dateTime={on}>{dayText(on, document.documentElement.lang)}</time>;
}
