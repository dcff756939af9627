import * as l10n from '@vscode/l10n';
import type { DashboardModel } from '../../src/shared/dashboardModel';
import type { Named } from '../../src/shared/modelParts';
import { useHost } from '../hostContext';
import { Chooser } from '../ui/chooser';
import { Button, type Choice } from '../ui/kit';
import { Section } from '../ui/section';
import { goalsOf, isFiltered, periodOf, periods, type Filters, type Period } from './filters';

interface FilterBarProps {
  /** The whole model: a filter offers what the log has, not what another filter left. */
  readonly model: DashboardModel;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** At the top of the tab; folded in the sidebar, where room is short. */
export function FilterBar(props: FilterBarProps) {
  const { place } = useHost();
  if (place === 'sidebar') {
    return (
      <Section name="filters" title={l10n.t('Filters')} count={activeCount(props.filters)}>
        <Controls {...props} />
      </Section>
    );
  }
  return (
    <section class="filterBar" aria-label={l10n.t('Filters')}>
      <Controls {...props} />
    </section>
  );
}

function Controls({ model, filters, onChange }: FilterBarProps) {
  return (
    <>
      <div class="filters">
        <Chooser
          label={l10n.t('Goal')}
          choices={[{ value: '', text: l10n.t('all goals') }, ...choicesOf(goalsOf(model))]}
          value={filters.goal}
          onChoose={goal => onChange({ ...filters, goal })}
        />
        <Chooser
          label={l10n.t('Person')}
          choices={[
            { value: '', text: l10n.t('everybody') },
            ...choicesOf(model.people.map(({ person }) => person)),
          ]}
          value={filters.person}
          onChoose={person => onChange({ ...filters, person })}
        />
        <Chooser
          label={l10n.t('Period')}
          choices={periods.map(period => ({ value: period, text: periodText(period) }))}
          value={filters.period}
          onChoose={period => onChange({ ...filters, period: periodOf(period) })}
        />
        {isFiltered(filters) && (
          <Button kind="secondary" onPress={() => onChange({ goal: '', person: '', period: '' })}>
            {l10n.t('Clear Filters')}
          </Button>
        )}
      </div>
      {isFiltered(filters) && (
        <p class="note dim" role="status">
          {l10n.t('Lists are narrowed. Counts, measures and trends are of the whole log.')}
        </p>
      )}
    </>
  );
}

function choicesOf(named: readonly Named[]): readonly Choice[] {
  return named.map(({ entry, name }) => ({ value: entry.id, text: name }));
}

function periodText(period: Period): string {
  switch (period) {
    case '':
      return l10n.t('all time');
    case '3-months':
      return l10n.t('last 3 months');
    case '6-months':
      return l10n.t('last 6 months');
    case '12-months':
      return l10n.t('last 12 months');
  }
}

function activeCount({ goal, person, period }: Filters): number {
  return [goal, person, period].filter(choice => choice !== '').length;
}
