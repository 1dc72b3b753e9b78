import type { Mailbox } from '../store/records';
import { WORKING_HOURS } from './free-busy';

const PURPOSE: Readonly<Record<Mailbox['kind'], string>> = { person: 'user', shared: 'shared', room: 'room' };

/** The settings of a mailbox whose owner has changed none of them: a school week in Wales, no automatic replies. */
export const settingsOf = ({ kind }: Pick<Mailbox, 'kind'>): Record<string, unknown> => ({
  timeZone: 'GMT Standard Time',
  dateFormat: 'dd/MM/yyyy',
  timeFormat: 'HH:mm',
  delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
  userPurpose: PURPOSE[kind],
  language: { locale: 'en-GB', displayName: 'English (United Kingdom)' },
  workingHours: WORKING_HOURS,
  automaticRepliesSetting: {
    status: 'disabled',
    externalAudience: 'all',
    internalReplyMessage: '',
    externalReplyMessage: '',
  },
});
