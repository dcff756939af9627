import * as l10n from '@vscode/l10n';
import type {
  CoveragePair,
  MilestoneLine,
  Risk as RiskModel,
} from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';
import { CommandButton } from '../../ui/commandButton';
import { notRecorded, pairText } from '../../ui/countText';
import { EmptyNote } from '../../ui/emptyNote';
import { EntryLink } from '../../ui/entryLink';
import { Fact } from '../../ui/fact';
import { Line } from '../../ui/line';
import { Part } from '../../ui/part';
import { Section } from '../../ui/section';
import { ShareBar } from '../../ui/shareBar';
import { DropTest } from './dropTest';
import { Paths } from './paths';

interface RiskProps {
  readonly risk: RiskModel;
  /** Milestones with a sponsor; an index never stands without them. */
  readonly sponsors: CoveragePair;
  readonly milestones: readonly MilestoneLine[];
  /** Everybody who may be dropped. */
  readonly people: readonly Named[];
  /** Layers and domains in which somebody stands. */
  readonly layers: readonly string[];
  readonly domains: readonly string[];
}

export function Risk({ risk, sponsors, milestones, people, layers, domains }: RiskProps) {
  const { loads } = risk;
  return (
    <Section name="risk" title={l10n.t('Risk')}>
      {sponsors.confirmed === null ? (
        <EmptyNote
          text={l10n.t('What one departure would cost stands here once a milestone is active.')}
        >
          <CommandButton command="addMilestone">{l10n.t('Add Milestone')}</CommandButton>
        </EmptyNote>
      ) : (
        <div class="parts">
          <Part title={l10n.t('What is lost when somebody goes')}>
            <DropTest
              risk={risk}
              milestones={milestones}
              people={people}
              layers={layers}
              domains={domains}
            />
          </Part>
          <Part title={l10n.t('How support is spread')}>
            <div class="facts">
              <p>{spreadText(risk)}</p>
              <p class="dim">{l10n.t('Milestones with a sponsor: {0}.', pairText(sponsors))}</p>
              {loads.length > 0 && <Loads loads={loads} />}
              <Fact label={l10n.t('Fewest confirmed sponsors of a covered milestone')}>
                {risk.resilience ?? notRecorded()}
              </Fact>
            </div>
          </Part>
          <Part title={l10n.t('Already without a confirmed sponsor')}>
            <Uncovered milestones={risk.withoutSponsor} />
          </Part>
          <Part title={l10n.t('Already without a confirmed mentor')}>
            <Uncovered milestones={risk.withoutMentor} />
          </Part>
          <Paths paths={risk.paths} />
        </div>
      )}
    </Section>
  );
}

/** The index never stands without the counts it comes from. */
function spreadText({ loads, concentration, concentrationText }: RiskModel): string {
  if (concentration === null) return l10n.t('No sponsor has confirmed support yet.');
  const carriers =
    loads.length === 1
      ? l10n.t('1 sponsor carries confirmed support')
      : l10n.t('{0} sponsors carry confirmed support', loads.length);
  return concentration.nEff === null
    ? l10n.t('{0}: {1}.', carriers, concentrationText)
    : l10n.t('{0}: the load behaves {1}.', carriers, concentrationText);
}

function Loads({ loads }: Pick<RiskModel, 'loads'>) {
  const heaviest = Math.max(1, ...loads.map(({ load }) => load));
  return (
    <>
      <h4 class="subhead">{l10n.t('Milestones each confirmed sponsor carries')}</h4>
      <ul class="loads">
        {loads.map(({ entry, name, load }) => (
          <li key={entry.id}>
            <EntryLink entry={entry}>{name}</EntryLink>
            <ShareBar share={load / heaviest} />
            <span class="count">{load}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Uncovered({ milestones }: { readonly milestones: readonly Named[] }) {
  if (milestones.length === 0) return <p class="note dim">{l10n.t('none')}</p>;
  return (
    <ul class="rows">
      {milestones.map(({ entry, name }) => (
        <Line key={entry.id} entry={entry} title={name} />
      ))}
    </ul>
  );
}
