import type { ComponentChildren } from 'preact';

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Many narrow columns, in which a place says as much as a word. */
  readonly isMatrix?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** The first cell is the heading of its row. */
  readonly cells: readonly [ComponentChildren, ...ComponentChildren[]];
}

/** Roles are written out: stacked rows on a narrow page would lose them through `display`. */
export function DataTable({ caption, columns, rows, isMatrix }: DataTableProps) {
  return (
    <div class="tableFrame">
      <table class={isMatrix === true ? 'dataTable dataTable-matrix' : 'dataTable'} role="table">
        <caption class="srOnly">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(column => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(row => (
            <Row key={row.key} cells={row.cells} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly cells: TableRow['cells'];
  readonly columns: readonly string[];
}

function Row({ cells: [head, ...rest], columns }: RowProps) {
  return (
    <tr role="row" class="row">
      <th role="rowheader" scope="row">
        {head}
      </th>
      {rest.map((cell, index) => (
        <td key={columns[index + 1]} role="cell" data-label={columns[index + 1]}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
