import * as l10n from '@vscode/l10n';
import type { MonthLine, ThisMonth as ThisMonthModel } from '../../src/shared/sections/thisMonth';
import { CommandIcon } from '../ui/commandButton';
import { countText } from '../ui/countText';
import { DatedText } from '../ui/datedText';
import { EmptyNote } from '../ui/emptyNote';
import { Icon } from '../ui/icon';
import { Section } from '../ui/section';

export function ThisMonth({ month: { count, lines } }: { readonly month: ThisMonthModel }) {
  return (
    <Section name="thisMonth" title={l10n.t('This Month')} note={countText(count)} isVital>
      {lines.length === 0 ? (
        <EmptyNote text={l10n.t('What a good month holds is listed here.')} />
      ) : (
        <ul class="rows">
          {lines.map(line => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Line({ line: { text, detail, isDone, action } }: { readonly line: MonthLine }) {
  return (
    <li class="row row-line row-month">
      <Icon name={isDone ? 'check' : 'circle'} />
      <div class="rowText">
        <span>
          <span class="srOnly">{isDone ? l10n.t('in the log:') : l10n.t('not yet:')} </span>
          {text}
        </span>{' '}
        <span class="dim">
          <DatedText text={detail} />
        </span>
      </div>
      {action && <CommandIcon command={action.command} icon="arrow" label={action.label} />}
    </li>
  );
}
