import * as l10n from '@vscode/l10n';
import type { AskLine, Asks as AsksModel } from '../../../src/shared/sections/asks';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { countText } from '../../ui/countText';
import { DatedText } from '../../ui/datedText';
import { EmptyNote } from '../../ui/emptyNote';
import { Tag } from '../../ui/kit';
import { lacksText } from '../../ui/lacks';
import { Line } from '../../ui/line';
import { LineActions } from '../../ui/lineActions';
import { NameLink, Names } from '../../ui/names';
import { Part } from '../../ui/part';
import { Section } from '../../ui/section';
import { Behaviours } from './behaviours';
import { Commitments } from './commitments';
import { Readiness } from './readiness';
import { Unrecorded } from './unrecorded';

export function Asks({ asks }: { readonly asks: AsksModel }) {
  const { overdue, open, theirs } = asks.commitments;
  const promises = overdue.length + open.length + theirs.length;
  const isEmpty =
    asks.asks.length + asks.readiness.length + asks.unrecorded.length + promises === 0;
  const openCount = asks.asks.filter(({ stage }) => stage === 'open').length;
  return (
    <Section
      name="asks"
      title={l10n.t('Asks and Commitments')}
      count={openCount + overdue.length + open.length}
      actions={<AskActions />}
    >
      {isEmpty ? (
        <EmptyNote text={l10n.t('What you ask of others and what you promise them stands here.')}>
          <CommandButton command="draftAsk">{l10n.t('Draft Ask')}</CommandButton>
          <CommandButton command="logCommitment">{l10n.t('Log Commitment')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="parts">
          <Readiness sponsors={asks.readiness} />
          <Commitments commitments={asks.commitments} />
          <Unrecorded lines={asks.unrecorded} />
          <AskList lines={asks.asks} />
          <Behaviours behaviours={asks.behaviours} />
        </div>
      )}
    </Section>
  );
}

function AskActions() {
  return (
    <>
      <CommandIcon command="draftAsk" icon="edit" label={l10n.t('Draft Ask')} />
      <CommandIcon command="logCommitment" icon="plus" label={l10n.t('Log Commitment')} />
    </>
  );
}

function AskList({ lines }: { readonly lines: readonly AskLine[] }) {
  if (lines.length === 0) return null;
  const of = (stage: AskLine['stage']) => lines.filter(line => line.stage === stage);
  return (
    <>
      <AskPart title={l10n.t('Open asks')} lines={of('open')} />
      <AskPart title={l10n.t('Not sent yet')} lines={of('draft')} />
      <AskPart title={l10n.t('Closed asks')} lines={of('closed')} />
    </>
  );
}

interface AskPartProps {
  readonly title: string;
  readonly lines: readonly AskLine[];
}

function AskPart({ title, lines }: AskPartProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul class="rows">
        {lines.map(line => (
          <Line
            key={line.entry.id}
            entry={line.entry}
            title={line.title}
            actions={
              <LineActions
                actions={line.actions}
                entry={line.entry}
                name={l10n.t('{0}, {1}', line.title, line.to.name)}
              />
            }
          >
            <span class="dim">
              {l10n.t('to')} <NameLink of={line.to} />
            </span>
            <span>
              <Tag>{line.status}</Tag>{' '}
              <span class="dim">
                <DatedText text={line.when} />
              </span>
            </span>
            {line.checklist !== null && (
              <span class="sub dim">{checklistText(line.checklist)}</span>
            )}
            {line.milestones.length > 0 && (
              <span class="sub dim">
                <Names of={line.milestones} />
              </span>
            )}
          </Line>
        ))}
      </ul>
    </Part>
  );
}

/** "7 of 10 parts written: no offer or first step". */
function checklistText({ count, missing }: NonNullable<AskLine['checklist']>): string {
  const written = l10n.t('{0} parts written', countText(count));
  if (missing.length === 0) return written;
  return l10n.t('{0}: {1}', written, lacksText(missing, document.documentElement.lang));
}
