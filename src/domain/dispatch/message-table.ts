import type { MessageEvent, MessageEvents } from './message-events';
import {
  declarationInvalid,
  noRationale,
  reviewNotCompleted,
  timetableNotReady,
  travelFormIncomplete,
  unsigned,
} from './message-guards';
import type { EventMessages } from './message-row';
import { ewoInputs, involvesEwo, isReduced, PLAN_ROWS } from './plan-rows';

/** The messages of DOMAIN B5 by the event that asks for them. Copies (M11) and withdrawals (M12) go to people. */
export const MESSAGE_TABLE: { readonly [E in MessageEvent]: EventMessages<MessageEvents[E]> } = {
  programmeBegins: {
    rows: [
      {
        kind: 'N1',
        to: 'alnCo',
        content: ['awareness'],
        subject: 'mail.subject.awareness',
        rule: 'R-NPT-05',
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
    rows: PLAN_ROWS,
  },
  timetableProposed: {
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
    rows: [
      {
        kind: 'M10',
        to: 'psp',
        content: ['closingEvaluation'],
        subject: 'mail.subject.closing',
        rule: 'B5-M10',
        on: ({ on }) => on,
      },
    ],
  },
  timetableEnded: {
    rows: [
      {
        kind: 'M10',
        to: 'psp',
        content: ['returnDate'],
        subject: 'mail.subject.returnToFullTime',
        rule: 'B5-M10',
        on: ({ fullTimeFrom }) => fullTimeFrom,
      },
    ],
  },
};
