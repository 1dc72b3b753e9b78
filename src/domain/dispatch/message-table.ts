import type { IsoDate } from '../date/iso-date';
import type { Issue } from '../result/result';
import type { Inputs, RuleRef } from '../rule/decision';
import type { Addressee } from './configured-address';
import type { MessageContent, MessageKind, MessageSubject } from './message';
import type { MessageEvent, MessageEvents } from './message-events';
import {
  declarationInvalid,
  noRationale,
  reviewNotCompleted,
  sentForVersion,
  timetableNotReady,
  travelFormIncomplete,
  unsigned,
} from './message-guards';

/** One row of DOMAIN B5: an event sends this to that addressee, by that rule. */
export interface MessageRow<Facts> {
  readonly kind: MessageKind;
  readonly to: Addressee;
  readonly content: readonly MessageContent[] | ((facts: Facts) => readonly MessageContent[]);
  readonly subject: MessageSubject;
  readonly rule: RuleRef;
  readonly when?: (facts: Facts) => boolean;
  readonly inputs: (facts: Facts) => Inputs;
  /** What stops this row alone. */
  readonly neverWhen?: (facts: Facts) => Issue[];
  /** The civil day that the message turns on. */
  readonly on?: (facts: Facts) => IsoDate;
}

/** What an event sends, and what stops all of it. */
export interface EventMessages<Facts> {
  readonly neverWhen: (facts: Facts) => Issue[];
  readonly rows: readonly MessageRow<Facts>[];
}

interface EwoFacts {
  readonly hasReducedTimetable: boolean;
  readonly hasAttendanceIssue: boolean;
}
const isReduced = ({ hasReducedTimetable }: EwoFacts): boolean => hasReducedTimetable;
/** R-NPT-10, 33: attendance is an issue or the timetable is reduced. */
const involvesEwo = ({ hasReducedTimetable, hasAttendanceIssue }: EwoFacts): boolean =>
  hasReducedTimetable || hasAttendanceIssue;
const ewoInputs = ({ hasReducedTimetable, hasAttendanceIssue }: EwoFacts): Inputs => ({
  hasReducedTimetable,
  hasAttendanceIssue,
});

