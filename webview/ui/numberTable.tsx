import type { ComponentChildren } from 'preact';

interface NumberTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell is the heading of its row. */
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly [ComponentChildren, ...ComponentChildren[]];
  }[];
}

/** A few short columns of figures, which fit a narrow page too. */
export function NumberTable({ caption, columns, rows }: NumberTableProps) {
  return (
    <table class="numbers">
      <caption class="srOnly">{caption}</caption>
      <thead>
        <tr>
          {columns.map(column => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {rest.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
