import * as l10n from '@vscode/l10n';
import type { ComponentChildren } from 'preact';
import type { DropLine, LostTopic, MilestoneLine, Risk } from '../../../src/shared/dashboardModel';
import type { Named } from '../../../src/shared/modelParts';
import { useChoice } from '../../hostContext';
import { Chooser } from '../../ui/chooser';
import { EntryLink } from '../../ui/entryLink';
import { NameLink } from '../../ui/names';
import { plain } from '../../ui/words';
import { dropChoices, lossOf, type DropChoice, type Loss } from './dropChoices';

interface DropTestProps {
  readonly risk: Risk;
  readonly milestones: readonly MilestoneLine[];
  readonly people: readonly Named[];
  readonly layers: readonly string[];
  readonly domains: readonly string[];
}

/** Opens with the first one by name without whom a milestone loses support, or else something else is lost. */
export function DropTest({ risk, milestones, ...candidates }: DropTestProps) {
  const choices = dropChoices(risk, candidates);
  const [stored, choose] = useChoice('drop');
  const firstLoss = risk.drops.find(hasMilestones) ?? risk.drops[0];
  const wanted = stored === '' && firstLoss !== undefined ? `person ${firstLoss.entry.id}` : stored;
  const chosen = choices.find(({ key }) => key === wanted) ?? choices[0];
  if (chosen === undefined)
    return <p class="note dim">{l10n.t('Nobody supports an active milestone yet.')}</p>;

  return (
    <div class="facts dropTest">
      <Chooser
        label={l10n.t('Without')}
        choices={choices.map(choice => ({ value: choice.key, text: choiceText(choice) }))}
        value={chosen.key}
        onChoose={choose}
      />
      <div role="status">
        <Losses loss={lossOf(risk, chosen)} milestones={milestones} />
      </div>
    </div>
  );
}

function hasMilestones({ sponsorOf, mentorOf }: DropLine): boolean {
  return sponsorOf.length + mentorOf.length > 0;
}

function choiceText({ kind, name }: DropChoice): string {
  switch (kind) {
    case 'person':
      return name;
    case 'layer':
      return l10n.t('Layer: {0}', plain(name));
    case 'domain':
      return l10n.t('Domain: {0}', plain(name));
    case 'reporting-line':
      return l10n.t('Your reporting line');
  }
}

interface LossesProps {
  readonly loss: Loss;
  readonly milestones: readonly MilestoneLine[];
}

function Losses({ loss, milestones }: LossesProps) {
  const of = (ids: readonly string[]): readonly Lost[] =>
    ids.map(id => ({ key: id, what: <LostName name={id} milestones={milestones} /> }));
  const losses = [
    { label: l10n.t('Lose all confirmed support'), lost: of(loss.everythingOf) },
    { label: l10n.t('Lose their only confirmed sponsors'), lost: of(loss.sponsorOf) },
    { label: l10n.t('Lose their only confirmed mentors'), lost: of(loss.mentorOf) },
    { label: l10n.t('Topics without a mentor'), lost: loss.topics.map(lostTopic) },
    { label: l10n.t('Rooms without a sponsor'), lost: of(loss.forums) },
  ].filter(({ lost }) => lost.length > 0);
  if (losses.length === 0) return <p>{l10n.t('Nothing loses its last support.')}</p>;

  return (
    <dl class="losses">
      {losses.map(({ label, lost }) => (
        <div key={label}>
          <dt>
            {label} <span class="dim count">{lost.length}</span>
          </dt>
          <dd>
            <ul>
              {lost.map(({ key, what }) => (
                <li key={key}>{what}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Lost {
  readonly key: string;
  readonly what: ComponentChildren;
}

/** The same topic may belong to several milestones. */
function lostTopic({ topic, milestone }: LostTopic): Lost {
  return {
    key: `${milestone.entry.id} ${topic}`,
    what: (
      <>
        {topic}: <NameLink of={milestone} />
      </>
    ),
  };
}

interface LostNameProps {
  /** An id or title of a milestone, or the name of something else. */
  readonly name: string;
  readonly milestones: readonly MilestoneLine[];
}

function LostName({ name, milestones }: LostNameProps) {
  const line = milestones.find(({ entry, title }) => entry.id === name || title === name);
  if (line === undefined) return <>{plain(name)}</>;
  return <EntryLink entry={line.entry}>{line.title}</EntryLink>;
}
