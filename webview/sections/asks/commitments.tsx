import * as l10n from '@vscode/l10n';
import type {
  CommitmentLine,
  Commitments as CommitmentsModel,
} from '../../../src/shared/sections/asks';
import { Fact } from '../../ui/fact';
import { Icon } from '../../ui/icon';
import { Line } from '../../ui/line';
import { LineActions } from '../../ui/lineActions';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

export function Commitments({ commitments }: { readonly commitments: CommitmentsModel }) {
  const { overdue, open, theirs, text } = commitments;
  return (
    <>
      <Part title={l10n.t('What you promised')}>
        {overdue.length + open.length > 0 && (
          <ul class="rows">
            {overdue.map(line => (
              <Commitment key={line.entry.id} line={line} isLate isMine />
            ))}
            {open.map(line => (
              <Commitment key={line.entry.id} line={line} isMine />
            ))}
          </ul>
        )}
        <div class="facts">
          <Fact label={l10n.t('Kept in 12 months')}>{text}</Fact>
        </div>
      </Part>
      {theirs.length > 0 && (
        <Part title={l10n.t('What others promised you')}>
          <ul class="rows">
            {theirs.map(line => (
              <Commitment key={line.entry.id} line={line} />
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

interface PromiseProps {
  readonly line: CommitmentLine;
  readonly isLate?: boolean;
  readonly isMine?: boolean;
}

export function Commitment({ line, isLate, isMine }: PromiseProps) {
  return (
    <Line
      entry={line.entry}
      title={line.what}
      lead={isLate === true ? <Icon name="warning" tone="warning" /> : <Icon name="clock" />}
      actions={<LineActions actions={line.actions} entry={line.entry} name={line.what} />}
    >
      <span class="dim">
        {isMine === true ? l10n.t('to') : l10n.t('by')} <NameLink of={line.person} />
      </span>
      <span>{line.when}</span>
    </Line>
  );
}
