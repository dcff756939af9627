import * as l10n from '@vscode/l10n';
import type { MilestoneLine, Risk as RiskModel } from '../../src/shared/dashboardModel';
import { notRecorded } from '../ui/countText';
import { EntryLink } from '../ui/entryLink';
import { percent } from '../ui/percent';
import { Section } from '../ui/section';
import { DropTest } from './dropTest';

interface RiskProps {
  readonly risk: RiskModel;
  readonly milestones: readonly MilestoneLine[];
}

export function Risk({ risk, milestones }: RiskProps) {
  return (
    <Section name="risk" title={l10n.t('Risk')}>
      <div class="facts">
        <Uncovered uncovered={risk.uncovered} />
        <Loads risk={risk} />
        <DropTest drops={risk.drops} milestones={milestones} />
      </div>
    </Section>
  );
}

function Uncovered({ uncovered }: Pick<RiskModel, 'uncovered'>) {
  return (
    <>
      <h3 class="subhead">{l10n.t('Already without confirmed support')}</h3>
      {uncovered.length === 0 ? (
        <p class="dim">{l10n.t('none')}</p>
      ) : (
        <ul class="plainList">
          {uncovered.map(({ entry, title }) => (
            <li key={entry.id}>
              <EntryLink entry={entry}>{title}</EntryLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The index never stands without the counts it comes from. */
function Loads({ risk: { loads, concentrationText, resilience } }: { readonly risk: RiskModel }) {
  const heaviest = Math.max(1, ...loads.map(({ load }) => load));
  return (
    <>
      <h3 class="subhead">{l10n.t('Milestones each confirmed sponsor carries')}</h3>
      {loads.length > 0 && (
        <ul class="loads">
          {loads.map(({ entry, name, load }) => (
            <li key={entry.id}>
              <EntryLink entry={entry}>{name}</EntryLink>
              <svg width="100%" height="8" aria-hidden="true">
                <rect class="bar-fill" y="2" width={percent(load / heaviest)} height="4" rx="2" />
              </svg>
              <span class="count">{load}</span>
            </li>
          ))}
        </ul>
      )}
      <p>{concentrationText}</p>
      <p class="fact">
        <span>{l10n.t('Fewest confirmed sponsors of a covered milestone')}</span>
        <span class={resilience === null ? 'dim' : 'count'}>{resilience ?? notRecorded()}</span>
      </p>
    </>
  );
}
