import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Issue } from '../../domain/result/result';
import { useWords } from '../app/app-context';
import { issueText } from '../app/issue-text';

/** Who or what the rules still miss, in words with the rule. The pupil has a question of their own below. */
export function MissingPeople({ missing }: { readonly missing: readonly Issue[] }) {
  const words = useWords();
  return missing
    .filter(({ path }) => path !== 'pupil')
    .map((issue) => (
      <MessageBar
        key={`${issue.code}|${issue.path}|${issue.params?.name ?? ''}`}
        intent={issue.effect === 'warn' ? 'info' : 'warning'}
        layout="multiline"
      >
        <MessageBarBody>
          {issueText(words, issue)}
          {issue.rule ? ` (${issue.rule})` : ''}
        </MessageBarBody>
      </MessageBar>
    ));
}
