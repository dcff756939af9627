import * as l10n from '@vscode/l10n';
import type { FindingLine } from '../../src/shared/sections/findings';
import { useHost } from '../hostContext';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { FixActions } from '../ui/fixActions';
import { Icon } from '../ui/icon';
import { Part } from '../ui/part';
import { Section } from '../ui/section';
import { bySeverity, type Severity } from './findingGroups';

interface FindingsProps {
  readonly lines: readonly FindingLine[];
  /** How many the page knows, and how many there are. */
  readonly known: number;
  readonly all: number;
}

/** All that is found in the log, in the words of the Problems view. */
export function Findings({ lines, known, all }: FindingsProps) {
  const isWhole = known === all;
  return (
    <Section
      name="findings"
      title={l10n.t('Findings')}
      count={isWhole ? lines.length : all}
      actions={<CommandIcon command="showProblems" icon="list" label={l10n.t('Show Problems')} />}
    >
      {lines.length === 0 ? (
        <EmptyNote text={l10n.t('Nothing is wrong with the log, and no rule has anything to say.')}>
          <CommandButton command="showProblems">{l10n.t('Show Problems')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="parts">
          {bySeverity(lines).map(group => (
            <Part
              key={group.severity}
              title={severityText(group.severity)}
              {...(isWhole ? { note: String(group.lines.length) } : {})}
            >
              <ul class="rows">
                {group.lines.map(line => (
                  <Finding
                    key={`${line.code} ${line.entry?.id ?? ''} ${line.at} ${line.message}`}
                    line={line}
                  />
                ))}
              </ul>
            </Part>
          ))}
          {!isWhole && (
            <p class="note dim">
              {l10n.t('The worst {0} of {1} stand here; the Problems view has all.', known, all)}
            </p>
          )}
        </div>
      )}
    </Section>
  );
}

function Finding({ line }: FindingProps) {
  const { severity, message } = line;
  return (
    <li class="row row-line row-finding">
      {severity === 'error' || severity === 'warning' ? (
        <Icon name="warning" tone="warning" />
      ) : (
        <Icon name="info" />
      )}
      <div class="rowText">
        <span>{message}</span>
        <span class="sub dim">
          <Place line={line} /> <span class="code">{line.code}</span>
        </span>
      </div>
      <FixActions line={line} />
    </li>
  );
}

/** The entry, or the line of a file that could not be read as meant. */
function Place({ line: { code, entry, at, message, name, isUnread } }: FindingProps) {
  const { post } = useHost();
  if (entry !== null) {
    return (
      <EntryLink entry={entry} wholeRow>
        {name === '' ? entry.id : name}
      </EntryLink>
    );
  }
  if (!isUnread) return <>{l10n.t('the whole log')}</>;
  const finding = { code, entry, at, message };
  return (
    <button
      type="button"
      class="entryLink entryLink-row"
      onClick={() => post({ type: 'openFinding', body: finding })}
    >
      {at}
    </button>
  );
}

interface FindingProps {
  readonly line: FindingLine;
}

function severityText(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Errors');
    case 'warning':
      return l10n.t('Warnings');
    case 'information':
      return l10n.t('Worth knowing');
    case 'hint':
      return l10n.t('Hints');
  }
}
