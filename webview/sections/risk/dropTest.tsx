import * as l10n from '@vscode/l10n';
import { Fragment } from 'preact';
import type { DropLine, MilestoneLine } from '../../src/shared/dashboardModel';
import { EntryLink } from '../ui/entryLink';

interface DropTestProps {
  readonly drops: readonly DropLine[];
  readonly milestones: readonly MilestoneLine[];
}

export function DropTest({ drops, milestones }: DropTestProps) {
  return (
    <>
      <h3 class="subhead">{l10n.t('What is lost when one person goes')}</h3>
      {drops.length === 0 ? (
        <p class="dim">{l10n.t('none')}</p>
      ) : (
        <ul class="rows rows-flush">
          {drops.map(drop => (
            <Drop key={drop.entry.id} drop={drop} milestones={milestones} />
          ))}
        </ul>
      )}
    </>
  );
}

interface DropProps {
  readonly drop: DropLine;
  readonly milestones: readonly MilestoneLine[];
}

function Drop({ drop, milestones }: DropProps) {
  const losses = [
    { label: l10n.t('All support of'), names: drop.everythingOf },
    { label: l10n.t('Only sponsor of'), names: drop.sponsorOf },
    { label: l10n.t('Only mentor of'), names: drop.mentorOf },
  ];
  return (
    <li class="row drop">
      <EntryLink entry={drop.entry} wholeRow>
        {drop.name}
      </EntryLink>
      <dl>
        {losses
          .filter(({ names }) => names.length > 0)
          .map(({ label, names }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>
                <MilestoneNames names={names} milestones={milestones} />
              </dd>
            </Fragment>
          ))}
      </dl>
    </li>
  );
}

interface MilestoneNamesProps {
  /** Ids or titles. */
  readonly names: readonly string[];
  readonly milestones: readonly MilestoneLine[];
}

function MilestoneNames({ names, milestones }: MilestoneNamesProps) {
  return (
    <ul class="plainList">
      {names.map(name => {
        const line = milestones.find(({ entry, title }) => entry.id === name || title === name);
        return (
          <li key={name}>
            {line === undefined ? name : <EntryLink entry={line.entry}>{line.title}</EntryLink>}
          </li>
        );
      })}
    </ul>
  );
}
