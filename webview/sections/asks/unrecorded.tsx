import * as l10n from '@vscode/l10n';
import type { UnrecordedLine } from '../../../src/shared/sections/asks';
import { Icon } from '../../ui/icon';
import { Line } from '../../ui/line';
import { LineActions } from '../../ui/lineActions';
import { Part } from '../../ui/part';

/** Their day has passed, and nothing says whether they were held. */
export function Unrecorded({ lines }: { readonly lines: readonly UnrecordedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={l10n.t('Meetings to record')}>
      <ul class="rows">
        {lines.map(({ entry, title, detail, when, actions }) => (
          <Line
            key={entry.id}
            entry={entry}
            title={title}
            lead={<Icon name="calendar" />}
            actions={<LineActions actions={actions} entry={entry} name={title} />}
          >
            <span class="dim">{detail}</span>
            <span>{when}</span>
          </Line>
        ))}
      </ul>
    </Part>
  );
}
