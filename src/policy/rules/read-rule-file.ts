import { blocks } from '../../domain/result/issue';
import { type Issue, invalid, ok, type Result } from '../../domain/result/result';
import { isRuleId } from '../../domain/rule/decision';
import { RULES } from '../../domain/rule/rules';
import { type RuleFile, RuleFileSchema } from './rule-file';

/**
 * Reads a file of rules in plain words from parsed JSON. Failure: invalid, with an issue for each place that does not
 * follow the schema (`rules.wrong`), for a rule that the domain does not know (`rules.unknown`), and for a clause or a
 * force that is not the domain's own (`rules.differs`); `path` is the place.
 */
export function readRuleFile(json: unknown): Result<RuleFile> {
  const parsed = RuleFileSchema.safeParse(json);
  if (!parsed.success) {
    return invalid(...parsed.error.issues.map(({ path }) => blocks('rules.wrong', path.map(String).join('.'))));
  }
  const issues = Object.entries(parsed.data.rules).flatMap(([id, words]) => differences(id, words));
  return issues.length > 0 ? invalid(...issues) : ok(parsed.data);
}

function differences(id: string, { clause, force }: RuleFile['rules'][string]): Issue[] {
  if (!isRuleId(id)) return [blocks('rules.unknown', `rules.${id}`)];
  const known = RULES[id];
  return [
    ...(known.clause === clause ? [] : [blocks('rules.differs', `rules.${id}.clause`, { params: { found: clause } })]),
    ...(known.force === force ? [] : [blocks('rules.differs', `rules.${id}.force`, { params: { found: force } })]),
  ];
}
