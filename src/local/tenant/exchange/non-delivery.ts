import type { NonDelivery } from '../store/records';

const STATUS = '5.1.10';
const DIAGNOSIS = `550 ${STATUS} RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup`;
const CRLF = '\r\n';

/** What a non-delivery report says to machines (RFC 3464): per message, then per recipient. */
export function deliveryStatusOf({ recipient, arrivedAt }: NonDelivery): string {
  const perMessage = [
    'Reporting-MTA: dns; mail.protection.local',
    `Arrival-Date: ${new Date(arrivedAt).toUTCString().replace('GMT', '+0000')}`,
  ];
  const perRecipient = [
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    `Status: ${STATUS}`,
    `Diagnostic-Code: smtp; ${DIAGNOSIS}`,
  ];
  return [...perMessage, '', ...perRecipient, ''].join(CRLF);
}

/** What it says to people. */
export function nonDeliveryWords(recipient: string): string {
  return [
    `Your message to ${recipient} couldn't be delivered.`,
    `${recipient} wasn't found, or doesn't exist at the destination.`,
    '',
    'Diagnostic information for administrators:',
    `Remote Server returned '${DIAGNOSIS}'`,
  ].join('\n');
}
