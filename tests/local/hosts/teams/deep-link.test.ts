import { describe, expect, it } from 'vitest';
import { readDeepLink, writeDeepLink } from '../../../../src/local/hosts/teams/deep-link';

const LINK = { appId: 'app-1', entityId: 'psp-cases', channelId: '19:psp@thread.tacv2', subPageId: '1/case/PSP-0001' };

describe('a link of Teams into a tab', () => {
  it('is read back as it was written, with a label and an address for those without Teams', () => {
    const link = writeDeepLink({ ...LINK, label: 'Case & plan', webUrl: 'https://app.example/browser.html' });
    expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/app-1\/psp-cases\?webUrl=/);
    expect(readDeepLink(link)).toEqual(LINK);
  });

  it('may name the place as subPageId, and may lack place and channel', () => {
    const context = encodeURIComponent(JSON.stringify({ subPageId: '1/week' }));
    expect(readDeepLink(`https://teams.microsoft.com/l/entity/a/b?context=${context}`)).toEqual({
      appId: 'a',
      entityId: 'b',
      channelId: null,
      subPageId: '1/week',
    });
  });

  it.each([
    ['another page of Teams', 'https://teams.microsoft.com/l/channel/19%3Aa/General'],
    ['another host', 'https://teams.microsoft.com.evil.example/l/entity/a/b'],
    ['no entity', 'https://teams.microsoft.com/l/entity/a'],
    ['plain text', 'PSP-0001'],
  ])('is not %s', (_what, text) => {
    expect(readDeepLink(text)).toBeNull();
  });

  it('with a context that is no JSON leads to the tab itself', () => {
    expect(readDeepLink('https://teams.microsoft.com/l/entity/a/b?context=%7Bx')).toMatchObject({ subPageId: null });
  });
});
