import type { FrameLocator } from 'playwright-core';

/** What a section says, as a reader finds it. White space is single. */
export interface SectionText {
  /** The count or the figure beside its title; empty without one. */
  readonly head: string;
  /** Lines of lists, and rows of tables with ` | ` between the cells; without the words of buttons. */
  readonly lines: readonly string[];
  /** Figures and lists of names, by what they are called. */
  readonly facts: Readonly<Record<string, string>>;
  /** Sentences beside the figures. */
  readonly sentences: readonly string[];
}

/** Reads an open section of the page by its name, such as `checkIns`. */
export async function readSection(page: FrameLocator, name: string): Promise<SectionText> {
  const { head, lines, facts, sentences } = await page
    .locator(`.section-${name}`)
    .evaluate(section => {
      const buttons = section.querySelectorAll<HTMLElement>('.iconButton');
      for (const button of buttons) button.hidden = true;
      const found = {
        head: [...section.querySelectorAll<HTMLElement>('.badge, .sectionNote')].map(
          one => one.innerText,
        ),
        lines: [...section.querySelectorAll<HTMLElement>('li.row, tbody > tr')].map(line =>
          line.localName === 'li'
            ? [line.innerText]
            : [...line.querySelectorAll<HTMLElement>('th, td')].map(cell => cell.innerText),
        ),
        facts: [
          ...[...section.querySelectorAll('.fact, .loads > li, dl > div')].map(one => [
            ...one.children,
          ]),
          ...[...section.querySelectorAll('.totals > dt')].map(one => [
            one,
            one.nextElementSibling,
          ]),
        ].map(parts => parts.map(part => (part instanceof HTMLElement ? part.innerText : ''))),
        sentences: [
          ...section.querySelectorAll<HTMLElement>('.facts p:not(.fact), .facts > .legend > li'),
        ].map(one => one.innerText),
      };
      for (const button of buttons) button.hidden = false;
      return found;
    });
  return {
    head: head.map(plainSpace).join(' '),
    lines: lines.map(cells => cells.map(plainSpace).join(' | ')),
    sentences: sentences.map(plainSpace),
    facts: Object.fromEntries(facts.map(parts => [plainSpace(parts[0]), plainSpace(parts.at(-1))])),
  };
}

function plainSpace(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}
