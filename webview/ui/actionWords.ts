import * as l10n from '@vscode/l10n';
import type { LineAction } from '../../src/shared/commands';
import type { IconName } from './icon';

interface Words {
  readonly icon: IconName;
  /** Stands beside the icon where there is room. */
  readonly text: string;
  /** Says to what it is done as well: it tells the buttons of two lines apart. */
  readonly label: string;
}

/** What the button of an action shows, by what its line goes by. */
export const actionWords: Readonly<Record<LineAction, (name: string) => Words>> = {
  logMeeting: name => ({
    icon: 'note',
    text: l10n.t('Log Meeting'),
    label: l10n.t('Log Meeting with {0}', name),
  }),
  prepareAgenda: name => ({
    icon: 'list',
    text: l10n.t('Prepare Agenda'),
    label: l10n.t('Prepare Agenda for {0}', name),
  }),
  prepareSponsorUpdate: name => ({
    icon: 'list',
    text: l10n.t('Prepare Update'),
    label: l10n.t('Prepare Sponsor Update for {0}', name),
  }),
  markDelivered: name => ({
    icon: 'check',
    text: l10n.t('Mark Delivered'),
    label: l10n.t('Mark Delivered: {0}', name),
  }),
  snoozeCheckIn: name => ({
    icon: 'snooze',
    text: l10n.t('Snooze'),
    label: l10n.t('Snooze the check-in with {0}', name),
  }),
  markThanked: name => ({
    icon: 'check',
    text: l10n.t('Mark Thanked'),
    label: l10n.t('Mark Thanked: {0}', name),
  }),
  sendAsk: name => ({
    icon: 'send',
    text: l10n.t('Note as Sent'),
    label: l10n.t('Note as Sent: {0}', name),
  }),
  answerAsk: name => ({
    icon: 'note',
    text: l10n.t('Record Answer'),
    label: l10n.t('Record Answer: {0}', name),
  }),
  fulfilAsk: name => ({
    icon: 'check',
    text: l10n.t('Mark Fulfilled'),
    label: l10n.t('Mark Fulfilled: {0}', name),
  }),
  renegotiate: name => ({
    icon: 'calendar',
    text: l10n.t('Renegotiate'),
    label: l10n.t('Renegotiate: {0}', name),
  }),
  concludeExperiment: name => ({
    icon: 'flag',
    text: l10n.t('Conclude'),
    label: l10n.t('Conclude: {0}', name),
  }),
  closeFeedbackLoop: name => ({
    icon: 'loop',
    text: l10n.t('Close the Loop'),
    label: l10n.t('Close the Loop: {0}', name),
  }),
  finishRoughWins: name => ({
    icon: 'edit',
    text: l10n.t('Finish'),
    label: l10n.t('Finish: {0}', name),
  }),
  addWitness: name => ({
    icon: 'person',
    text: l10n.t('Add Witness'),
    label: l10n.t('Add Witness: {0}', name),
  }),
  copyStory: name => ({
    icon: 'copy',
    text: l10n.t('Copy Story'),
    label: l10n.t('Copy Story: {0}', name),
  }),
  mentoringAgreement: name => ({
    icon: 'edit',
    text: l10n.t('Mentoring Agreement'),
    label: l10n.t('Mentoring Agreement with {0}', name),
  }),
  recordChange: name => ({
    icon: 'arrow',
    text: l10n.t('Record Change'),
    label: l10n.t('Record Change: {0}', name),
  }),
  archivePerson: name => ({
    icon: 'archive',
    text: l10n.t('Archive'),
    label: l10n.t('Archive {0}', name),
  }),
};
