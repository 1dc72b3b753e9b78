import type { StaffMember } from '../../domain/person/person';
import { Fault } from '../../domain/result/fault';
import type { ListStore, Records, SiteLists } from '../../workflows/ports';
import { createListStore } from './create-list-store';
import type { GraphClient } from './graph-request';
import { caseKind } from './kinds/case-kind';
import { contributionKind } from './kinds/contribution-kind';
import { dispatchKind } from './kinds/dispatch-kind';
import { historyKind } from './kinds/history-kind';
import { meetingKind } from './kinds/meeting-kind';
import { planKind } from './kinds/plan-kind';
import { settingsKind } from './kinds/settings-kind';
import { signatureKind } from './kinds/signature-kind';
import type { RecordKind } from './record-kind';

/** The records of one site, in the lists that provisioning made. `me` is the signed-in person. */
export function createGraphRecords({
  client,
  site,
  me,
}: {
  readonly client: GraphClient;
  readonly site: SiteLists;
  readonly me: Pick<StaffMember, 'name'>;
}): Records {
  const storeOf = <T>(kind: RecordKind<T>): ListStore<T> => {
    const listId = site.listIds[kind.list];
    if (listId === undefined) throw new Fault(`records.listNotNamed:${kind.list}`);
    return createListStore(client, { siteId: site.siteId, listId }, kind, me.name);
  };
  return {
    cases: storeOf(caseKind),
    plans: storeOf(planKind),
    signatures: storeOf(signatureKind),
    meetings: storeOf(meetingKind),
    contributions: storeOf(contributionKind),
    dispatches: storeOf(dispatchKind),
    history: storeOf(historyKind),
    settings: storeOf(settingsKind),
  };
}
