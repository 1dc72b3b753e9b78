import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/date/iso-date';
import { mayLeave, type PlannedMessage } from '../../../src/domain/dispatch/message';
import type { MessageEvents } from '../../../src/domain/dispatch/message-events';
import { type MailRoutes, messagesFor } from '../../../src/domain/dispatch/messages-for';
import { aSettings, email } from '../../support/builders';

const base = aSettings();
const ROUTES: MailRoutes = {
  settings: aSettings({
    mailboxes: {
      ...base.mailboxes,
      wbs: email('wbs@npt.gov.uk'),
      alnst: email('alnst@npt.gov.uk'),
      transport: email('educationtransport@npt.gov.uk'),
    },
  }),
  allowedDomains: ['npt.gov.uk', 'npt-demo.example'],
};
/** A school that set only what it must. */
const BARE: MailRoutes = { ...ROUTES, settings: base };

const line = ({ kind, to, content, subject, decision }: PlannedMessage) =>
  `${kind} ${to.join(' ')} [${content.join(', ')}] ${subject.slice('mail.subject.'.length)} ${decision.why.rule}`;
const blocked = (messages: readonly PlannedMessage[]) =>
  messages.map(({ issues }) => issues.map(({ effect, code, rule }) => `${effect} ${code} ${rule}`));

const signed: MessageEvents['planActive'] = {
  planVersion: 2,
  hasReducedTimetable: false,
  hasAttendanceIssue: false,
  isFullySigned: true,
  sentKinds: [],
};
const starting: MessageEvents['timetableStarts'] = {
  start: day('2026-10-12'),
  agreedOn: day('2026-10-12'),
  today: day('2026-10-12'),
  isHealthOnly: false,
  hasPlan: true,
  hasHealthcarePlan: false,
  unexplainedNo: [],
};

describe('a programme begins (T2)', () => {
  it('makes the ALNCo aware of every PSP (R-NPT-05)', () => {
    const messages = messagesFor('programmeBegins', { isAtRiskOfPermanentExclusion: false }, ROUTES);
    expect(messages).toEqual([
      {
        kind: 'N1',
        to: ['sian.morgan@brynglas.example'],
        content: ['awareness'],
        subject: 'mail.subject.awareness',
        issues: [],
        decision: {
          effect: 'auto',
          code: 'message.N1',
          why: {
            rule: 'R-NPT-05',
            clause: 'Purpose of the Pastoral Support Programme; Recognising different roles: The School',
            inputs: {},
          },
        },
        tasks: [],
      },
    ]);
  });

  it('B5 M9: makes the Wellbeing and Behaviour Service aware at risk of permanent exclusion (R-NPT-24)', () => {
    const messages = messagesFor('programmeBegins', { isAtRiskOfPermanentExclusion: true }, ROUTES);
    expect(messages.map(line)).toEqual([
      'N1 sian.morgan@brynglas.example [awareness] awareness R-NPT-05',
      'M9 wbs@npt.gov.uk [awareness] awareness R-NPT-24',
    ]);
    expect(messages[1]?.decision.why.inputs).toEqual({ isAtRiskOfPermanentExclusion: true });
  });

  it('B5 M9: warns and opens a task while no address is configured (R-NPT-24)', () => {
    const [, message] = messagesFor('programmeBegins', { isAtRiskOfPermanentExclusion: true }, BARE);
    expect(message).toMatchObject({
      kind: 'M9',
      to: [],
      issues: [{ code: 'message.noAddress.wbs', path: 'M9', effect: 'warn', rule: 'R-NPT-24' }],
      tasks: [
        {
          effect: 'auto',
          code: 'message.addAddress',
          why: { rule: 'R-NPT-24', clause: 'Stage One: Deciding on a PSP', inputs: { addressee: 'wbs' } },
        },
      ],
    });
    expect(message && mayLeave(message)).toBe(false);
  });
});

