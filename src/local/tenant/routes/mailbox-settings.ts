import { namedMailbox } from '../exchange/mailbox-access';
import { settingsOf } from '../exchange/mailbox-settings';
import { type GraphRoute, ok } from '../http/call';
import { selected } from '../odata/query-options';

export const mailboxSettingsRoutes: GraphRoute[] = [
  {
    method: 'GET',
    template: '/me/mailboxSettings',
    scopes: ['MailboxSettings.Read', 'MailboxSettings.ReadWrite'],
    handle: (call) => ok(selected(settingsOf(namedMailbox(call)), call.query.select)),
  },
];
