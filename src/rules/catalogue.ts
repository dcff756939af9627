import type { Entry } from '../core/log/careerLog';
import type { Kind, Settings } from '../core/schema/kinds';

import { checkInDueSoon } from './checkIns/checkInDueSoon';
import { checkInOverdue } from './checkIns/checkInOverdue';
import { roleWithoutCadence } from './checkIns/roleWithoutCadence';
import { goalHorizon } from './goals/goalHorizon';
import { goalsNotThree } from './goals/goalsNotThree';
import { goalWithoutGapReview } from './goals/goalWithoutGapReview';
import { goalWithoutInfluencer } from './goals/goalWithoutInfluencer';
import { goalWithoutMilestone } from './goals/goalWithoutMilestone';
import { goalWithoutOutcome } from './goals/goalWithoutOutcome';
import { foundBy, foundInEntry, type RuleFinding } from './entryFindings';
import { everyEntry } from './fieldWalk';
import { experimentFarOff } from './growth/experimentFarOff';
import { experimentOpen } from './growth/experimentOpen';
import { feedbackNotReported } from './growth/feedbackNotReported';
import { introductionNotFollowed } from './growth/introductionNotFollowed';
import { noPeerFeedback } from './growth/noPeerFeedback';
import { onlyReceiving } from './growth/onlyReceiving';
import { thanksOwed } from './growth/thanksOwed';
import { indexLog } from './logIndex';
import { agendaIncomplete } from './meetings/agendaIncomplete';
import { meetingNotRecorded } from './meetings/meetingNotRecorded';
import { noChallenge } from './meetings/noChallenge';
import { nothingLearned } from './meetings/nothingLearned';
import { updateIncomplete } from './meetings/updateIncomplete';
import { updatesTooClose } from './meetings/updatesTooClose';
import { milestoneBehind } from './milestones/milestoneBehind';
import { milestoneCount } from './milestones/milestoneCount';
import { milestoneWithoutKind } from './milestones/milestoneWithoutKind';
import { milestoneWithoutMeasure } from './milestones/milestoneWithoutMeasure';
import { milestoneWithoutNextStep } from './milestones/milestoneWithoutNextStep';
import { milestoneWithoutSponsor } from './milestones/milestoneWithoutSponsor';
import { milestoneWithoutTopic } from './milestones/milestoneWithoutTopic';
import { topicWithoutMentor } from './milestones/topicWithoutMentor';
import { mentorStrengths } from './network/mentorStrengths';
import { mentorWithoutAgreement } from './network/mentorWithoutAgreement';
import { mentorWithoutTrace } from './network/mentorWithoutTrace';
import { soleSponsor } from './network/soleSponsor';
import { sponsorNeverSawWork } from './network/sponsorNeverSawWork';
import { sponsorsAlike } from './network/sponsorsAlike';
import { sponsorWithoutAct } from './network/sponsorWithoutAct';
import { sponsorWithoutSignal } from './network/sponsorWithoutSignal';
import { supportInsideChain } from './network/supportInsideChain';
import { tooFewMentors } from './network/tooFewMentors';
import { tooFewSponsors } from './network/tooFewSponsors';
import { briefIncomplete } from './occasions/briefIncomplete';
import { momentUnprepared } from './occasions/momentUnprepared';
import { opportunitiesAlike } from './occasions/opportunitiesAlike';
import { opportunityNotReviewed } from './occasions/opportunityNotReviewed';
import { opportunityUnaligned } from './occasions/opportunityUnaligned';
import { askedBeforeReady } from './promises/askedBeforeReady';
import { askIncomplete } from './promises/askIncomplete';
import { askNotAligned } from './promises/askNotAligned';
import { askOneSided } from './promises/askOneSided';
import { askUnanswered } from './promises/askUnanswered';
import { askWithoutMilestone } from './promises/askWithoutMilestone';
import { commitmentOverdue } from './promises/commitmentOverdue';
import { overCapacity } from './promises/overCapacity';
import { slowFirstDelivery } from './promises/slowFirstDelivery';
import { yesWithoutAct } from './promises/yesWithoutAct';
import { reviewOverdue } from './reviews/reviewOverdue';
import { supportLost } from './reviews/supportLost';
import { inLog, type Checked, type EntryContext, type Rule, type RuleContext } from './rule';
import { dateInFuture, datesOutOfOrder } from './structure/dates';
import { duplicateId, unknownReference } from './structure/ids';
import { invalidValue } from './structure/invalidValue';
import { logCouldBePublished } from './structure/logCouldBePublished';
import { statusWithoutDate } from './structure/statusDates';
import { nothingKnown } from './surroundings';
import { evidenceNotFound } from './wins/evidenceNotFound';
import { numberNotInWin } from './wins/numberNotInWin';
import { onePageStale } from './wins/onePageStale';
import { storyHardToRepeat } from './wins/storyHardToRepeat';
import { winResultOpen } from './wins/winResultOpen';
import { winRough } from './wins/winRough';
import { winsInOwnScope } from './wins/winsInOwnScope';
import { winWithoutStory } from './wins/winWithoutStory';

