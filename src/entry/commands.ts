/**
 * The event handlers of Outlook: the smallest Smart Alert. A PSP invitation from which a required person is missing is
 * stopped with the reason, and one that was filled but not booked with what to do; every other appointment, and every failure of ours, lets the send go on (soft block): the due
 * queue compares the attendees again when it adopts the sent event (RELIABILITY 3).
 * Callbacks, not promises with `async`: see webpack.config.js.
 */
import { alertMessage, missingPeople, requiredPeople } from '../adapters/host/outlook/send-guard';
import { KEPT } from '../domain/meeting/kept-names';

interface SendEvent {
  completed(answer: { allowEvent: boolean; errorMessage?: string }): void;
}

function onAppointmentSendHandler(event: SendEvent): void {
  const item = Office.context.mailbox.item as unknown as Office.AppointmentCompose; // the event fires for organisers only
  const allow = () => event.completed({ allowEvent: true });
  const refuse = (errorMessage: string) => event.completed({ allowEvent: false, errorMessage });
  item.loadCustomPropertiesAsync(
    orElse(allow, (loaded) => {
      if (loaded.status !== Office.AsyncResultStatus.Succeeded) return allow();
      const notBooked = String(loaded.value.get(KEPT.notBooked) || '');
      if (!notBooked && !loaded.value.get(KEPT.meetingKey)) return allow();
      const required = requiredPeople(loaded.value.get(KEPT.required));
      const words = String(loaded.value.get(KEPT.words) || '');
      item.requiredAttendees.getAsync(
        orElse(allow, (attendees) => {
          if (attendees.status !== Office.AsyncResultStatus.Succeeded) return allow();
          const addresses = attendees.value.map((attendee) => attendee.emailAddress);
          const missing = missingPeople(required, addresses);
          if (missing.length > 0) refuse(alertMessage(words, missing));
          else if (notBooked) refuse(notBooked);
          else allow();
        }),
      );
    }),
  );
}

/** A callback that lets the send go on when the step fails: an error of ours must not hold up a school's calendar. */
function orElse<T>(allow: () => void, step: (answer: T) => void): (answer: T) => void {
  return (answer) => {
    try {
      step(answer);
    } catch {
      allow();
    }
  };
}

Office.actions.associate('onAppointmentSendHandler', onAppointmentSendHandler);
