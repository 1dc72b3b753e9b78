import { isRuleId } from '../../domain/rule/decision';
import { RULES } from '../../domain/rule/rules';
import { guidanceTitle } from '../../policy/guidance-title';
import { useApp } from '../app/app-context';

/** Where a rule stands: the document of the authority and the headings in it; nothing for what is no rule of a document. */
export function RuleClause(props: { readonly rule: string; readonly className: string }) {
  const { deps, words } = useApp();
  if (!isRuleId(props.rule)) return null;
  const document = guidanceTitle(deps.pack, words.language);
  return <p className={props.className}>{words.t('tab.ruleClause', { document, clause: RULES[props.rule].clause })}</p>;
}
