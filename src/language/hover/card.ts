import * as l10n from '@vscode/l10n';

import { singularOf, type Name } from '../ids';

/** One line of a card, and the entries it was read or counted from. */
export interface Fact {
  readonly text: string;
  readonly from: readonly Name[];
}

/** What is told about one thing. All of it is plain text. */
export interface Card {
  readonly title: string;
  readonly facts: readonly Fact[];
}

export function fact(text: string, ...from: readonly Name[]): Fact {
  return { text, from };
}

/** Where a link to an entry leads; `undefined` where none can be made. */
export type LinkTo = (name: Name) => string | undefined;

const mostSources = 4;

/** A card as Markdown. No text of the log is taken for markup. */
export function cardMarkdown({ title, facts }: Card, linkTo: LinkTo): string {
  const lines = facts.map(({ text, from }) => {
    const sources = sourcesMarkdown(from, linkTo);
    return `- ${escapeMarkdown(text)}${sources === '' ? '' : ` — ${sources}`}`;
  });
  return [`**${escapeMarkdown(title)}**`, '', ...lines].join('\n');
}

function sourcesMarkdown(from: readonly Name[], linkTo: LinkTo): string {
  const links = from.slice(0, mostSources).map(name => {
    const text = escapeMarkdown(`${singularOf(name.kind)} ${name.id}`);
    const target = linkTo(name);
    return target === undefined ? text : `[${text}](${target})`;
  });
  const others = from.length - links.length;
  return [...links, ...(others > 0 ? [l10n.t('{0} more', others)] : [])].join(', ');
}

/** CommonMark takes any of its punctuation as text behind a backslash. A line end would end the list. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
