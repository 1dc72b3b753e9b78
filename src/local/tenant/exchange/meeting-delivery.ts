import type { Tenant } from '../http/tenant-parts';
import type { Outgoing } from '../store/records';
import type { Change } from '../store/store';

export function deliverMeeting(_tenant: Tenant, _outgoing: Outgoing & { kind: 'meeting' }): Change[] {
  return [];
}
