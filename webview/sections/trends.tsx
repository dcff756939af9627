import * as l10n from '@vscode/l10n';
import type {
  ReviewLine,
  TrendQuarter,
  Trends as TrendsModel,
} from '../../src/shared/sections/trends';
import { CommandButton, CommandIcon } from '../ui/commandButton';
import { countText } from '../ui/countText';
import { DataTable } from '../ui/dataTable';
import { Day } from '../ui/day';
import { EmptyNote } from '../ui/emptyNote';
import { EntryLink } from '../ui/entryLink';
import { Fact } from '../ui/fact';
import { Part } from '../ui/part';
import { Section } from '../ui/section';
import { ShareBar } from '../ui/shareBar';

export function Trends({ trends: { quarters, reviews } }: { readonly trends: TrendsModel }) {
  return (
    <Section
      name="trends"
      title={l10n.t('Trends')}
      actions={<CommandIcon command="startReview" icon="plus" label={l10n.t('Start Review')} />}
    >
      {quarters.length + reviews.length === 0 ? (
        <EmptyNote text={l10n.t('Counts per quarter, and what reviews found, stand here.')}>
          <CommandButton command="startReview">{l10n.t('Start Review')}</CommandButton>
        </EmptyNote>
      ) : (
        <>
          {quarters.length > 0 && <Quarters quarters={quarters} />}
          {reviews.length > 0 && <Reviews reviews={reviews} />}
        </>
      )}
    </Section>
  );
}

const figures = ['wins', 'sponsorActs', 'feedbackApplied', 'opportunities'] as const;

/** Counts side by side; no cause is claimed. */
function Quarters({ quarters }: { readonly quarters: readonly TrendQuarter[] }) {
  const highest = (figure: (typeof figures)[number]) =>
    Math.max(1, ...quarters.map(quarter => quarter[figure]));
  return (
    <DataTable
      caption={l10n.t('What was counted in each quarter')}
      columns={[
        l10n.t('Quarter'),
        l10n.t('Check-ins held of due'),
        l10n.t('Wins'),
        l10n.t('Acts of sponsors'),
        l10n.t('Feedback applied'),
        l10n.t('Opportunities'),
      ]}
      rows={quarters.map(quarter => ({
        key: quarter.label,
        cells: [
          quarter.label,
          <CheckIns count={quarter.checkIns} />,
          ...figures.map(figure => <Amount value={quarter[figure]} highest={highest(figure)} />),
        ],
      }))}
    />
  );
}

function CheckIns({ count }: { readonly count: TrendQuarter['checkIns'] }) {
  if (count === null) return <span class="dim">{l10n.t('none due')}</span>;
  return (
    <span class="amount">
      <span class="count">{countText(count)}</span>
      <ShareBar share={count.n === 0 ? 0 : count.k / count.n} />
    </span>
  );
}

function Amount({ value, highest }: { readonly value: number; readonly highest: number }) {
  return (
    <span class="amount">
      <span class="count">{value}</span>
      <ShareBar share={value / highest} />
    </span>
  );
}

function Reviews({ reviews }: { readonly reviews: readonly ReviewLine[] }) {
  return (
    <div class="parts">
      {reviews.map(review => (
        <Review key={review.entry.id} review={review} />
      ))}
    </div>
  );
}

/** What was counted on the day of the review; it stays as it was, whatever the log says now. */
function Review({ review: { entry, date, period, themes, figures: frozen } }: ReviewProps) {
  return (
    <Part title={period === null ? l10n.t('Review') : l10n.t('Review of {0}', period)}>
      <div class="facts">
        <p>
          <EntryLink entry={entry}>
            <Day on={date} />
          </EntryLink>
          {themes.length > 0 && <span class="dim">, {themes.join(', ')}</span>}
        </p>
        {frozen.map(({ name, value }) => (
          <Fact key={name} label={name}>
            {value}
          </Fact>
        ))}
      </div>
    </Part>
  );
}

interface ReviewProps {
  readonly review: ReviewLine;
}
