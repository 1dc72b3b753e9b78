import { pages } from '@microsoft/teams-js';

/** The tab's own id inside the application; part of every deep link, so it never changes. */
const TAB_ID = 'psp-cases';

/**
 * Lets the set-up dialog be saved: the channel then shows `contentPath` as its tab. May be called again while the
 * dialog is open; the last offer counts.
 */
export function offerTab(tab: { readonly name: string; readonly contentPath: string }): void {
  const contentUrl = new URL(tab.contentPath, document.baseURI).href;
  const websiteUrl = new URL('browser.html', document.baseURI).href;
  pages.config.registerOnSaveHandler((saving) => {
    pages.config.setConfig({ entityId: TAB_ID, contentUrl, websiteUrl, suggestedDisplayName: tab.name }).then(
      () => saving.notifySuccess(),
      () => saving.notifyFailure(),
    );
  });
  pages.config.setValidityState(true);
}
