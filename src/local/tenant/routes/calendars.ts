import { calendarRoutes } from '../exchange/calendar-access';
import { calendarNamed, calendarsOf, showCalendar } from '../exchange/calendars';
import { type GraphRoute, ok } from '../http/call';
import { pageBySkip, pageSize } from '../odata/page';
import { selected } from '../odata/query-options';
import { CALENDAR_SCOPES } from './events';

const SIZES = { default: 10, most: 1000 };

export const calendarListRoutes: GraphRoute[] = [
  calendarRoutes('GET', '/calendars', CALENDAR_SCOPES, (call, mailbox) => {
    const show = (one: ReturnType<typeof calendarNamed>): object =>
      selected(showCalendar(mailbox, one, call.principal.personId), call.query.select);
    return ok(pageBySkip(call, calendarsOf(mailbox), pageSize(call, SIZES), show));
  }),
  calendarRoutes('GET', '/calendar', CALENDAR_SCOPES, (call, mailbox) =>
    ok(selected(showCalendar(mailbox, calendarNamed(call, mailbox), call.principal.personId), call.query.select)),
  ),
].flat();
