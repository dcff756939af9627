import * as l10n from '@vscode/l10n';
import type { EvidenceLevel, Wins } from '../../../src/shared/sections/wins';
import { countText } from '../../ui/countText';
import { Fact } from '../../ui/fact';
import { NameLink } from '../../ui/names';
import { Part } from '../../ui/part';
import { ShareBar } from '../../ui/shareBar';

/** How well wins are proven, what many of them lack, and which milestones they serve. */
export function WinCounts({ wins }: { readonly wins: Wins }) {
  const { total, byLevel, byMilestone, withoutStory, withoutWitness, withoutMetric } = wins;
  const ofAll = (k: number) => countText({ k, n: total });
  return (
    <Part title={l10n.t('How well they are proven')}>
      <div class="facts">
        <ul class="loads">
          {byLevel.map(({ level, count }) => (
            <li key={level}>
              <span>{levelText(level)}</span>
              <ShareBar share={total === 0 ? 0 : count / total} />
              <span class="count">{count}</span>
            </li>
          ))}
        </ul>
        <Fact label={l10n.t('Without a metric')}>{ofAll(withoutMetric)}</Fact>
        <Fact label={l10n.t('Without a story')}>{ofAll(withoutStory)}</Fact>
        <Fact label={l10n.t('Without a witness')}>{ofAll(withoutWitness)}</Fact>
        {byMilestone.length > 0 && (
          <>
            <h4 class="subhead">{l10n.t('Wins per milestone')}</h4>
            <ul class="loads">
              {byMilestone.map(one => (
                <li key={one.entry.id}>
                  <NameLink of={one} />
                  <ShareBar share={total === 0 ? 0 : one.count / total} />
                  <span class="count">{one.count}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Part>
  );
}

export function levelText(level: EvidenceLevel): string {
  switch (level) {
    case 'rough':
      return l10n.t('rough');
    case 'usable':
      return l10n.t('usable');
    case 'evidenced':
      return l10n.t('evidenced');
    case 'sponsor-ready':
      return l10n.t('sponsor-ready');
  }
}
