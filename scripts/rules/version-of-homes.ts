import { isRuleId } from '../../src/domain/rule/decision';
import { RULE_HOMES } from '../../tests/house/rule-homes';
import type { IsInThisVersion } from '../rules-page';
import { isInThisVersion } from './in-this-version';
import { packedProduct } from './packed';

/** Looks for the homes of a rule in the program as it is packed now. */
export function inPackedProduct(): IsInThisVersion {
  const program = packedProduct();
  return (id, { effects }) =>
    isRuleId(id) && isInThisVersion({ id, effects, carriedBy: RULE_HOMES[id].carriedBy }, program);
}
