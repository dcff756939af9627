import { toChildArray, type ComponentChildren } from 'preact';
import type { EntryRef } from '../../src/shared/modelParts';
import { EntryLink } from './entryLink';

interface LineProps {
  readonly entry: EntryRef;
  readonly title: string;
  /** What stands before the text: an icon or a mark. */
  readonly lead?: ComponentChildren;
  readonly actions?: ComponentChildren;
  /** What is said beside the title. */
  readonly children?: ComponentChildren;
}

/** One line of a list; a click anywhere in it opens its entry. */
export function Line({ entry, title, lead, actions, children }: LineProps) {
  return (
    <li class="row row-line">
      {lead}
      <div class="rowText">
        <EntryLink entry={entry} wholeRow>
          {title}
        </EntryLink>
        {toChildArray(children).map(child => [' ', child])}
      </div>
      {actions}
    </li>
  );
}
