import { createGraphCalendarBook } from '../../adapters/graph/graph-calendar-book';
import { createGraphOutbox } from '../../adapters/graph/graph-outbox';
import { createGraphRecords } from '../../adapters/graph/graph-records';
import type { AppConfig } from '../../adapters/system/app-config';
import { createIds } from '../../adapters/system/random-ids';
import { createSystemClock } from '../../adapters/system/system-clock';
import { createDigest } from '../../adapters/system/web-digest';
import type { EmailAddress } from '../../domain/person/person';
import type { Ports, SiteLists } from '../../workflows/ports';
import { lazyDocuments } from './lazy-documents';
import type { SignedIn } from './sign-in';

/**
 * Puts the adapters together for one site and one person. No request is made. `sendFrom` is the shared sending mailbox
 * of the school's settings; a page reads the settings with a first composition and then composes again with it.
 */
export function composePorts(parts: {
  readonly config: AppConfig;
  readonly signedIn: SignedIn;
  readonly site: SiteLists;
  readonly sendFrom?: EmailAddress | undefined;
}): Ports {
  const { config, site, sendFrom } = parts;
  const { me, graph: client } = parts.signedIn;
  const ids = createIds();
  const digest = createDigest();
  return {
    records: createGraphRecords({ client, site, me }),
    calendar: createGraphCalendarBook({ client, addInId: config.appId }),
    outbox: createGraphOutbox({ client, mailbox: sendFrom ?? me.email, me, digest }),
    documents: lazyDocuments,
    clock: createSystemClock(),
    ids,
    digest,
    session: { me, attempt: ids.fresh() },
    limits: { allowedDomains: config.allowedDomains, appVersion: __APP_VERSION__ },
  };
}
