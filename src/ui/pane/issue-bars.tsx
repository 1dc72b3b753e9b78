import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Issue } from '../../domain/result/result';
import type { Words } from '../../i18n/words';
import { useWords } from '../app/app-context';
import { issueText } from '../app/issue-text';

/** Each issue as a bar of its own, in words with its rule. */
export function IssueBars({ issues }: { readonly issues: readonly Issue[] }) {
  const words = useWords();
  return issues.map((issue) => (
    <MessageBar
      key={`${issue.code}|${issue.path}|${issue.params?.name ?? ''}`}
      intent={issue.effect === 'warn' ? 'info' : 'warning'}
      layout="multiline"
    >
      <MessageBarBody>{withRule(words, issue)}</MessageBarBody>
    </MessageBar>
  ));
}

/** Most sentences name their rule; where several rules share one, it follows. */
function withRule(words: Words, issue: Issue): string {
  const text = issueText(words, issue);
  return issue.rule && !text.includes(issue.rule) ? `${text} (${issue.rule})` : text;
}
