import { Button } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Case, CaseRef } from '../../domain/case/case';
import { checkMeetingDay } from '../../domain/case/check-booking';
import type { IsoDate } from '../../domain/date/iso-date';
import { addSchoolDays } from '../../domain/date/school-day';
import type { Settings } from '../../domain/settings/settings';
import type { Language } from '../../i18n/words';
import type { MeetingChoices } from '../../workflows/book-meeting';
import type { AppointmentContent, OpenAppointment } from '../../workflows/host-ports';
import { type CaseFile, loadCase } from '../../workflows/load-case';
import type { Stored } from '../../workflows/ports';
import { useApp } from '../app/app-context';
import { Loaded } from '../app/loaded';
import { type Load, useLoad } from '../app/use-load';
import { useDueQueue } from '../queue/due-queue-context';
import { bookedMeeting } from './booked-meeting';
import { BookedPage } from './booked-page';
import { BookingPage } from './booking-page';
import { invited, meetingPeople } from './meeting-people';
import { PANE_STEPS, type PaneDraft } from './pane-draft';
import { PaneFrame } from './pane-frame';
import { PeopleStep } from './people-step';
import { stepLabel } from './step-label';
import { type TimeChoices, TimeStep } from './time-step';
import { useReloadAfter } from './use-reload-after';

interface CaseStepsProps {
  readonly caseRef: CaseRef;
  readonly draft: PaneDraft;
  readonly settings: Settings;
  readonly appointment: OpenAppointment;
  readonly kept: Readonly<Record<string, string>>;
  readonly content: AppointmentContent;
  onDraft(draft: PaneDraft): void;
}

/** Steps 2 to 4 and what follows *Book*, for one case. */
export function CaseSteps(props: CaseStepsProps) {
  const { ports } = useApp();
  const { caseRef } = props;
  const file = useLoad(useCallback(() => loadCase(ports, caseRef), [ports, caseRef]));
  useReloadAfter(useDueQueue().passes, file.reload);
  if (file.value === undefined) {
    return (
      <PaneFrame heading={caseRef} onBack={() => props.onDraft({ ...props.draft, step: 'case' })}>
        <Loaded load={file}>{() => null}</Loaded>
      </PaneFrame>
    );
  }
  return <StepsOfFile {...props} load={file} file={file.value} />;
}

function StepsOfFile(props: CaseStepsProps & { readonly load: Load<CaseFile>; readonly file: CaseFile }) {
  const { caseRef, draft, settings, appointment, kept, content, onDraft, load, file } = props;
  const { words } = useApp();
  const meetingDay = useMeetingDay(settings);
  // What was filled already is not changed behind somebody's back: there the step says what is wrong.
  const [proposed] = useState(() => (draft.step === 'book' ? undefined : meetingDay.instead(content.date)));
  const [time, setTime] = useState<TimeChoices>(() => ({ ...timeOf(content), date: proposed ?? content.date }));
  const refusal = meetingDay.refusal(time.date);
  const [booked, setBooked] = useState<{ readonly sent: boolean | undefined } | undefined>(() =>
    bookedMeeting(file, kept) ? { sent: undefined } : undefined,
  );
  const people = useMemo(
    () => meetingPeople(file.case.value, settings.people, draft),
    [file.case.value, settings.people, draft],
  );
  // The invitation is written in one language: the one on screen when the case was chosen.
  const [language] = useState(words.language);
  const choices = useMemo(() => choicesOf(time, invited(people), language), [time, people, language]);
  const to = (step: PaneDraft['step']) => onDraft({ ...draft, step });
  const back = () => to(PANE_STEPS[PANE_STEPS.indexOf(draft.step) - 1] ?? 'case');
  const frame = { heading: caseRef, step: stepLabel(words, draft.step), onBack: back };
  const goOn = (next: PaneDraft['step'], isReady = true) => (
    <Button appearance="primary" disabledFocusable={!isReady} onClick={() => to(next)}>
      {words.t('tab.continue')}
    </Button>
  );

  const meeting = booked && file.meetings.find((each) => each.value.kind === 'planning')?.value;
  if (booked && meeting) {
    const again = () => {
      setBooked(undefined);
      to('people');
    };
    return (
      <PaneFrame heading={caseRef}>
        <BookedPage meeting={meeting} sent={booked.sent} onAgain={again} />
      </PaneFrame>
    );
  }
  if (draft.step === 'people') {
    return (
      <PaneFrame {...frame} action={goOn('time')}>
        <PeopleStep
          kase={file.case}
          people={people}
          draft={draft}
          onDraft={onDraft}
          onCase={(kase: Stored<Case>) => load.put({ ...file, case: kase })}
        />
      </PaneFrame>
    );
  }
  if (draft.step === 'time' || !choices) {
    return (
      <PaneFrame {...frame} step={stepLabel(words, 'time')} action={goOn('book', choices !== undefined && !refusal)}>
        <TimeStep
          settings={settings}
          choices={time}
          insteadOf={time.date && time.date === proposed ? content.date : undefined}
          refusal={refusal}
          onChoices={setTime}
        />
        {!choices && <p>{words.t('pane.time.incomplete')}</p>}
      </PaneFrame>
    );
  }
  return (
    <BookingPage
      key={`${choices.date}|${choices.start}|${choices.durationMinutes}`}
      frame={frame}
      file={file}
      settings={settings}
      choices={choices}
      appointment={appointment}
      onChangeDay={() => to('time')}
      onUseTime={(now) => setTime({ ...time, ...timeOf(now), room: time.room })}
      onBooked={(sent) => {
        setBooked({ sent });
        load.reload();
      }}
    />
  );
}

/** Judges the day of the meeting as the booking will (T4), and proposes the next school day where it cannot be. */
function useMeetingDay({ calendar }: Settings) {
  const { ports, deps } = useApp();
  const today = ports.clock.today();
  const noticeSchoolDays = deps.pack.noticeSchoolDays?.value ?? 0;
  const refusal = (date: IsoDate | undefined) =>
    date && checkMeetingDay(date, { today, calendar, noticeSchoolDays }).find(({ effect }) => effect === 'block');
  const instead = (date: IsoDate) => refusal(date) && addSchoolDays(date > today ? date : today, 1, calendar);
  return { refusal, instead };
}

const timeOf = ({ date, start, durationMinutes, room }: AppointmentContent): TimeChoices => ({
  date,
  start,
  durationMinutes,
  room,
});

/** The choices for the workflow, once day and hour are there. */
function choicesOf(
  time: TimeChoices,
  invitees: MeetingChoices['invitees'],
  language: Language,
): MeetingChoices | undefined {
  const { date, start, durationMinutes, room } = time;
  if (!date || !start) return undefined;
  return { date, start, durationMinutes, invitees, language, ...(room?.name.trim() ? { room } : {}) };
}
