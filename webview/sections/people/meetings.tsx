import * as l10n from '@vscode/l10n';
import type { MeetingLine } from '../../../src/shared/sections/people';
import { useOpen } from '../../hostContext';
import { CommandButton } from '../../ui/commandButton';
import { Day } from '../../ui/day';
import { Line } from '../../ui/line';
import { Part } from '../../ui/part';

/** As many as a reader takes in at a glance. */
const shownAtFirst = 5;

interface MeetingsProps {
  readonly meetings: readonly MeetingLine[];
  readonly name: string;
}

export function Meetings({ meetings, name }: MeetingsProps) {
  const [all, setAll] = useOpen('all-meetings', false);
  if (meetings.length === 0) {
    return (
      <Part title={l10n.t('Meetings')}>
        <div class="emptyNote">
          <p class="dim">{l10n.t('No meeting with {0} is recorded.', name)}</p>
          <CommandButton command="scheduleMeeting">{l10n.t('Schedule Meeting')}</CommandButton>
        </div>
      </Part>
    );
  }
  const shown = all ? meetings : meetings.slice(0, shownAtFirst);
  return (
    <Part title={l10n.t('Meetings')} note={String(meetings.length)}>
      <ul class="rows">
        {shown.map(meeting => (
          <Meeting key={meeting.entry.id} meeting={meeting} />
        ))}
      </ul>
      {meetings.length > shownAtFirst && (
        <p class="note">
          <button type="button" class="textLink" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? l10n.t('Show fewer') : l10n.t('Show all {0}', meetings.length)}
          </button>
        </p>
      )}
    </Part>
  );
}

function Meeting({ meeting: { entry, date, kind, status, learned } }: MeetingProps) {
  return (
    <Line entry={entry} title={kind}>
      <span class="dim">
        <Day on={date} />, {status}
      </span>
      {learned.map(lesson => (
        <span key={lesson} class="sub">
          {lesson}
        </span>
      ))}
    </Line>
  );
}

interface MeetingProps {
  readonly meeting: MeetingLine;
}
