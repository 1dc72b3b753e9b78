import type { Account, TokenAnswer, TokenRequest } from './tenant-client';

/** Who is signed in at the host, for which client's frame, and how tokens and consent are got. */
export type AuthBroker = {
  readonly personId: string;
  readonly organisationId: string;
  readonly homeAccount: Pick<Account, 'homeAccountId' | 'environment' | 'tenantId'>;
  readonly origin: string;
  knowsOrganisation(id: string): boolean;
  token(request: TokenRequest): Promise<TokenAnswer>;
  /** Asks the person to allow the missing scopes; false when the person cancels. */
  askConsent(missing: readonly string[]): Promise<boolean>;
};

type NestedAuthRequest = {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly claims?: string;
    readonly authority?: string;
  };
};

/** Answers one request of MSAL's nested app authentication; both are the JSON text that crosses the frame. */
export async function answerNestedAuth(requestText: string, broker: AuthBroker): Promise<string> {
  const request = JSON.parse(requestText) as NestedAuthRequest; // MSAL's own message, see HOSTS 4.5
  const answer = request.method === 'GetInitContext' ? initContext(broker) : await tokenAnswer(request, broker);
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer });
}

const initContext = (broker: AuthBroker) => ({
  success: true,
  initContext: {
    sdkName: 'local-host',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext: broker.homeAccount,
  },
});

async function tokenAnswer(request: NestedAuthRequest, broker: AuthBroker) {
  const wanted = tokenRequest(request, broker);
  const silent = await tokenOrNoNetwork(wanted, broker);
  const mayAsk = request.method === 'GetTokenPopup' && !silent.ok && silent.status === 'USER_INTERACTION_REQUIRED';
  if (!mayAsk) return shaped(silent);
  if (!(await broker.askConsent(silent.missing))) {
    return failure('USER_CANCEL', 'user_cancel', 'The person cancelled the request.');
  }
  return shaped(await tokenOrNoNetwork({ ...wanted, interactive: true }, broker));
}

function tokenRequest({ tokenParams }: NestedAuthRequest, broker: AuthBroker): TokenRequest {
  const named = tokenParams?.authority?.split('/').find((part) => broker.knowsOrganisation(part));
  return {
    clientId: tokenParams?.clientId ?? '',
    personId: broker.personId,
    organisationId: named ?? broker.organisationId,
    scope: tokenParams?.scope ?? '',
    ...(tokenParams?.claims === undefined ? {} : { claims: tokenParams.claims }),
    interactive: false,
    origin: broker.origin,
  };
}

async function tokenOrNoNetwork(request: TokenRequest, broker: AuthBroker): Promise<TokenAnswer> {
  try {
    return await broker.token(request);
  } catch {
    const description = 'The tenant could not be reached.';
    return { ok: false, status: 'NO_NETWORK', code: 'no_network', subError: '', description, missing: [] };
  }
}

function shaped(answer: TokenAnswer) {
  if (!answer.ok) return failure(answer.status, answer.code, answer.description, answer.subError);
  return {
    success: true,
    token: {
      access_token: answer.accessToken,
      id_token: answer.idToken,
      expires_in: answer.expiresIn,
      scope: answer.scope,
      properties: null,
    },
    account: answer.account,
  };
}

const failure = (status: string, code: string, description: string, subError = '') => ({
  success: false,
  error: { status, code, subError, description },
});