/** Every rule, in the order of `domain.md`, part D. */
export const catalogue: readonly Rule[] = [
  invalidValue,
  dateInFuture,
  datesOutOfOrder,
  duplicateId,
  unknownReference,
  statusWithoutDate,
  goalsNotThree,
  goalHorizon,
  goalWithoutOutcome,
  goalWithoutMilestone,
  goalWithoutInfluencer,
  goalWithoutGapReview,
  milestoneCount,
  milestoneWithoutMeasure,
  milestoneWithoutNextStep,
  milestoneWithoutSponsor,
  milestoneWithoutTopic,
  milestoneBehind,
  milestoneWithoutKind,
  topicWithoutMentor,
  tooFewSponsors,
  soleSponsor,
  sponsorsAlike,
  tooFewMentors,
  mentorStrengths,
  supportInsideChain,
  sponsorNeverSawWork,
  sponsorWithoutAct,
  mentorWithoutTrace,
  sponsorWithoutSignal,
  checkInOverdue,
  checkInDueSoon,
  roleWithoutCadence,
  meetingNotRecorded,
  agendaIncomplete,
  nothingLearned,
  noChallenge,
  updatesTooClose,
  mentorWithoutAgreement,
  updateIncomplete,
  commitmentOverdue,
  askedBeforeReady,
  askIncomplete,
  askNotAligned,
  askOneSided,
  overCapacity,
  askUnanswered,
  askWithoutMilestone,
  slowFirstDelivery,
  yesWithoutAct,
  winRough,
  winWithoutStory,
  winResultOpen,
  onePageStale,
  evidenceNotFound,
  storyHardToRepeat,
  winsInOwnScope,
  numberNotInWin,
  experimentOpen,
  feedbackNotReported,
  thanksOwed,
  onlyReceiving,
  introductionNotFollowed,
  experimentFarOff,
  noPeerFeedback,
  opportunityUnaligned,
  opportunityNotReviewed,
  opportunitiesAlike,
  momentUnprepared,
  briefIncomplete,
  reviewOverdue,
  supportLost,
  logCouldBePublished,
];

const silenceable: ReadonlySet<string> = new Set(
  catalogue.filter(canBeSilenced).flatMap(({ code, name }) => [code, name]),
);

/** Those that look at one entry by itself. */
const entryRules = catalogue.filter(({ checkEntry }) => checkEntry !== undefined);

/** Everything that the rules find, rule by rule, but for those that `silenced` of settings.yaml turns off. */
export function checkLog(checked: Checked): readonly RuleFinding[] {
  return [
    ...checkWhole(checked),
    ...checkEntries(everyEntry(checked.log), entryContext(checked)),
  ].sort((a, b) => byCode(a.rule, b.rule));
}

/** What is found by those rules that look at the log as a whole. */
export function checkWhole(checked: Checked): readonly RuleFinding[] {
  const context = ruleContext(checked);
  return shown(
    catalogue.flatMap(rule => wholeBy(rule, context)),
    checked.log.settings,
  );
}

/** What is found in these entries by those rules that look at one entry by itself. */
export function checkEntries(
  entries: Iterable<readonly [Kind, Entry]>,
  context: EntryContext,
): readonly RuleFinding[] {
  const found: RuleFinding[] = [];
  for (const [kind, entry] of entries) {
    found.push(...foundInEntry(entry, kind, entryRules, context));
  }
  return shown(found, context.settings);
}

/** What one rule finds, silenced or not. */
export function checkRule(rule: Rule, checked: Checked): readonly RuleFinding[] {
  const context = ruleContext(checked);
  const rules = [rule];
  return [
    ...wholeBy(rule, context),
    ...[...everyEntry(checked.log)].flatMap(([kind, entry]) =>
      foundInEntry(entry, kind, rules, entryContext(checked)),
    ),
  ];
}

function wholeBy(rule: Rule, context: RuleContext): readonly RuleFinding[] {
  return foundBy(rule, () => rule.check?.(context), inLog('settings'));
}

function ruleContext(checked: Checked): RuleContext {
  const { log, today, surroundings = nothingKnown } = checked;
  return { ...checked, surroundings, index: indexLog(log, today), silenceable };
}

export function entryContext(checked: Checked): EntryContext {
  const { log, ids, today, surroundings = nothingKnown } = checked;
  return { settings: log.settings, ids, today, surroundings };
}

function shown(findings: readonly RuleFinding[], settings: Settings): readonly RuleFinding[] {
  const silenced = new Set(settings.silenced);
  return silenced.size === 0
    ? findings
    : findings.filter(({ rule }) => !isSilenced(rule, silenced));
}

/** The order of the catalogue. */
function byCode(a: Rule, b: Rule): number {
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}

function isSilenced(rule: Rule, silenced: ReadonlySet<string>): boolean {
  return canBeSilenced(rule) && (silenced.has(rule.code) || silenced.has(rule.name));
}

/** What tells of an entry that cannot be read as meant is always shown. */
function canBeSilenced({ code }: Rule): boolean {
  return code >= 'CL010';
}
