import * as l10n from '@vscode/l10n';
import type { Growth, ThanksLine } from '../../../src/shared/sections/growth';
import { countText } from '../../ui/countText';
import { Day } from '../../ui/day';
import { Fact } from '../../ui/fact';
import { Line } from '../../ui/line';
import { LineActions } from '../../ui/lineActions';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

export function Feedback({ feedback }: Pick<Growth, 'feedback'>) {
  const { applied, reported, open } = feedback;
  return (
    <Part title={l10n.t('Feedback received')}>
      <div class="facts">
        <Fact label={l10n.t('Applied, in 12 months')}>{countText(applied)}</Fact>
        <Fact label={l10n.t('Reported back, of those applied')}>{countText(reported)}</Fact>
      </div>
      {open.length > 0 && (
        <ul class="rows">
          {open.map(({ entry, text, from, date, state, actions }) => (
            <Line
              key={entry.id}
              entry={entry}
              title={text}
              actions={<LineActions actions={actions} entry={entry} name={text} />}
            >
              <span class="dim">
                {from !== null && (
                  <>
                    <NameLink of={from} />
                    {', '}
                  </>
                )}
                <Day on={date} />
              </span>
              <span>{state}</span>
            </Line>
          ))}
        </ul>
      )}
    </Part>
  );
}

export function ThanksOwed({ lines }: { readonly lines: readonly ThanksLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={l10n.t('Thanks not said yet')}>
      <ul class="rows">
        {lines.map(({ entry, person, what, date, actions }) => (
          <Line
            key={entry.id}
            entry={entry}
            title={what}
            actions={
              <LineActions
                actions={actions}
                entry={entry}
                name={l10n.t('{0}, {1}', what, person.name)}
              />
            }
          >
            <span class="dim">
              <NameLink of={person} />, <Day on={date} />
            </span>
          </Line>
        ))}
      </ul>
    </Part>
  );
}
