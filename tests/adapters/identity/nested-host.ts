import { vi } from 'vitest';

/** What MSAL asks of the host over the nested sign-in bridge. */
interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly scope: string; readonly claims?: string };
}

const ACCOUNT = {
  homeAccountId: 'person-1.tenant-1',
  environment: 'login.microsoftonline.com',
  tenantId: 'tenant-1',
  localAccountId: 'person-1',
  username: 'angharad.rees@brynglas.example',
  name: 'Angharad Rees',
};

/** A Teams or Outlook host as MSAL sees it: the real bridge protocol, with answers that the test decides. */
export class NestedHost {
  readonly asked: string[] = [];
  readonly claims: (string | undefined)[] = [];
  readonly consented = new Set<string>(['User.Read']);
  /** What the person does with the prompt. */
  prompt: 'allow' | 'cancel' | 'decline' = 'allow';
  isOffline = false;

  private listener: ((answer: string) => void) | undefined;
  private issued = 0;

  install(): void {
    vi.stubGlobal('nestedAppAuthBridge', {
      addEventListener: (_: 'message', listener: (answer: string) => void) => {
        this.listener = listener;
      },
      removeEventListener: () => undefined,
      postMessage: (text: string) => {
        const request: BridgeRequest = JSON.parse(text);
        queueMicrotask(() => this.listener?.(JSON.stringify(this.answer(request))));
      },
    });
  }

  private answer(request: BridgeRequest): object {
    const base = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
    const failed = (status: string, code = '', description = '') => ({
      ...base,
      success: false,
      error: { status, code, description, subError: '' },
    });
    if (request.method === 'GetInitContext') {
      return {
        ...base,
        success: true,
        initContext: { sdkName: 'test', sdkVersion: '1', capabilities: { queryAccount: true } },
      };
    }
    const scopes = (request.tokenParams?.scope ?? '').split(' ').filter((scope) => /^[A-Z]/.test(scope));
    this.asked.push(`${request.method} ${scopes.join(' ')}`);
    this.claims.push(request.tokenParams?.claims);
    if (this.isOffline) return failed('NO_NETWORK');
    const missing = scopes.filter((scope) => !this.consented.has(scope));
    if (request.method === 'GetToken' && missing.length > 0)
      return failed('USER_INTERACTION_REQUIRED', 'consent_required');
    if (request.method === 'GetTokenPopup' && this.prompt === 'cancel') return failed('USER_CANCEL', 'user_cancelled');
    if (request.method === 'GetTokenPopup' && this.prompt === 'decline') {
      return failed('PERSISTENT_ERROR', 'access_denied', 'AADSTS65004: the person declined.');
    }
    for (const scope of missing) this.consented.add(scope);
    this.issued += 1;
    return { ...base, success: true, token: this.token(scopes), account: ACCOUNT };
  }

  private token(scopes: string[]) {
    const claims = {
      aud: 'client',
      oid: ACCOUNT.localAccountId,
      tid: ACCOUNT.tenantId,
      name: ACCOUNT.name,
      preferred_username: ACCOUNT.username,
    };
    const access_token = jwt({ scp: scopes.join(' '), no: this.issued });
    return { access_token, id_token: jwt(claims), expires_in: 3600, properties: null, scope: scopes.join(' ') };
  }
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object) => `${part({ alg: 'none' })}.${part(claims)}.x`;

/** The scopes a test token was made for, and its number. */
export function contentsOf(token: string): { scp: string; no: number } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
