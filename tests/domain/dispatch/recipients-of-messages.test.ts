import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import type { MessageEvent, MessageEvents } from '../../../src/domain/dispatch/message-events';
import { type MailRoutes, messagesFor } from '../../../src/domain/dispatch/messages-for';
import { checkRecipients } from '../../../src/domain/dispatch/recipients';
import { email } from '../../support/builders';

const address = fc
  .tuple(
    fc.constantFrom('psp', 'sfs', 'office', 'a.b', 'x+y'),
    fc.constantFrom('npt.gov.uk', 'NPT.gov.uk', 'sub.npt.gov.uk', 'hackney.example', 'evil.example'),
  )
  .map(([name, domain]) => email(`${name}@${domain}`));
const contact = address.map((each) => ({ name: 'Non Bevan', email: each }));
const optional = <T>(what: fc.Arbitrary<T>) => fc.option(what, { nil: undefined });

/** Any settings: whatever a school typed, and gaps. */
const routes: fc.Arbitrary<MailRoutes> = fc
  .record({
    must: fc.record({ psp: address, sfs: address }),
    may: fc.record({
      ewo: optional(address),
      wbs: optional(address),
      alnst: optional(address),
      transport: optional(address),
    }),
    people: fc.record({ schoolLead: contact, alnCo: contact }),
    ewo: optional(contact),
    allowedDomains: fc.subarray(['npt.gov.uk', 'hackney.example', 'Evil.example']),
  })
  .map(({ must, may, people, ewo, allowedDomains }) => ({
    settings: {
      mailboxes: {
        ...must,
        ...(may.ewo ? { ewo: may.ewo } : {}),
        ...(may.wbs ? { wbs: may.wbs } : {}),
        ...(may.alnst ? { alnst: may.alnst } : {}),
        ...(may.transport ? { transport: may.transport } : {}),
      },
      people: { ...people, ...(ewo ? { ewo } : {}) },
    },
    allowedDomains,
  }));

const flag = fc.boolean();
const ON = fc.constantFrom(day('2026-10-11'), day('2026-10-12'), day('2026-10-13'));
const words = fc.constantFrom('', 'thief@evil.example', 'because');

/** Any case, as the facts of any event. */
const events: { readonly [E in MessageEvent]: fc.Arbitrary<MessageEvents[E]> } = {
  programmeBegins: fc.record({ isAtRiskOfPermanentExclusion: flag }),
  planActive: fc.record({
    planVersion: fc.integer({ min: 1, max: 4 }),
    hasReducedTimetable: flag,
    hasAttendanceIssue: flag,
    isFullySigned: flag,
    sentKinds: fc.subarray(['M1' as const, 'M2' as const, 'M3' as const]),
  }),
  timetableProposed: fc.record({ hasIdp: flag }),
  timetableStarts: fc.record({
    start: ON,
    agreedOn: ON,
    today: ON,
    isHealthOnly: flag,
    hasPlan: flag,
    hasHealthcarePlan: flag,
    unexplainedNo: fc.array(words, { maxLength: 1 }),
  }),
  provisionStarts: fc.record({ start: ON, isNewProvider: flag, isDeclarationValid: flag }),
  reviewCompleted: fc.record({
    reviewNumber: fc.integer({ min: 1, max: 4 }),
    isCompleted: flag,
    hasReducedTimetable: flag,
    hasAttendanceIssue: flag,
  }),
  timetableBeyondLimit: fc.record({ lastDay: ON, limit: ON, rationale: words }),
  travelChange: fc.record({
    isRequesterPartComplete: flag,
    isPupilPartComplete: flag,
    isSanctioned: flag,
    isEntitlementConfirmed: flag,
  }),
  caseClosed: fc.record({ on: ON }),
  timetableEnded: fc.record({ fullTimeFrom: ON }),
};

function provesFor<E extends MessageEvent>(event: E): void {
  fc.assert(
    fc.property(events[event], routes, (facts, where) => {
      const { mailboxes, people } = where.settings;
      const ofAuthority = [...Object.values(mailboxes), people.ewo?.email];
      for (const { kind, to, content, decision } of messagesFor(event, facts, where)) {
        expect(content.length).toBeGreaterThan(0);
        expect(decision).toMatchObject({ effect: 'auto', code: `message.${kind}` });
        if (to.length === 0) continue;
        if (decision.why.rule === 'R-NPT-05') {
          expect(to).toEqual([people.alnCo.email]);
          continue;
        }
        expect(to.filter((each) => !ofAuthority.includes(each))).toEqual([]);
        expect(checkRecipients(to, where.allowedDomains)).toEqual([]);
      }
    }),
  );
}

describe('messages to the authority', () => {
  it.each(Object.keys(events) as MessageEvent[])(
    'have only configured, allow-listed recipients, whatever the case and the settings, at %s',
    (event) => {
      provesFor(event);
    },
  );
});
