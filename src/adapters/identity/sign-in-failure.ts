import type { Failure } from '../../domain/result/result';
import type { Feature } from './scopes';

/** The part of MSAL's errors that decides; read structurally, because MSAL itself is loaded late. */
interface AuthErrorLike {
  readonly name?: unknown;
  readonly errorCode?: unknown;
  readonly subError?: unknown;
  readonly errorMessage?: unknown;
}

const NETWORK_CODES = new Set([
  'no_network_connectivity',
  'network_error',
  'post_request_failed',
  'get_request_failed',
  'endpoints_resolution_error',
  'openid_config_error',
]);
const CANCEL_CODES = new Set(['user_cancelled', 'user_canceled']);
/** The person, or an administrator's policy, refused the scopes. */
const REFUSED_CODES = new Set(['access_denied', 'consent_required', 'unauthorized_client', 'invalid_grant_consent']);

/** True when only a person can help: consent, a second factor, or a first sign-in. */
export function needsInteraction(error: unknown): boolean {
  const { name, errorCode } = errorLike(error);
  return (
    name === 'InteractionRequiredAuthError' || errorCode === 'no_account_error' || errorCode === 'no_account_found'
  );
}

/** What MSAL threw, as a failure. Anything unforeseen reads as signed out: signing in again is always the way on. */
export function signInFailure(error: unknown, feature: Feature): Failure {
  const { errorCode, subError, errorMessage } = errorLike(error);
  const code = String(errorCode ?? '');
  if (CANCEL_CODES.has(code)) return { kind: 'signInCancelled' };
  if (NETWORK_CODES.has(code)) return { kind: 'offline' };
  // AADSTS65004 and 65001: consent declined, or not to be had from this person.
  const isRefused =
    REFUSED_CODES.has(code) || subError === 'consent_required' || /AADSTS6500[14]/.test(String(errorMessage));
  return isRefused ? { kind: 'forbidden', capability: feature } : { kind: 'signedOut' };
}

const errorLike = (error: unknown): AuthErrorLike => (typeof error === 'object' && error !== null ? error : {});