describe('a plan comes into force (T8)', () => {
  it('B5 M1: goes to the authority (R-NPT-13)', () => {
    const messages = messagesFor('planActive', signed, ROUTES);
    expect(messages.map(line)).toEqual(['M1 psp@npt.gov.uk [plan] plan R-NPT-13']);
    expect(messages[0]?.decision).toEqual({
      effect: 'auto',
      code: 'message.M1',
      why: {
        rule: 'R-NPT-13',
        clause: 'Recognising different roles: The School; Stage Four: Conducting the meeting',
        inputs: { planVersion: 2 },
      },
    });
    expect(messages.every(mayLeave)).toBe(true);
  });

  it('B5 M2 and M3: with a reduced timetable also to safeguarding and the EWO (R-NPT-52, R-NPT-33)', () => {
    const messages = messagesFor('planActive', { ...signed, hasReducedTimetable: true }, ROUTES);
    expect(messages.map(line)).toEqual([
      'M1 psp@npt.gov.uk [plan] plan R-NPT-13',
      'M2 sfs@npt.gov.uk [plan, timetableRecord] plan R-NPT-52',
      'M3 non.bevan@npt-demo.example [plan] plan R-NPT-33',
    ]);
    expect(messages.map(({ decision }) => decision.why.inputs)).toEqual([
      { planVersion: 2 },
      { planVersion: 2, hasReducedTimetable: true },
      { planVersion: 2, hasReducedTimetable: true, hasAttendanceIssue: false },
    ]);
  });

  it('B5 M3: where attendance is an issue to the EWO, not to safeguarding (R-NPT-33)', () => {
    expect(messagesFor('planActive', { ...signed, hasAttendanceIssue: true }, ROUTES).map(line)).toEqual([
      'M1 psp@npt.gov.uk [plan] plan R-NPT-13',
      'M3 non.bevan@npt-demo.example [plan] plan R-NPT-33',
    ]);
  });

  it('B5 M1 to M3: never while a required signature is missing (R-NPT-18)', () => {
    const facts = { ...signed, hasReducedTimetable: true, isFullySigned: false };
    const messages = messagesFor('planActive', facts, ROUTES);
    expect(blocked(messages)).toEqual([
      ['block message.unsigned R-NPT-18'],
      ['block message.unsigned R-NPT-18'],
      ['block message.unsigned R-NPT-18'],
    ]);
    expect(messages.some(mayLeave)).toBe(false);
  });

  it('B5 M2: once for each version (R-NPT-52)', () => {
    const facts = { ...signed, hasReducedTimetable: true, sentKinds: ['M1', 'M2'] } as const;
    const messages = messagesFor('planActive', facts, ROUTES);
    expect(messages.map(({ issues }) => issues)).toEqual([
      [],
      [{ code: 'message.sentForVersion', path: 'M2', effect: 'block', rule: 'R-NPT-52', params: { version: 2 } }],
      [],
    ]);
  });

  it('blocks for a mailbox that is not configured', () => {
    const { ewo: _mailbox, ...mailboxes } = base.mailboxes;
    const { ewo: _person, ...people } = base.people;
    const routes = { ...ROUTES, settings: { mailboxes, people } };
    const [, message] = messagesFor('planActive', { ...signed, hasAttendanceIssue: true }, routes);
    expect(message).toMatchObject({
      to: [],
      issues: [{ code: 'dispatch.noMailbox', path: 'M3', effect: 'block', rule: 'R-NPT-33' }],
      tasks: [],
    });
  });

  it('has no recipient outside the allowed domains', () => {
    const [message] = messagesFor('planActive', signed, { ...ROUTES, allowedDomains: ['cardiff.example'] });
    expect(message).toMatchObject({
      to: [],
      issues: [{ code: 'recipient.domain', effect: 'block', params: { domain: 'npt.gov.uk' } }],
    });
  });
});

