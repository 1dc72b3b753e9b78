import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import type { Words } from '../../i18n/words';

/** The last net for bugs: says what is safe and offers to draw the screen again. Nothing of the error is shown. */
export class ErrorBoundary extends Component<
  { readonly words: Words; readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const { t } = this.props.words;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('tab.broken.title')}</MessageBarTitle>
          {t('tab.broken.text')}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ broken: false })}>{t('tab.tryAgain')}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
