import { describe, expect, it } from 'vitest';
import { hashOf, placeOf, type TeamsPlace } from '../../../../src/local/hosts/teams/teams-place';

const at = (hash: string, search = '') => placeOf({ hash, search });

describe('the address of the Teams page', () => {
  it('without anything is the first channel at its first tab', () => {
    expect(at('')).toEqual({ kind: 'channel', channelId: null, tab: null, subPageId: null });
  });

  it('names a place inside the first tab by ?sub=', () => {
    expect(at('', '?sub=1/case/PSP-0001')).toMatchObject({ kind: 'channel', subPageId: '1/case/PSP-0001' });
  });

  it('may be a whole link of Teams', () => {
    const url = 'https://teams.microsoft.com/l/entity/app/cases?context=%7B%7D';
    expect(at(`#${url}`)).toEqual({ kind: 'link', url });
  });

  it.each<TeamsPlace>([
    { kind: 'activity' },
    { kind: 'meetings' },
    { kind: 'meeting', eventId: 'AAMk/a+b=' },
    { kind: 'personal', entityId: 'mine', subPageId: null },
    { kind: 'personal', entityId: 'mine', subPageId: '1/case/PSP-0001' },
    { kind: 'channel', channelId: '19:psp@thread.tacv2', tab: 'posts', subPageId: null },
    { kind: 'channel', channelId: null, tab: 'psp-cases', subPageId: '1/case/PSP-0001/sign' },
  ])('leads back to $kind as it was', (place) => {
    expect(at(hashOf(place))).toEqual(place);
  });

  it('is the channels when it names nothing there is', () => {
    expect(at('#meeting')).toMatchObject({ kind: 'channel' });
    expect(at('#%E0%A4%A')).toMatchObject({ kind: 'channel' });
  });
});
