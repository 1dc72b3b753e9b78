import { fail, invalid, ok, type Result } from '../../../domain/result/result';
import { askOutlook } from './ask-outlook';

type Values = Readonly<Record<string, string>>;

/** Outlook keeps at most 2,500 characters of custom properties for one add-in and item. */
const LONGEST = 2500;

/** Keeps small values with the item; they travel to the event as `cecp-<add-in id>`. Other values that are there stay. */
export async function keepValues(item: Office.AppointmentCompose, values: Values): Promise<Result<void>> {
  const properties = await load(item);
  if (!properties.ok) return properties;
  const all = { ...valuesOf(properties.value), ...values };
  if (JSON.stringify(all).length > LONGEST) {
    return invalid({ code: 'appointment.tooManyPeople', path: '', effect: 'block' });
  }
  for (const [name, value] of Object.entries(values)) properties.value.set(name, value);
  const saved = await askOutlook<void>((done) => properties.value.saveAsync(done));
  return saved.ok ? ok(undefined) : fail(saved.failure);
}

/** Everything that was kept with the item. */
export async function keptValues(item: Office.AppointmentCompose): Promise<Result<Values>> {
  const properties = await load(item);
  return properties.ok ? ok(valuesOf(properties.value)) : properties;
}

const load = (item: Office.AppointmentCompose): Promise<Result<Office.CustomProperties>> =>
  askOutlook((done) => item.loadCustomPropertiesAsync(done));

function valuesOf(properties: Office.CustomProperties): Values {
  const entries: [string, unknown][] = Object.entries(properties.getAll());
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
