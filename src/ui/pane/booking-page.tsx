import type { Settings } from '../../domain/settings/settings';
import type { MeetingChoices } from '../../workflows/book-meeting';
import type { AppointmentContent, OpenAppointment } from '../../workflows/host-ports';
import type { CaseFile } from '../../workflows/load-case';
import { useWords } from '../app/app-context';
import { BusyButton } from '../app/busy-button';
import { BookStep } from './book-step';
import { PaneFrame } from './pane-frame';
import { useBooking } from './use-booking';

/** The page of step 4 with its *Book* at the foot. */
export function BookingPage(props: {
  readonly frame: { readonly heading: string; readonly step: string; onBack(): void };
  readonly file: CaseFile;
  readonly settings: Settings;
  readonly choices: MeetingChoices;
  readonly appointment: OpenAppointment;
  onChangeDay(): void;
  onUseTime(content: AppointmentContent): void;
  onBooked(sent: boolean): void;
}) {
  const { frame, onUseTime, onChangeDay, ...parts } = props;
  const { t } = useWords();
  const booking = useBooking(parts);
  const filled = booking.filled.value;
  const isReady = filled !== undefined && booking.filled.failure === undefined;
  return (
    <PaneFrame
      {...frame}
      action={
        isReady && (
          <BusyButton busy={booking.book.busy} onClick={() => booking.book.run(filled)}>
            {t('pane.book.press')}
          </BusyButton>
        )
      }
    >
      <BookStep booking={booking} onChangeDay={onChangeDay} onUseTime={({ content }) => onUseTime(content)} />
    </PaneFrame>
  );
}
