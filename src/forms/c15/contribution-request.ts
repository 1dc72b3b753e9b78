import { CONTRIBUTION_CHANNELS, CONTRIBUTION_LANGUAGES } from '../../domain/contribution/contribution-answers';
import { questionsFor } from '../ask';
import type { Condition } from '../form';

type RequestKey =
  | 'requestedOn'
  | 'dueOn'
  | 'receivedOn'
  | 'from'
  | 'role'
  | 'channel'
  | 'language'
  | 'notAvailableReason';

const ask = questionsFor<RequestKey>('c15Request');

/** Nothing more is asked of a contribution that was closed as not available. */
export const isAvailable: Condition<'notAvailableReason'> = { question: 'notAvailableReason', answered: false };

/** What the application asks of every contribution first: who was asked, by when, and how it came. */
export const contributionRequest = ask.section('request', [
  ask.date('requestedOn', { must: 'C15' }),
  ask.date('dueOn', { must: 'C15', filledFrom: 'case' }),
  ask.date('receivedOn', { must: 'R-NPT-25', effect: 'reason', when: isAvailable, reasonIn: 'notAvailableReason' }),
  ask.text('from', 120, { must: 'C15', when: isAvailable }),
  ask.text('role', 120),
  ask.choice('channel', CONTRIBUTION_CHANNELS),
  ask.choice('language', CONTRIBUTION_LANGUAGES),
  ask.text('notAvailableReason', 500, { shownWhen: { question: 'receivedOn', answered: false } }),
]);
