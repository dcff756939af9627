import * as l10n from '@vscode/l10n';
import type { Growth as GrowthModel } from '../../../src/shared/sections/growth';
import { CommandButton, CommandIcon } from '../../ui/commandButton';
import { EmptyNote } from '../../ui/emptyNote';
import { Section } from '../../ui/section';
import { Concluded, Running } from './experiments';
import { Feedback, ThanksOwed } from './feedback';

export function Growth({ growth }: { readonly growth: GrowthModel }) {
  const { experiments, feedback, thanksOwed } = growth;
  const { open, concluded } = experiments;
  const lines = open.length + concluded.length + feedback.open.length + thanksOwed.length;
  return (
    <Section
      name="growth"
      title={l10n.t('Experiments and Feedback')}
      count={open.length + feedback.open.length}
      actions={<GrowthActions />}
    >
      {lines === 0 && feedback.applied === null ? (
        <EmptyNote text={l10n.t('What you try out, and what others tell you, stands here.')}>
          <CommandButton command="startExperiment">{l10n.t('Start Experiment')}</CommandButton>
          <CommandButton command="recordFeedback">{l10n.t('Record Feedback')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="parts">
          <Running lines={open} />
          <Concluded lines={concluded} />
          <Feedback feedback={feedback} />
          <ThanksOwed lines={thanksOwed} />
        </div>
      )}
    </Section>
  );
}

function GrowthActions() {
  return (
    <>
      <CommandIcon command="recordFeedback" icon="note" label={l10n.t('Record Feedback')} />
      <CommandIcon command="startExperiment" icon="plus" label={l10n.t('Start Experiment')} />
    </>
  );
}