describe('a reduced timetable', () => {
  it('asks the ALN support team while it is considered, with an IDP (R-NPT-68)', () => {
    const messages = messagesFor('timetableProposed', { hasIdp: true }, ROUTES);
    expect(messages.map(line)).toEqual(['N1 alnst@npt.gov.uk [awareness] awareness R-NPT-68']);
    expect(messages[0]?.decision.why.inputs).toEqual({ hasIdp: true });
    expect(messagesFor('timetableProposed', { hasIdp: false }, ROUTES)).toEqual([]);
    const [bare] = messagesFor('timetableProposed', { hasIdp: true }, BARE);
    expect(bare).toMatchObject({
      to: [],
      issues: [{ code: 'message.noAddress.alnst', path: 'N1', effect: 'warn', rule: 'R-NPT-68' }],
      tasks: [{ code: 'message.addAddress', why: { rule: 'R-NPT-68', inputs: { addressee: 'alnst' } } }],
    });
  });

  it('B5 M4: sends the pack on the start day (R-NPT-64)', () => {
    const messages = messagesFor('timetableStarts', starting, ROUTES);
    expect(messages.map(line)).toEqual(['M4 psp@npt.gov.uk [checklist, plan] timetableStart R-NPT-64']);
    expect(messages[0]?.decision.why).toEqual({
      rule: 'R-NPT-64',
      clause: 'Notifying the Local Authority about pupils of compulsory school age who are on a reduced timetable',
      on: '2026-10-12',
      inputs: { hasPlan: true, hasHealthcarePlan: false },
    });
    expect(messages[0]?.issues).toEqual([]);
  });

  it('B5 M4: on the health-only path with the Healthcare Plan, and safeguarding is made aware (R-NPT-51)', () => {
    const facts = { ...starting, isHealthOnly: true, hasPlan: false, hasHealthcarePlan: true };
    const messages = messagesFor('timetableStarts', facts, ROUTES);
    expect(messages.map(line)).toEqual([
      'M4 psp@npt.gov.uk [checklist, healthcarePlan] timetableStart R-NPT-64',
      'M4 sfs@npt.gov.uk [awareness] awareness R-NPT-51',
    ]);
    expect(messages[1]?.decision.why).toEqual({
      rule: 'R-NPT-51',
      clause: 'Process for considering a reduced timetable',
      on: '2026-10-12',
      inputs: { isHealthOnly: true },
    });
  });

  it('B5 M4: carries both plans where there are both', () => {
    const [message] = messagesFor('timetableStarts', { ...starting, hasHealthcarePlan: true }, ROUTES);
    expect(message?.content).toEqual(['checklist', 'plan', 'healthcarePlan']);
  });

  it('B5 M4: never the day before the start (R-NPT-51)', () => {
    const [message] = messagesFor('timetableStarts', { ...starting, today: day('2026-10-11') }, ROUTES);
    expect(message?.issues).toEqual([
      { code: 'message.beforeStart', path: '', effect: 'block', rule: 'R-NPT-51', params: { start: '2026-10-12' } },
    ]);
    expect(blocked(messagesFor('timetableStarts', { ...starting, today: day('2026-10-13') }, ROUTES))).toEqual([[]]);
  });

  it('B5 M4: never for a start before agreement (R-NPT-41)', () => {
    const early = messagesFor('timetableStarts', { ...starting, agreedOn: day('2026-10-13') }, ROUTES);
    expect(early[0]?.issues).toEqual([
      { code: 'message.beforeAgreement', path: '', effect: 'block', rule: 'R-NPT-41', params: { start: '2026-10-12' } },
    ]);
    const { agreedOn: _never, ...unagreed } = starting;
    expect(blocked(messagesFor('timetableStarts', unagreed, ROUTES))).toEqual([
      ['block message.beforeAgreement R-NPT-41'],
    ]);
    expect(blocked(messagesFor('timetableStarts', { ...starting, agreedOn: day('2026-10-11') }, ROUTES))).toEqual([[]]);
  });

  it('B5 M4: never with an unexplained No in the checklist (R-NPT-64)', () => {
    const facts = { ...starting, unexplainedNo: ['riskAssessments', 'consent'] };
    expect(messagesFor('timetableStarts', facts, ROUTES)[0]?.issues).toEqual([
      { code: 'message.unexplainedNo', path: 'riskAssessments', effect: 'block', rule: 'R-NPT-64' },
      { code: 'message.unexplainedNo', path: 'consent', effect: 'block', rule: 'R-NPT-64' },
    ]);
  });

  it('B5 M7: asks for authorisation beyond the limit, never without a rationale (R-NPT-56)', () => {
    const facts = { lastDay: day('2027-01-15'), limit: day('2027-01-03'), rationale: 'Therapy begins in January' };
    const [message] = messagesFor('timetableBeyondLimit', facts, ROUTES);
    expect(message && line(message)).toBe('M7 psp@npt.gov.uk [authorisationRequest] authorisation R-NPT-56');
    expect(message?.decision.why).toEqual({
      rule: 'R-NPT-56',
      clause: 'Process for considering a reduced timetable',
      on: '2027-01-03',
      inputs: { lastDay: '2027-01-15', limit: '2027-01-03' },
    });
    expect(message?.issues).toEqual([]);
    expect(blocked(messagesFor('timetableBeyondLimit', { ...facts, rationale: ' ' }, ROUTES))).toEqual([
      ['block message.noRationale R-NPT-56'],
    ]);
  });

  it('B5 M10: tells the authority when full time begins again', () => {
    const [message] = messagesFor('timetableEnded', { fullTimeFrom: day('2027-01-04') }, ROUTES);
    expect(message && line(message)).toBe('M10 psp@npt.gov.uk [returnDate] returnToFullTime B5-M10');
    expect(message?.decision.why).toEqual({ rule: 'B5-M10', on: '2027-01-04', inputs: {} });
  });
});

