import * as l10n from '@vscode/l10n';

/** In the order of the page. Jumps by script: VS Code scrolls to the top on a click on an anchor. */
export function SectionNav() {
  return (
    <nav class="sectionNav" aria-label={l10n.t('Sections')}>
      <ul>
        {sectionTitles().map(([name, title]) => (
          <li key={name}>
            <button type="button" class="textLink" onClick={() => jumpTo(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(name: string): void {
  const title = document.getElementById(`${name}-title`);
  title?.scrollIntoView({ block: 'start' });
  title?.closest('button')?.focus({ preventScroll: true });
}

function sectionTitles(): readonly (readonly [string, string])[] {
  return [
    ['attention', l10n.t('Needs Attention')],
    ['thisMonth', l10n.t('This Month')],
    ['overview', l10n.t('Overview')],
    ['milestones', l10n.t('Goals and Milestones')],
    ['coverage', l10n.t('Coverage')],
    ['network', l10n.t('Network')],
    ['risk', l10n.t('Risk')],
    ['checkIns', l10n.t('Check-ins')],
    ['asks', l10n.t('Asks and Commitments')],
    ['wins', l10n.t('Wins')],
    ['growth', l10n.t('Experiments and Feedback')],
    ['occasions', l10n.t('Opportunities and Moments')],
    ['trends', l10n.t('Trends')],
    ['contributions', l10n.t('Contributions')],
    ['people', l10n.t('People')],
    ['findings', l10n.t('Findings')],
  ];
}
