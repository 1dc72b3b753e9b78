import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Case } from '../../domain/case/case';
import { notSentByThisVersion } from '../../domain/dispatch/dispatches-for-plan';
import type { Plan } from '../../domain/plan/plan';
import { useWords } from '../app/app-context';

/** What the guidance also asks for and this version does not do: nothing missing looks done. */
export function NotSentList({ kase, inForce }: { readonly kase: Case; readonly inForce: Plan | undefined }) {
  const { t } = useWords();
  const items = notSentByThisVersion(kase, inForce);
  if (items.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('case.notSent.title')}</MessageBarTitle>
        <ul>
          {items.map(({ kind, rule, applies }) => (
            <li key={kind}>
              {[t(`case.notSent.${kind}`, { rule }), ...(applies === 'ifUsed' ? [t('case.notSent.ifUsed')] : [])].join(
                ' ',
              )}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
