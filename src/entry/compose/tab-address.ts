import type { SiteLists } from '../../workflows/ports';

const SITE_ID = /^[A-Za-z0-9.-]{1,120},[0-9a-fA-F-]{36},[0-9a-fA-F-]{36}$/;
const LIST = /^([A-Za-z]{1,40}):([0-9a-fA-F-]{36})$/;

/** The page address that a configured tab keeps: ids only, so that opening the board needs no look-up. */
export function tabAddress({ siteId, listIds }: SiteLists): string {
  const lists = Object.entries(listIds).map(([name, id]) => `${name}:${id}`);
  return `tab.html?${new URLSearchParams({ site: siteId, lists: lists.join(',') }).toString()}`;
}

/** Reads it back; undefined when something in it is no id. */
export function readTabAddress(search: string): SiteLists | undefined {
  const params = new URLSearchParams(search);
  const siteId = params.get('site') ?? '';
  const lists = (params.get('lists') ?? '').split(',').map((part) => LIST.exec(part));
  if (!SITE_ID.test(siteId) || lists.some((match) => match === null)) return undefined;
  return { siteId, listIds: Object.fromEntries(lists.map((match) => [match?.[1] ?? '', match?.[2] ?? ''])) };
}
