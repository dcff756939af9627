import * as l10n from '@vscode/l10n';
import type { ExperimentLine } from '../../../src/shared/sections/growth';
import { notRecorded } from '../../ui/countText';
import { DatedText } from '../../ui/datedText';
import { Line } from '../../ui/line';
import { LineActions } from '../../ui/lineActions';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';

interface ExperimentsProps {
  readonly lines: readonly ExperimentLine[];
}

export function Running({ lines }: ExperimentsProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={l10n.t('Experiments under way')}>
      <ul class="rows">
        {lines.map(line => (
          <Experiment key={line.entry.id} line={line} />
        ))}
      </ul>
    </Part>
  );
}

export function Concluded({ lines }: ExperimentsProps) {
  if (lines.length === 0) return null;
  return (
    <Part title={l10n.t('What was learned')}>
      <ul class="rows">
        {lines.map(line => (
          <Experiment key={line.entry.id} line={line} isConcluded />
        ))}
      </ul>
    </Part>
  );
}

interface ExperimentProps {
  readonly line: ExperimentLine;
  readonly isConcluded?: boolean;
}

function Experiment({ line, isConcluded }: ExperimentProps) {
  const { entry, hypothesis, when, learned, suggestedBy, actions } = line;
  return (
    <Line
      entry={entry}
      title={hypothesis}
      actions={<LineActions actions={actions} entry={entry} name={hypothesis} />}
    >
      <span class="dim">
        <DatedText text={when} />
      </span>
      {suggestedBy !== null && (
        <span class="dim">
          {l10n.t('suggested by')} <NameLink of={suggestedBy} />
        </span>
      )}
      {isConcluded === true && (
        <span class="sub">
          <span class="dim">{l10n.t('Learned:')}</span> {learned ?? notRecorded()}
        </span>
      )}
    </Line>
  );
}
