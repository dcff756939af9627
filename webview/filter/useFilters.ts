import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useChoice } from '../hostContext';
import type { DashboardModel } from '../../src/shared/dashboardModel';
import { goalsOf, periodOf, type Filters } from './filters';

/** The filters as the reader left them; those of a goal or person that is gone narrow nothing. */
export function useFilters(model: DashboardModel): readonly [Filters, (filters: Filters) => void] {
  const [goal, setGoal] = useChoice('filter-goal');
  const [person, setPerson] = useChoice('filter-person');
  const [period, setPeriod] = useChoice('filter-period');
  const change = (next: Filters) => {
    setGoal(next.goal);
    setPerson(next.person);
    setPeriod(next.period);
  };
  const filters = {
    goal: goalsOf(model).some(({ entry }) => entry.id === goal) ? goal : '',
    person: model.people.some(page => page.person.entry.id === person) ? person : '',
    period: periodOf(period),
  };
  return [filters, change];
}

/** What clears the filters; `undefined` while there are none. An empty list then has another reason. */
export const ClearFilters = createContext<(() => void) | undefined>(undefined);

export function useClearFilters(): (() => void) | undefined {
  return useContext(ClearFilters);
}
