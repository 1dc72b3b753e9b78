import { fail, ok } from '../../../domain/result/result';
import type { OpenAppointment } from '../../../workflows/host-ports';
import { createListeners } from '../listeners';
import { readContent } from './appointment-content';
import { askOutlook } from './ask-outlook';
import { fillAppointment } from './fill-appointment';
import { keepValues, keptValues } from './kept-values';

/** The appointment that is open in the organiser's form, as the workflows know it. */
export function createOpenAppointment(item: Office.AppointmentCompose): OpenAppointment {
  const changes = createListeners<void>();
  const tell = () => changes.tell();
  for (const event of changeEvents()) item.addHandlerAsync(event, tell, () => undefined);
  return {
    read: () => readContent(item),
    fill: (change) => fillAppointment(item, change),
    keep: (values) => keepValues(item, values),
    kept: () => keptValues(item),
    send: () => send(item),
    onChanged: changes.add,
  };
}

/** Hosts without an event simply never tell: the pane reads the form again before it books. */
const changeEvents = (): readonly Office.EventType[] => [
  Office.EventType.RecipientsChanged,
  Office.EventType.AppointmentTimeChanged,
  Office.EventType.EnhancedLocationsChanged,
];

/** Nothing may follow a successful send: Outlook closes the pane with the form. */
async function send(item: Office.AppointmentCompose) {
  if (typeof item.sendAsync !== 'function') return fail({ kind: 'unsupported', capability: 'sendAppointment' });
  const sent = await askOutlook<void>((done) => item.sendAsync(done));
  return sent.ok ? ok(undefined) : sent;
}
