import { mayDo } from '../permission/may-do';
import type { ActingRole } from '../permission/permissions';
import { blocks } from '../result/issue';
import type { Issue } from '../result/result';
import type { Transition } from './transition-facts';
import { TRANSITIONS } from './transition-table';

/**
 * DOMAIN D1, column Who, together with D3: the role must stand in the row and hold the permission that the row names. A
 * step without a known role is not refused here: the list's own permissions decide then. `automatic` asks D3 alone.
 */
export function checkWho(transition: Transition, by: ActingRole | undefined): Issue[] {
  if (by === undefined) return [];
  const { who, action } = TRANSITIONS[transition];
  const isInRow = who === 'automatic' || who.includes(by);
  if (isInRow && mayDo(by, action, { ofOwnSchool: true }).may) return [];
  return [blocks('permission.otherRole', 'by', { rule: `D1-${transition}` })];
}