/** The messages of DOMAIN B5 by the event that asks for them. Copies (M11) and withdrawals (M12) go to people. */
export const MESSAGE_TABLE: { readonly [E in MessageEvent]: EventMessages<MessageEvents[E]> } = {
  programmeBegins: {
    neverWhen: () => [],
    rows: [
      {
        kind: 'N1',
        to: 'alnCo',
        content: ['awareness'],
        subject: 'mail.subject.awareness',
        rule: 'R-NPT-05',
        inputs: () => ({}),
      },
      {
        kind: 'M9',
        to: 'wbs',
        content: ['awareness'],
        subject: 'mail.subject.awareness',
        rule: 'R-NPT-24',
        when: ({ isAtRiskOfPermanentExclusion }) => isAtRiskOfPermanentExclusion,
        inputs: ({ isAtRiskOfPermanentExclusion }) => ({ isAtRiskOfPermanentExclusion }),
      },
    ],
  },
  planActive: {
    neverWhen: unsigned,
    rows: [
      {
        kind: 'M1',
        to: 'psp',
        content: ['plan'],
        subject: 'mail.subject.plan',
        rule: 'R-NPT-13',
        inputs: ({ planVersion }) => ({ planVersion }),
      },
      {
        kind: 'M2',
        to: 'sfs',
        content: ['plan', 'timetableRecord'],
        subject: 'mail.subject.plan',
        rule: 'R-NPT-52',
        when: isReduced,
        inputs: ({ planVersion, hasReducedTimetable }) => ({ planVersion, hasReducedTimetable }),
        neverWhen: sentForVersion,
      },
      {
        kind: 'M3',
        to: 'ewo',
        content: ['plan'],
        subject: 'mail.subject.plan',
        rule: 'R-NPT-33',
        when: involvesEwo,
        inputs: (facts) => ({ planVersion: facts.planVersion, ...ewoInputs(facts) }),
      },
    ],
  },
  timetableProposed: {
    neverWhen: () => [],
    rows: [
      {
        kind: 'N1',
        to: 'alnst',
        content: ['awareness'],
        subject: 'mail.subject.awareness',
        rule: 'R-NPT-68',
        when: ({ hasIdp }) => hasIdp,
        inputs: ({ hasIdp }) => ({ hasIdp }),
      },
    ],
  },
  timetableStarts: {
    neverWhen: timetableNotReady,
    rows: [
      {
        kind: 'M4',
        to: 'psp',
        content: ({ hasPlan, hasHealthcarePlan }) => [
          'checklist',
          ...(hasPlan ? (['plan'] as const) : []),
          ...(hasHealthcarePlan ? (['healthcarePlan'] as const) : []),
        ],
        subject: 'mail.subject.timetableStart',
        rule: 'R-NPT-64',
        inputs: ({ hasPlan, hasHealthcarePlan }) => ({ hasPlan, hasHealthcarePlan }),
        on: ({ start }) => start,
      },
      {
        kind: 'M4',
        to: 'sfs',
        content: ['awareness'],
        subject: 'mail.subject.awareness',
        rule: 'R-NPT-51',
        when: ({ isHealthOnly }) => isHealthOnly,
        inputs: ({ isHealthOnly }) => ({ isHealthOnly }),
        on: ({ start }) => start,
      },
    ],
  },
  provisionStarts: {
    neverWhen: declarationInvalid,
    rows: [
      {
        kind: 'M5',
        to: 'sfs',
        content: ['providerNotification', 'declaration'],
        subject: 'mail.subject.provisionStart',
        rule: 'R-NPT-79',
        inputs: ({ isNewProvider }) => ({ isNewProvider }),
        on: ({ start }) => start,
      },
    ],
  },
  reviewCompleted: {
    neverWhen: reviewNotCompleted,
    rows: [
      {
        kind: 'M6',
        to: 'psp',
        content: ['review'],
        subject: 'mail.subject.reviewRecord',
        rule: 'R-NPT-34',
        inputs: ({ reviewNumber }) => ({ reviewNumber }),
      },
      {
        kind: 'M6',
        to: 'sfs',
        content: ['review'],
        subject: 'mail.subject.reviewRecord',
        rule: 'R-NPT-33',
        when: isReduced,
        inputs: ({ reviewNumber, hasReducedTimetable }) => ({ reviewNumber, hasReducedTimetable }),
      },
      {
        kind: 'M6',
        to: 'ewo',
        content: ['review'],
        subject: 'mail.subject.reviewRecord',
        rule: 'R-NPT-33',
        when: involvesEwo,
        inputs: (facts) => ({ reviewNumber: facts.reviewNumber, ...ewoInputs(facts) }),
      },
    ],
  },
  timetableBeyondLimit: {
    neverWhen: noRationale,
    rows: [
      {
        kind: 'M7',
        to: 'psp',
        content: ['authorisationRequest'],
        subject: 'mail.subject.authorisation',
        rule: 'R-NPT-56',
        inputs: ({ lastDay, limit }) => ({ lastDay, limit }),
        on: ({ limit }) => limit,
      },
    ],
  },
  travelChange: {
    neverWhen: travelFormIncomplete,
    rows: [
      {
        kind: 'M8',
        to: 'transport',
        content: ['travelForm'],
        subject: 'mail.subject.travel',
        rule: 'R-NPT-67',
        inputs: ({ isEntitlementConfirmed, isSanctioned }) => ({ isEntitlementConfirmed, isSanctioned }),
      },
    ],
  },
  caseClosed: {
    neverWhen: () => [],
    rows: [
      {
        kind: 'M10',
        to: 'psp',
        content: ['closingEvaluation'],
        subject: 'mail.subject.closing',
        rule: 'B5-M10',
        inputs: () => ({}),
        on: ({ on }) => on,
      },
    ],
  },
  timetableEnded: {
    neverWhen: () => [],
    rows: [
      {
        kind: 'M10',
        to: 'psp',
        content: ['returnDate'],
        subject: 'mail.subject.returnToFullTime',
        rule: 'B5-M10',
        inputs: () => ({}),
        on: ({ fullTimeFrom }) => fullTimeFrom,
      },
    ],
  },
};
