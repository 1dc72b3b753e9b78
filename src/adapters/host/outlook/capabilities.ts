import type { HostCapability } from '../../../workflows/host-ports';

/** What this Outlook can do with this item. Requirement sets promise, the item decides: both are asked. */
export function outlookCapabilities(item: unknown): ReadonlySet<HostCapability> {
  const can = new Set<HostCapability>();
  if ('nestedAppAuthBridge' in window || Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')) {
    can.add('nestedSignIn');
  }
  if (!isOrganisedAppointment(item)) return can;
  can.add('openAppointment');
  if (supports('1.14') && item.sensitivity) can.add('privateAppointment');
  if (supports('1.15') && typeof item.sendAsync === 'function') can.add('sendAppointment');
  return can;
}

/** An appointment that the organiser is writing: its fields can be set. Mails and received meetings cannot. */
export function isOrganisedAppointment(item: unknown): item is Office.AppointmentCompose {
  if (typeof item !== 'object' || item === null) return false;
  const fields = item as Partial<Office.AppointmentCompose>; // asked field by field below
  return fields.itemType === Office.MailboxEnums.ItemType.Appointment && typeof fields.subject?.setAsync === 'function';
}

const supports = (set: string): boolean => Office.context.requirements.isSetSupported('Mailbox', set);
