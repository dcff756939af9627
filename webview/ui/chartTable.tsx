import * as l10n from '@vscode/l10n';
import { useOpen } from '../hostContext';
import { NumberTable } from './numberTable';

interface ChartTableProps {
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly [string, ...number[]];
  }[];
}

/** The same as a chart, in numbers; folded until it is wanted. */
export function ChartTable({ name, caption, columns, rows }: ChartTableProps) {
  const [open, setOpen] = useOpen(`${name}-data`, false);
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{l10n.t('Show the numbers')}</summary>
      {open && (
        <div class="numbersFrame" tabIndex={0} role="region" aria-label={caption}>
          <NumberTable caption={caption} columns={columns} rows={rows} />
        </div>
      )}
    </details>
  );
}
