import type { CoverageRow, Supporter } from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';

export interface SupportMatrix {
  /** Everybody who stands behind a milestone of the rows, by name. */
  readonly people: readonly Named[];
  readonly rows: readonly {
    readonly row: CoverageRow;
    /** One for each of `people`, in their order. */
    readonly cells: readonly SupportCell[];
  }[];
}

/** A person may be sponsor and mentor of the same milestone. */
export interface SupportCell {
  readonly person: Named;
  readonly sponsor: Supporter | undefined;
  readonly mentor: Supporter | undefined;
}

export function supportMatrix(rows: readonly CoverageRow[]): SupportMatrix {
  const supporters = rows.flatMap(({ sponsors, mentors }) => [...sponsors, ...mentors]);
  const byId = new Map(supporters.map(({ entry, name }) => [entry.id, { entry, name }]));
  const people = [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
  return {
    people,
    rows: rows.map(row => ({
      row,
      cells: people.map(person => ({
        person,
        sponsor: find(row.sponsors, person),
        mentor: find(row.mentors, person),
      })),
    })),
  };
}

function find(supporters: readonly Supporter[], { entry }: Named): Supporter | undefined {
  return supporters.find(supporter => supporter.entry.id === entry.id);
}
