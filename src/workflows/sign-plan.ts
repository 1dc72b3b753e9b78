import type { IsoDate } from '../domain/date/iso-date';
import { Fault } from '../domain/result/fault';
import type { Result } from '../domain/result/result';
import type { Signature, SignatureLine } from '../domain/signature/signature';
import type { Language } from '../i18n/words';
import type { CaseFile } from './load-case';
import type { PolicyDeps } from './policy-deps';
import type { Ports } from './ports';

export interface SignInput {
  readonly line: SignatureLine;
  readonly personId: string;
  readonly outcome: Signature['outcome'];
  readonly date: IsoDate;
  readonly language: Language;
}

/** Records one signature, refusal or reason on the locked version. `complete` means that T8 can follow at once. */
export function signPlan(
  _ports: Ports,
  _deps: PolicyDeps,
  _file: CaseFile,
  _input: SignInput,
): Promise<Result<{ readonly file: CaseFile; readonly complete: boolean }>> {
  throw new Fault('notBuilt');
}