describe('alternative provision, reviews, travel and closing', () => {
  it('B5 M5: names the provider with its declaration (R-NPT-79)', () => {
    const facts = { start: day('2026-11-02'), isNewProvider: true, isDeclarationValid: true };
    const [message] = messagesFor('provisionStarts', facts, ROUTES);
    expect(message && line(message)).toBe(
      'M5 sfs@npt.gov.uk [providerNotification, declaration] provisionStart R-NPT-79',
    );
    expect(message?.decision.why).toEqual({
      rule: 'R-NPT-79',
      clause:
        'Monitoring and reviewing an alternative provision; Notifying the Local Authority about any alternative provisions used',
      on: '2026-11-02',
      inputs: { isNewProvider: true },
    });
    expect(message?.issues).toEqual([]);
  });

  it('B5 M5: never with an invalid declaration (R-NPT-80)', () => {
    const facts = { start: day('2026-11-02'), isNewProvider: false, isDeclarationValid: false };
    expect(blocked(messagesFor('provisionStarts', facts, ROUTES))).toEqual([
      ['block message.declarationInvalid R-NPT-80'],
    ]);
  });

  it('B5 M6: every review goes to the authority, and to whom the plan went (R-NPT-34, R-NPT-33)', () => {
    const facts = { reviewNumber: 3, isCompleted: true, hasReducedTimetable: false, hasAttendanceIssue: false };
    expect(messagesFor('reviewCompleted', facts, ROUTES).map(line)).toEqual([
      'M6 psp@npt.gov.uk [review] reviewRecord R-NPT-34',
    ]);
    const reduced = messagesFor('reviewCompleted', { ...facts, hasReducedTimetable: true }, ROUTES);
    expect(reduced.map(line)).toEqual([
      'M6 psp@npt.gov.uk [review] reviewRecord R-NPT-34',
      'M6 sfs@npt.gov.uk [review] reviewRecord R-NPT-33',
      'M6 non.bevan@npt-demo.example [review] reviewRecord R-NPT-33',
    ]);
    expect(reduced.map(({ decision }) => decision.why.inputs)).toEqual([
      { reviewNumber: 3 },
      { reviewNumber: 3, hasReducedTimetable: true },
      { reviewNumber: 3, hasReducedTimetable: true, hasAttendanceIssue: false },
    ]);
    expect(messagesFor('reviewCompleted', { ...facts, hasAttendanceIssue: true }, ROUTES).map(line)).toEqual([
      'M6 psp@npt.gov.uk [review] reviewRecord R-NPT-34',
      'M6 non.bevan@npt-demo.example [review] reviewRecord R-NPT-33',
    ]);
    expect(blocked(reduced)).toEqual([[], [], []]);
  });

  it('B5 M6: never before the review is completed (R-NPT-34)', () => {
    const facts = { reviewNumber: 1, isCompleted: false, hasReducedTimetable: false, hasAttendanceIssue: false };
    expect(blocked(messagesFor('reviewCompleted', facts, ROUTES))).toEqual([
      ['block message.reviewNotCompleted R-NPT-34'],
    ]);
  });

  const complete = {
    isRequesterPartComplete: true,
    isPupilPartComplete: true,
    isSanctioned: true,
    isEntitlementConfirmed: true,
  };
  it('B5 M8: a complete travel form goes to transport (R-NPT-67)', () => {
    const [message] = messagesFor('travelChange', complete, ROUTES);
    expect(message && line(message)).toBe('M8 educationtransport@npt.gov.uk [travelForm] travel R-NPT-67');
    expect(message?.decision.why.inputs).toEqual({ isEntitlementConfirmed: true, isSanctioned: true });
    expect(message?.issues).toEqual([]);
  });

  it.each([
    ['isEntitlementConfirmed', 'message.noEntitlement', 'gate', 'R-NPT-70'],
    ['isRequesterPartComplete', 'message.travelRequester', 'part1', 'R-NPT-67'],
    ['isPupilPartComplete', 'message.travelPupil', 'part2', 'R-NPT-67'],
    ['isSanctioned', 'message.travelSanction', 'part3', 'R-NPT-73'],
  ] as const)('B5 M8: never without %s', (part, code, path, rule) => {
    const [message] = messagesFor('travelChange', { ...complete, [part]: false }, ROUTES);
    expect(message?.issues).toEqual([{ code, path, effect: 'block', rule }]);
  });

  it('B5 M8: blocks while the settings have no address of transport (R-NPT-67)', () => {
    expect(blocked(messagesFor('travelChange', complete, BARE))).toEqual([['block dispatch.noMailbox R-NPT-67']]);
  });

  it('B5 M10: the closing evaluation goes to the authority', () => {
    const [message] = messagesFor('caseClosed', { on: day('2027-02-01') }, ROUTES);
    expect(message && line(message)).toBe('M10 psp@npt.gov.uk [closingEvaluation] closing B5-M10');
    expect(message?.decision.why).toEqual({ rule: 'B5-M10', on: '2027-02-01', inputs: {} });
    expect(message && mayLeave(message)).toBe(true);
  });
});

describe('mayLeave', () => {
  const to = [email('psp@npt.gov.uk')];
  it('needs a recipient, and nothing that blocks or waits for a reason', () => {
    expect(mayLeave({ to, issues: [] })).toBe(true);
    expect(mayLeave({ to: [], issues: [] })).toBe(false);
    expect(mayLeave({ to, issues: [{ code: 'x', path: '', effect: 'warn' }] })).toBe(true);
    expect(mayLeave({ to, issues: [{ code: 'x', path: '', effect: 'block' }] })).toBe(false);
    expect(mayLeave({ to, issues: [{ code: 'x', path: '', effect: 'reason' }] })).toBe(false);
  });
});
