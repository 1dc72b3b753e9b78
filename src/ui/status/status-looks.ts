import type { FluentIcon } from '@fluentui/react-icons';
import { AlertUrgentRegular } from '@fluentui/react-icons/svg/alert-urgent';
import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { ArrowCounterclockwiseRegular } from '@fluentui/react-icons/svg/arrow-counterclockwise';
import { ArrowReplyRegular } from '@fluentui/react-icons/svg/arrow-reply';
import { ArrowSyncCircleRegular } from '@fluentui/react-icons/svg/arrow-sync-circle';
import { CalendarClockRegular } from '@fluentui/react-icons/svg/calendar-clock';
import { CalendarErrorRegular } from '@fluentui/react-icons/svg/calendar-error';
import { ChatMultipleRegular } from '@fluentui/react-icons/svg/chat-multiple';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { MailArrowUpRegular } from '@fluentui/react-icons/svg/mail-arrow-up';
import { MailCheckmarkRegular } from '@fluentui/react-icons/svg/mail-checkmark';
import { MailErrorRegular } from '@fluentui/react-icons/svg/mail-error';
import { PenRegular } from '@fluentui/react-icons/svg/pen';
import { PersonClockRegular } from '@fluentui/react-icons/svg/person-clock';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { SignatureRegular } from '@fluentui/react-icons/svg/signature';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';

export type StatusTone = 'informative' | 'brand' | 'warning' | 'success' | 'danger' | 'plain';
export interface StatusLook {
  readonly tone: StatusTone;
  readonly icon?: FluentIcon;
}

/** The look of every status of UX 1. Its words are `status.<key>`; icon and word carry it, colour only helps. */
export const STATUS_LOOKS = {
  'case.considering': { tone: 'informative', icon: CircleHintRegular },
  'case.gathering': { tone: 'informative', icon: ChatMultipleRegular },
  'case.meetingPlanned': { tone: 'brand', icon: CalendarClockRegular },
  'case.meetingHeld': { tone: 'brand', icon: DocumentEditRegular },
  'case.awaitingSignatures': { tone: 'warning', icon: SignatureRegular },
  'case.active': { tone: 'success', icon: CheckmarkCircleRegular },
  'case.inReview': { tone: 'brand', icon: ArrowSyncCircleRegular },
  'case.closed': { tone: 'plain', icon: ArchiveRegular },
  'case.notProceeded': { tone: 'plain', icon: SubtractCircleRegular },
  'due.onTrack': { tone: 'plain' },
  'due.dueSoon': { tone: 'warning', icon: ClockRegular },
  'due.overdue': { tone: 'danger', icon: AlertUrgentRegular },
  'due.limitHoliday': { tone: 'warning', icon: CalendarErrorRegular },
  'section.notStarted': { tone: 'informative' },
  'section.inProgress': { tone: 'brand' },
  'section.completed': { tone: 'plain' },
  'section.cannotStart': { tone: 'plain' },
  'section.problem': { tone: 'danger', icon: ErrorCircleRegular },
  'signature.needed': { tone: 'warning', icon: PenRegular },
  'signature.signed': { tone: 'success', icon: SignatureRegular },
  'signature.declined': { tone: 'danger', icon: DismissCircleRegular },
  'signature.notSigned': { tone: 'plain', icon: CircleHintRegular },
  'signature.earlierVersion': { tone: 'warning', icon: ArrowCounterclockwiseRegular },
  'sending.Queued': { tone: 'informative', icon: HourglassRegular },
  'sending.Claimed': { tone: 'informative', icon: HourglassRegular },
  'sending.Sending': { tone: 'brand', icon: SendRegular },
  'sending.Sent': { tone: 'success', icon: MailArrowUpRegular },
  'sending.Confirmed': { tone: 'success', icon: MailCheckmarkRegular },
  'sending.Returned': { tone: 'warning', icon: ArrowReplyRegular },
  'sending.Bounced': { tone: 'danger', icon: MailErrorRegular },
  'sending.NeedsDecision': { tone: 'danger', icon: QuestionCircleRegular },
  'sending.Resent': { tone: 'plain', icon: ArrowCounterclockwiseRegular },
  'sending.WaitingFor': { tone: 'warning', icon: PersonClockRegular },
  'sending.Cancelled': { tone: 'plain' },
} as const satisfies Record<string, StatusLook>;

export type StatusKey = keyof typeof STATUS_LOOKS;

/** True for a status that has a look; stored states are text on the board. */
export const isStatusKey = (key: string): key is StatusKey => Object.hasOwn(STATUS_LOOKS, key);
