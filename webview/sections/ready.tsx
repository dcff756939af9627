import * as l10n from '@vscode/l10n';
import { useMemo } from 'preact/hooks';
import type { DashboardModel } from '../../src/shared/dashboardModel';
import { FilterBar } from '../filter/filterBar';
import { filterModel } from '../filter/filterModel';
import { isFiltered } from '../filter/filters';
import { ClearFilters, useFilters } from '../filter/useFilters';
import { useHost } from '../hostContext';
import { DatedText } from '../ui/datedText';
import { SectionNav } from '../ui/sectionNav';
import { Sections } from './sections';
import { EmptyLog } from './states';
import { Trouble } from './trouble';

/** The log as it is now. */
export function Ready({ model }: { readonly model: DashboardModel }) {
  return (
    <>
      <Trouble trouble={model.trouble} />
      {model.isEmpty ? <EmptyLog /> : <Dashboard model={model} />}
    </>
  );
}

function Dashboard({ model }: { readonly model: DashboardModel }) {
  const { place } = useHost();
  const [filters, setFilters] = useFilters(model);
  const shown = useMemo(
    () => filterModel(model, filters),
    [model, filters.goal, filters.person, filters.period],
  );
  const clear = isFiltered(filters)
    ? () => setFilters({ goal: '', person: '', period: '' })
    : undefined;

  return (
    <ClearFilters.Provider value={clear}>
      {place === 'tab' && <SectionNav />}
      <FilterBar model={model} filters={filters} onChange={setFilters} />
      <Sections model={shown} whole={model} />
      <footer class="pageEnd dim">
        <DatedText text={countedText(model)} />
      </footer>
    </ClearFilters.Provider>
  );
}

/** Every figure says what it is counted from (domain.md, H12). */
function countedText({ today, overview: { lastChange } }: DashboardModel): string {
  return lastChange === null
    ? l10n.t('Counted from the log, as of {0}.', today)
    : l10n.t('Counted from the log, last changed on {0}, as of {1}.', lastChange, today);
}
